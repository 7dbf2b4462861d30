import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../language.tsx";
import type { RegisterSoon } from "../../register/useRegisterSoon.ts";
import { herzienWords } from "./herzienWords.ts";
import { overviewWords } from "./words.ts";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  more: { paddingLeft: 0, color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightRegular },
});

/** More than a handful is shown when somebody asks for it. */
const SHOWN = 6;

export type KnownSectionProps<T> = Readonly<{
  title: string;
  empty: string;
  state: RegisterSoon["state"];
  entries: readonly T[];
  children: (shown: readonly T[]) => ReactNode;
}>;

/** A part of a screen about documents; nothing is said to be empty that was not read. */
export function KnownSection<T>({ title, empty, state, entries, children }: KnownSectionProps<T>) {
  const styles = useStyles();
  const { reading, failed } = useWords(herzienWords);
  const { all } = useWords(overviewWords);
  const [whole, setWhole] = useState(false);
  const known = state === "ready" || entries.length > 0;
  return (
    <Section title={title} empty={empty} {...(known ? { count: entries.length } : {})}>
      {known ? (
        children(whole ? entries : entries.slice(0, SHOWN))
      ) : (
        <p className={styles.quiet}>{state === "failed" ? failed : reading}</p>
      )}
      {entries.length > SHOWN && !whole && (
        <div>
          <Button appearance="transparent" className={styles.more} onClick={() => setWhole(true)}>
            {all(entries.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}
