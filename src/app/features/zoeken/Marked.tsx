import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { textMatches } from "../../../domain/textMatches.ts";

const useStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
    // In high contrast the background says nothing.
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A text in which the words that were looked for stand out. */
export function Marked({ text, words }: Readonly<{ text: string; words: readonly string[] }>) {
  const styles = useStyles();
  const matches = textMatches(text, words);
  return (
    <>
      {matches.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(matches[index - 1]?.[1] ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(matches.at(-1)?.[1] ?? 0)}
    </>
  );
}
