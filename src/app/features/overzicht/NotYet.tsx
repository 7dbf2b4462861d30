import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../language.tsx";
import type { RegisterSoon } from "../../register/useRegisterSoon.ts";
import { vooruitWords } from "./vooruitWords.ts";

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground3 } });

/** Why nothing stands there: it is still being read, it cannot be read now, or there is nothing. */
export function NotYet({ state, nothing }: Readonly<{ state: RegisterSoon["state"]; nothing: string }>) {
  const styles = useStyles();
  const words = useWords(vooruitWords);
  return <p className={styles.quiet}>{state === "ready" ? nothing : words[state]}</p>;
}
