import { Link } from "@fluentui/react-components";
import { writeGemiddelde } from "../../../domain/cijfers/getal.ts";
import { volwassenheidOp } from "../../../domain/cijfers/volwassenheidcijfers.ts";
import { NIVEAUS_VOLWASSENHEID } from "../../../domain/proces.ts";
import { hrefTo } from "../../address.ts";
import { gereedVan } from "../../cijfers/gereed.ts";
import { BarChart } from "../../components/charts/BarChart.tsx";
import { Section } from "../../components/Section.tsx";
import { useStore } from "../../data/store.ts";
import { useToday } from "../../data/useNow.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { procesLabels } from "../../register/procesLabels.ts";
import type { RegisterService } from "../../register/registerService.ts";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { GrafiekSection } from "./GrafiekSection.tsx";
import { grafiekWords } from "./grafiekWords.ts";
import { NotYet } from "./NotYet.tsx";

/** How many processes stand at each level of maturity today. */
export function VolwassenheidSection() {
  const { volwassenheid: words } = useWords(grafiekWords);
  const { service, state } = useRegisterSoon();
  if (service !== undefined) return <Known list={service.lists.processen} />;
  return (
    <Section title={words.title}>
      <NotYet state={state} nothing={words.nothing} />
    </Section>
  );
}

function Known({ list }: Readonly<{ list: RegisterService["lists"]["processen"] }>) {
  const { volwassenheid: words } = useWords(grafiekWords);
  const { volwassenheid: levels } = useWords(procesLabels);
  const locale = LOCALES[useLanguage()];
  const today = useToday();
  const processen = useStore(list);
  const state = gereedVan(processen);
  const all = [...processen.rows.values()].map(({ id, value }) => ({ ...value, id }));
  const { gemiddelde, nietGemeten, perNiveau } = volwassenheidOp({ processen: all, metingen: [] }, today, today);
  if (state !== "ready" || gemiddelde === undefined) {
    return (
      <Section title={words.title}>
        <NotYet state={state} nothing={words.nothing} />
        {state === "ready" && <Link href={hrefTo("processen")}>{words.toProcessen}</Link>}
      </Section>
    );
  }
  const bars = [
    ...NIVEAUS_VOLWASSENHEID.map((niveau) => ({
      key: String(niveau),
      name: `${niveau} ${levels[niveau]}`,
      value: perNiveau[niveau].value,
    })),
    { key: "none", name: words.notMeasured, value: nietGemeten.value },
  ];
  const measured = NIVEAUS_VOLWASSENHEID.reduce((sum, niveau) => sum + perNiveau[niveau].value, 0);
  const summary = words.summary(writeGemiddelde(gemiddelde, locale), measured, measured + nietGemeten.value);
  return (
    <GrafiekSection
      name="volwassenheid"
      title={words.title}
      summary={summary}
      heads={[words.level, words.count]}
      rows={bars.map(({ key, name, value }) => ({
        key,
        name,
        cells: [String(value)],
        ...(value === 0 ? {} : { href: hrefTo("sturing", { rijen: `volwassenheid.${key}` }) }),
      }))}
    >
      <BarChart label={summary} bars={bars} />
    </GrafiekSection>
  );
}
