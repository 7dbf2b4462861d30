import { makeStyles, tokens } from "@fluentui/react-components";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import type { BewaarRow } from "./bewaarRows.ts";
import { bewaarWords } from "./bewaarWords.ts";

const useStyles = makeStyles({
  under: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What becomes of a record, and after how long. */
export function TermijnFact({ row: { klasse } }: Readonly<{ row: BewaarRow }>) {
  const styles = useStyles();
  const words = useWords(bewaarWords);
  return (
    <>
      {words.waardering[klasse.termijn.waardering]}
      <span className={styles.under}>{words.termijn(klasse.termijn)}</span>
    </>
  );
}

/** From which day its term counts, and why from then. */
export function BeginFact({ row: { begin } }: Readonly<{ row: BewaarRow }>) {
  const styles = useStyles();
  const words = useWords(bewaarWords);
  if (begin === undefined) return "–";
  return (
    <>
      {writeDate(begin.on)}
      <span className={styles.under}>{words.begin[begin.by]}</span>
    </>
  );
}
