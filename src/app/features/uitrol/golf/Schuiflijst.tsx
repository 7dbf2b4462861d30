import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Verplaatsing } from "../../../../domain/uitrolgolf.ts";
import { useWords } from "../../../language.tsx";
import { writeKwartaal } from "../kwartaalText.ts";
import { uitrolWords } from "../uitrolWords.ts";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  text: { margin: 0 },
});

/** Each wave that shifts, from which quarter to which. */
export function Schuiflijst({ planned: { golf, mee } }: Readonly<{ planned: Verplaatsing }>) {
  const styles = useStyles();
  const words = useWords(uitrolWords);
  return (
    <>
      <ul className={styles.list}>
        {[golf, ...mee].map(({ id, golf: moved, van, naar }) => (
          <li key={id}>{words.moves(moved.title, writeKwartaal(van), writeKwartaal(naar))}</li>
        ))}
      </ul>
      {mee.length > 0 && <p className={styles.text}>{words.moveAlong(mee.length)}</p>}
    </>
  );
}

export type SchuifknoppenProps = Readonly<{ planned: Verplaatsing; onMove: (along: boolean) => void }>;

/** Moves the wave, alone or with those that come after it. */
export function Schuifknoppen({ planned: { mee }, onMove }: SchuifknoppenProps) {
  const words = useWords(uitrolWords);
  return (
    <>
      {mee.length > 0 && (
        <Button appearance="primary" onClick={() => onMove(true)}>
          {words.moveAll(mee.length + 1)}
        </Button>
      )}
      <Button onClick={() => onMove(false)}>{words.moveOne}</Button>
    </>
  );
}
