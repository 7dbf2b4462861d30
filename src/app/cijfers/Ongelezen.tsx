import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../components/Notice.tsx";
import { useWords } from "../language.tsx";
import { words as commonWords } from "../words.ts";
import { cijferWords } from "./cijferWords.ts";

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground3 } });

export type OngelezenProps = Readonly<{ gereed: "reading" | "failed"; onAgain: () => void }>;

/** Stands in the place of figures until everything was read that they stand on. */
export function Ongelezen({ gereed, onAgain }: OngelezenProps) {
  const styles = useStyles();
  const words = useWords(cijferWords);
  const { tryAgain } = useWords(commonWords);
  if (gereed === "reading") return <p className={styles.quiet}>{words.reading}</p>;
  return (
    <Notice intent="error" actions={<Button onClick={onAgain}>{tryAgain}</Button>}>
      {words.failed}
    </Notice>
  );
}
