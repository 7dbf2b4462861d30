import { makeStyles, tokens } from "@fluentui/react-components";
import { NIVEAUS, type Niveau } from "../../../../domain/evaluatie.ts";
import { addDays } from "../../../../domain/kalender.ts";
import { rhythmKept } from "../../../../domain/ritme.ts";
import { spanAfter, spansAround } from "../../../../domain/ritmeperiode.ts";
import { Section } from "../../../components/Section.tsx";
import { useToday } from "../../../data/useNow.ts";
import { useWide } from "../../../data/useWide.ts";
import { useWords } from "../../../language.tsx";
import { evaluatieWords } from "../words.ts";
import { RitmePeriode } from "./RitmePeriode.tsx";
import type { EvaluatieView } from "./views.ts";

const useStyles = makeStyles({
  levels: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    "@media (max-width: 1023px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  broad: { gridColumn: "1 / -1" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXS,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  kept: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  spans: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(6.25rem, 1fr))",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** What stands beside each other: the last eight weeks and the next two, and as many months and quarters as help. */
const AROUND = {
  dagelijks: { before: 7, after: 2 },
  maandelijks: { before: 4, after: 1 },
  kwartaal: { before: 2, after: 1 },
} as const satisfies Record<Niveau, object>;

/** On a phone the list has to remain in reach: so many spans are left out, the oldest. They do count. */
const LEFT_OUT_WHEN_NARROW = { dagelijks: 5, maandelijks: 2, kwartaal: 0 } as const satisfies Record<Niveau, number>;

/** Whether each level meets as agreed, seen over time. */
export function Ritme({ views }: Readonly<{ views: readonly EvaluatieView[] }>) {
  const styles = useStyles();
  const words = useWords(evaluatieWords);
  const meetings = views.filter(({ evaluatie }) => evaluatie.correctie === undefined);
  return (
    <Section title={words.rhythm}>
      <div className={styles.levels}>
        {NIVEAUS.map((niveau) => (
          <div key={niveau} className={niveau === "dagelijks" ? styles.broad : undefined}>
            <Level niveau={niveau} views={meetings.filter(({ evaluatie }) => evaluatie.niveau === niveau)} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function Level({ niveau, views }: Readonly<{ niveau: Niveau; views: readonly EvaluatieView[] }>) {
  const styles = useStyles();
  const words = useWords(evaluatieWords);
  const today = useToday();
  const roomy = useWide(640);
  const spans = spansAround(niveau, today, AROUND[niveau]);
  const [from = today] = spans;
  const { held, of } = rhythmKept(
    views.map(({ evaluatie }) => evaluatie),
    { niveau, from, until: today },
    today,
  );
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.name}>{words.rhythmOf[niveau]}</h3>
        <span className={styles.kept}>{of === 0 ? words.nothingYet : words.kept(held, of)}</span>
      </div>
      <ol className={styles.spans}>
        {spans.slice(roomy ? 0 : LEFT_OUT_WHEN_NARROW[niveau]).map((span) => (
          <RitmePeriode
            key={span}
            niveau={niveau}
            from={span}
            until={addDays(spanAfter(niveau, span, 1), -1)}
            views={views}
          />
        ))}
      </ol>
    </>
  );
}
