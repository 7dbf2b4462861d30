import { Button, makeStyles } from "@fluentui/react-components";
import { doorlooptijdPerMaand } from "../../../domain/cijfers/doorlooptijd.ts";
import { hrefTo, withParams } from "../../address.ts";
import { Ongelezen } from "../../cijfers/Ongelezen.tsx";
import { usePuntlopen } from "../../cijfers/usePuntlopen.ts";
import { writePeriode } from "../../cijfers/writePeriode.ts";
import { LineChart } from "../../components/charts/LineChart.tsx";
import { Section } from "../../components/Section.tsx";
import { useToday } from "../../data/useNow.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { replaceAddress, useAddress } from "../../useAddress.ts";
import { GrafiekSection } from "./GrafiekSection.tsx";
import { grafiekWords } from "./grafiekWords.ts";

const useStyles = makeStyles({ text: { margin: 0 } });

const MONTHS = 6;

/**
 * How long it took from raised to brought in. That stands on everything that was ever finished, however much that is: it
 * is read for who asks for it, and the address remembers that somebody did.
 */
export function DoorlooptijdSection() {
  const styles = useStyles();
  const { doorlooptijd: words } = useWords(grafiekWords);
  const address = useAddress();
  if (address.params.doorlooptijd === "ja") return <Worked />;
  return (
    <Section title={words.title}>
      <p className={styles.text}>{words.hint}</p>
      <div>
        <Button onClick={() => replaceAddress(withParams(address, { doorlooptijd: "ja" }))}>{words.work}</Button>
      </div>
    </Section>
  );
}

function Worked() {
  const styles = useStyles();
  const { doorlooptijd: words } = useWords(grafiekWords);
  const language = useLanguage();
  const today = useToday();
  const { lopen, gereed, again } = usePuntlopen();
  if (gereed !== "ready") {
    return (
      <Section title={words.title}>
        <Ongelezen gereed={gereed} onAgain={again} />
      </Section>
    );
  }
  const months = doorlooptijdPerMaand(lopen, today, MONTHS, today).map(({ maand, tijd }) => ({
    ...tijd,
    maand,
    name: writePeriode(maand, language),
  }));
  const last = months.findLast(({ punten }) => punten.value > 0);
  if (last?.mediaan === undefined || last.p85 === undefined) {
    return (
      <Section title={words.title}>
        <p className={styles.text}>{words.nothing(MONTHS)}</p>
      </Section>
    );
  }
  const summary = words.summary(last.name, last.punten.value, last.mediaan, last.p85);
  return (
    <GrafiekSection
      name="doorlooptijd"
      title={words.title}
      summary={summary}
      heads={[words.month, words.punten, words.p50, words.p85]}
      rows={months.map(({ maand, name, punten, mediaan, p85 }) => ({
        key: maand,
        name,
        cells: [String(punten.value), String(mediaan ?? ""), String(p85 ?? "")],
        ...(punten.value === 0 ? {} : { href: hrefTo("sturing", { rijen: `doorlooptijd.${maand}` }) }),
      }))}
    >
      <LineChart
        label={summary}
        names={months.map(({ maand }) => `${maand.slice(5)}-${maand.slice(0, 4)}`)}
        series={[
          { key: "p50", name: words.p50, values: months.map(({ mediaan }) => mediaan) },
          { key: "p85", name: words.p85, values: months.map(({ p85 }) => p85) },
        ]}
      />
    </GrafiekSection>
  );
}
