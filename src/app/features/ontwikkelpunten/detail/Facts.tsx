import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { priorityScore } from "../../../../domain/prioriteit.ts";
import { hrefTo } from "../../../address.ts";
import { PriorityLabel } from "../../../components/PriorityLabel.tsx";
import type { PuntView } from "../../../data/puntView.ts";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import { writeDate, writeMoment } from "../../../dates.ts";
import { labels } from "../../../labels.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import { useSession } from "../../../SessionContext.tsx";
import { words as commonWords } from "../../../words.ts";
import { detailWords } from "./words.ts";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(8rem, auto) 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  chain: { display: "inline-block", marginTop: tokens.spacingVerticalS },
});

type Fact = readonly [name: string, value: ReactNode];

/** What is known of a point; what was not filled in is left out. */
export function Facts({ punt }: Readonly<{ punt: PuntView }>) {
  const styles = useStyles();
  const words = useWords(detailWords);
  const facts = useFacts(punt);
  return (
    <section>
      <h3 className={styles.heading}>{words.facts}</h3>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <FactRow key={name} name={name} value={value} />
        ))}
      </dl>
      {punt.stored !== undefined && (
        <Link className={styles.chain} href={hrefTo("keten", { van: `punt-${punt.id}` })}>
          {words.chain}
        </Link>
      )}
    </section>
  );
}

function FactRow({ name, value }: Readonly<{ name: string; value: ReactNode }>) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

function useFacts(punt: PuntView): readonly Fact[] {
  const { fields, created, by, score, yes } = useWords(detailWords);
  const choices = useWords(labels);
  const common = useWords(commonWords);
  const language = useLanguage();
  const today = useToday();
  const { services } = useSession();
  const evaluaties = useStore(services.lists.evaluaties).rows;
  const { point } = punt;
  const facts: readonly Fact[] = [
    [created, by(nameOf(punt.createdBy, common), writeMoment(punt.createdAt, today, language))],
    [fields.bron, choices.bron[point.bron]],
    [fields.evaluatieId, point.evaluatieId && evaluaties.get(point.evaluatieId)?.value.title],
    [fields.prioriteit, point.prioriteit && <PriorityLabel key="prioriteit" prioriteit={point.prioriteit} />],
    [fields.trekker, point.trekker?.name],
    [fields.streefdatum, point.streefdatum && writeDate(point.streefdatum)],
    [fields.procesId, punt.proces && <ProcesLink key="proces" id={point.procesId ?? ""} title={punt.proces} />],
    [fields.wijkId, punt.wijk],
    [fields.aandachtsgebied, point.aandachtsgebied && choices.aandachtsgebied[point.aandachtsgebied]],
    [fields.complexiteit, point.complexiteit && choices.complexiteit[point.complexiteit]],
    [fields.impact, point.impact],
    [fields.inspanning, point.inspanning],
    [score, priorityScore(point)?.toLocaleString(language)],
    [fields.getoetst, point.getoetst ? yes : undefined],
    [fields.finishedOn, point.status === "done" ? writeDate(point.finishedOn) : undefined],
  ];
  return facts.filter(([, value]) => value !== undefined);
}

function ProcesLink({ id, title }: Readonly<{ id: string; title: string }>) {
  return <Link href={hrefTo("processen", { proces: id })}>{title}</Link>;
}
