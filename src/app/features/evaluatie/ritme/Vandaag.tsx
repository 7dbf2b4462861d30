import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Play16Filled } from "@fluentui/react-icons/svg/play";
import { isolated } from "../../../bidi.ts";
import { Section } from "../../../components/Section.tsx";
import { useToday } from "../../../data/useNow.ts";
import { writeDay } from "../../../dates.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { useAddress } from "../../../useAddress.ts";
import { evaluatieWords } from "../words.ts";
import { hrefOfEvaluatie } from "./addresses.ts";
import { StandTag } from "./StandTag.tsx";
import { useBegin } from "./useBegin.ts";
import type { EvaluatieView } from "./views.ts";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  meeting: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The meetings of today, with the button that begins them; without one, which comes next. */
export function Vandaag({ views }: Readonly<{ views: readonly EvaluatieView[] }>) {
  const styles = useStyles();
  const words = useWords(evaluatieWords);
  const today = useToday();
  const now = views.filter(({ evaluatie }) => evaluatie.date === today && evaluatie.correctie === undefined);
  return (
    <Section title={words.today}>
      {now.length === 0 ? (
        <p className={styles.quiet}>
          {words.noneToday} <Next views={views} />
        </p>
      ) : (
        <ul className={styles.list}>
          {now.map((view) => (
            <li key={view.id} className={styles.meeting}>
              <span className={styles.title}>
                <bdi>{view.evaluatie.title}</bdi>
              </span>
              {view.stand !== "today" && <StandTag stand={view.stand} />}
              <Begin view={view} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Begin({ view }: Readonly<{ view: EvaluatieView }>) {
  const styles = useStyles();
  const words = useWords(evaluatieWords);
  const address = useAddress();
  const begin = useBegin(view);
  if (view.stand !== "today") {
    return (
      <Button as="a" href={hrefOfEvaluatie(address, view.id)}>
        {words.goOn}
      </Button>
    );
  }
  if (begin === undefined) return <span className={styles.quiet}>{words.waitToBegin}</span>;
  return (
    <Button appearance="primary" icon={<Play16Filled />} onClick={begin}>
      {words.begin[view.evaluatie.niveau]}
    </Button>
  );
}

function Next({ views }: Readonly<{ views: readonly EvaluatieView[] }>) {
  const words = useWords(evaluatieWords);
  const language = useLanguage();
  const today = useToday();
  const next = views.findLast(({ evaluatie, stand }) => stand === "planned" && evaluatie.date > today)?.evaluatie;
  return next && words.next(isolated(next.title), writeDay(next.date, today, language));
}
