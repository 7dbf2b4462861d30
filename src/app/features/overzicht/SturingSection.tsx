import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { samen } from "../../../domain/cijfers/aantal.ts";
import { effectlijnen } from "../../../domain/cijfers/effectlijn.ts";
import { writeWaarde } from "../../../domain/cijfers/getal.ts";
import { leerstandOp } from "../../../domain/cijfers/leercijfers.ts";
import { dagenVan, totEnMet } from "../../../domain/cijfers/periode.ts";
import { ritmecijfers, ritmemomenten } from "../../../domain/cijfers/ritmecijfers.ts";
import { kwartaalOf } from "../../../domain/kwartaal.ts";
import { hrefTo } from "../../address.ts";
import { writePeriode } from "../../cijfers/writePeriode.ts";
import { Section } from "../../components/Section.tsx";
import { useStore } from "../../data/store.ts";
import { useToday } from "../../data/useNow.ts";
import { writeDate } from "../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import type { RegisterService } from "../../register/registerService.ts";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { sturingSectionWords } from "./sturingSectionWords.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
});

/** The way to the figures of a month or a quarter, with those that say most of today. */
export function SturingSection() {
  const styles = useStyles();
  const words = useWords(sturingSectionWords);
  const { service } = useRegisterSoon();
  return (
    <Section title={words.title}>
      {service !== undefined && <Figures lists={service.lists} />}
      <p className={styles.quiet}>{words.hint}</p>
      <p className={styles.text}>
        <Link href={hrefTo("sturing")}>{words.open}</Link> · <Link href={hrefTo("keten")}>{words.gaps}</Link>
      </p>
    </Section>
  );
}

/** Of a list that was not read whole nothing is said: half of it would say something that is not so. */
function Figures({ lists }: Readonly<{ lists: RegisterService["lists"] }>) {
  const styles = useStyles();
  const words = useWords(sturingSectionWords);
  const language = useLanguage();
  const today = useToday();
  const { complete: meetingsRead, rows: evaluaties } = useStore(lists.evaluaties);
  const { complete: learningRead, rows: leerstanden } = useStore(lists.leerstanden);
  const { complete: measuredRead, rows: metingen } = useStore(lists.cijfers);

  const kwartaal = kwartaalOf(today);
  const momenten = ritmemomenten([...evaluaties.values()].map(({ id, value }) => ({ id, evaluatie: value })));
  const ritmes = Object.values(ritmecijfers(momenten, totEnMet(dagenVan(kwartaal), today), today));
  const [due, held] = [samen(...ritmes.map((each) => each.due)), samen(...ritmes.map((each) => each.held))];

  const stages = leerstandOp(
    inOrder(leerstanden.values(), (id, leerstand) => ({ id, leerstand })),
    today,
  );
  const learning = samen(...Object.values(stages));

  const lines = effectlijnen(
    inOrder(metingen.values(), (id, meting) => ({ id, meting })),
    "klanttevredenheid",
    today,
  );
  const laatste = lines.find((line) => line.laatste !== undefined)?.laatste;
  const figures = [
    ...(meetingsRead && due.value > 0
      ? [
          {
            href: hrefTo("sturing", { tabel: "ritme" }),
            text: words.rhythm(held.value, due.value, writePeriode(kwartaal, language)),
          },
        ]
      : []),
    ...(learningRead && learning.value > 0
      ? [
          {
            href: hrefTo("sturing", { tabel: "leren" }),
            text: words.learning(stages["zelf-doen"].value, learning.value),
          },
        ]
      : []),
    ...(measuredRead && laatste !== undefined
      ? [
          {
            href: hrefTo("sturing", { rijen: `tevredenheid.${laatste.id}` }),
            text: words.satisfaction(
              writeWaarde(laatste.meting.waarde, LOCALES[language]),
              laatste.meting.eenheid,
              writeDate(laatste.meting.datum),
            ),
          },
        ]
      : []),
  ];
  if (figures.length === 0) return null;
  return (
    <ul className={styles.list}>
      {figures.map(({ href, text }) => (
        <li key={href}>
          <Link href={href}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Rows in the order in which they were added. */
function inOrder<T, R>(
  rows: Iterable<Readonly<{ id: string; value: T }>>,
  make: (id: string, value: T) => R,
): readonly R[] {
  return [...rows].toSorted((one, other) => Number(one.id) - Number(other.id)).map(({ id, value }) => make(id, value));
}
