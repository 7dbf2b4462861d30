import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useWords } from "../../language.tsx";
import { searchWords } from "./words.ts";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** A screenful of each kind, so that all kinds are in sight. */
const SHOWN = 8;
const STEP = 40;

export type HitGroupProps<E> = Readonly<{
  title: string;
  entries: readonly E[];
  children: (entry: E) => ReactNode;
}>;

/** What was found of one kind, the best first. Nothing found says nothing. */
export function HitGroup<E>({ title, entries, children }: HitGroupProps<E>) {
  const styles = useStyles();
  const { more } = useWords(searchWords);
  const [shown, setShown] = useState(SHOWN);
  if (entries.length === 0) return null;
  const left = entries.length - shown;
  return (
    <section data-focus-home>
      <h2 className={styles.title}>
        {title} <span className={styles.count}>({entries.length})</span>
      </h2>
      <ul className={styles.list}>{entries.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <Button data-hit onClick={() => setShown(shown + STEP)}>
          {more(Math.min(left, STEP))}
        </Button>
      )}
    </section>
  );
}
