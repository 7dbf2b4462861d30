import { makeStyles, tokens } from "@fluentui/react-components";
import { adviceOf, type Uitrolvoorstel } from "../../../../domain/uitrolvoorstel.ts";
import { useWords } from "../../../language.tsx";
import { Toetsregels } from "./Toetsregels.tsx";
import { voorstelWords } from "./voorstelWords.ts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(7rem, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  },
  advies: { fontWeight: tokens.fontWeightSemibold },
});

/** What a proposal says: the advice, what it rests on line by line, the conditions, and why it differs if it does. */
export function VoorstelFacts({ voorstel }: Readonly<{ voorstel: Uitrolvoorstel }>) {
  const styles = useStyles();
  const words = useWords(voorstelWords);
  const { advies, voorwaarden, afwijking, regels } = voorstel;
  const rules = adviceOf(regels);
  return (
    <>
      {advies !== undefined && (
        <dl className={styles.facts}>
          <dt>{words.advised}</dt>
          <dd className={styles.advies}>{words.advies[advies]}</dd>
          <dt>{words.byRules}</dt>
          <dd>
            {words.advies[rules.advies]}.{" "}
            {rules.inDeWeg.length === 0 ? words.nothingInTheWay : `${words.inTheWay(rules.inDeWeg.length)}.`}
          </dd>
          {voorwaarden !== "" && (
            <>
              <dt>{words.conditions}</dt>
              <dd>{voorwaarden}</dd>
            </>
          )}
          {afwijking !== "" && (
            <>
              <dt>{words.deviation}</dt>
              <dd>{afwijking}</dd>
            </>
          )}
        </dl>
      )}
      <Toetsregels regels={regels} judged={advies !== undefined} />
    </>
  );
}
