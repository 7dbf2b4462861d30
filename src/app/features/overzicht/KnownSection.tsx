import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../language.tsx";
import type { RegisterSoon } from "../../register/useRegisterSoon.ts";
import { documentSectionWords } from "./documentSectionWords.ts";
import { herzienWords } from "./herzienWords.ts";

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground3 } });

/** More than a handful is a list of its own. */
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
  const { more } = useWords(documentSectionWords);
  const known = state === "ready" || entries.length > 0;
  return (
    <Section title={title} empty={empty} {...(known ? { count: entries.length } : {})}>
      {known ? (
        children(entries.slice(0, SHOWN))
      ) : (
        <p className={styles.quiet}>{state === "failed" ? failed : reading}</p>
      )}
      {entries.length > SHOWN && <p className={styles.quiet}>{more(SHOWN, entries.length)}</p>}
    </Section>
  );
}
