import { makeStyles, tokens } from "@fluentui/react-components";
import { ontbreekt } from "../../../../domain/volwassenheid.ts";
import type { Volwassenheidsmeting } from "../../../../domain/volwassenheidsmeting.ts";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import { useLevel } from "./useLevel.ts";
import { volwassenheidWords } from "./words.ts";

const useStyles = makeStyles({
  result: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  level: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "grid", rowGap: tokens.spacingVerticalXS },
});

/** The level that was measured, in words, and the questions that keep a process from the next one. */
export function NiveauResult({ meting }: Readonly<{ meting: Volwassenheidsmeting }>) {
  const styles = useStyles();
  const words = useWords(volwassenheidWords);
  const level = useLevel();
  return (
    <div className={styles.result}>
      <p className={styles.level}>
        <strong>{level(meting.niveau)}</strong>
      </p>
      <p className={styles.text}>
        {words.sentence[meting.niveau]} {words.measuredOn(writeDate(meting.datum))}
      </p>
      {meting.antwoorden.length > 0 && <Missing meting={meting} />}
    </div>
  );
}

/** A level that somebody typed by hand has no answers, and so nothing to say here. */
function Missing({ meting }: Readonly<{ meting: Volwassenheidsmeting }>) {
  const styles = useStyles();
  const words = useWords(volwassenheidWords);
  const { volwassenheid: names } = useWords(procesLabels);
  const missing = ontbreekt(meting.antwoorden);
  if (missing === undefined) return <p className={styles.text}>{words.nothingMissing}</p>;
  const { niveau, vragen } = missing;
  return (
    <>
      <h3 className={styles.title}>{words.missingTitle(niveau, names[niveau])}</h3>
      <ul className={styles.list}>
        {vragen.map(({ vraag, weging }) => (
          <li key={vraag}>
            {words.vragen[vraag]} <em>({words.weging[weging]})</em>
          </li>
        ))}
      </ul>
      {vragen.length > 1 && <p className={styles.text}>{words.mayStayPartly}</p>}
    </>
  );
}
