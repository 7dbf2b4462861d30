import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Notice } from "../../../components/Notice.tsx";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { useWords } from "../../../language.tsx";
import { words as commonWords } from "../../../words.ts";
import { uitrolWords } from "../uitrolWords.ts";

const useStyles = makeStyles({ text: { margin: 0, outlineStyle: "none" } });

export type RondAfProps = Readonly<{ title: string; onFinish: () => void }>;

/** Finishes a wave, which nobody can undo: asks once more in place, by name. */
export function RondAf({ title, onFinish }: RondAfProps) {
  const words = useWords(uitrolWords);
  const [asking, setAsking] = useState(false);
  const [place, back] = useReturnFocus<HTMLDivElement>();
  const cancel = (): void => {
    setAsking(false);
    back();
  };
  return (
    <div ref={place}>
      {asking ? (
        <Asked title={title} onFinish={onFinish} onCancel={cancel} />
      ) : (
        <Button onClick={() => setAsking(true)}>{words.advance.finish}</Button>
      )}
    </div>
  );
}

function Asked({ title, onFinish, onCancel }: RondAfProps & Readonly<{ onCancel: () => void }>) {
  const styles = useStyles();
  const words = useWords(uitrolWords);
  const { cancel } = useWords(commonWords);
  const text = useRef<HTMLParagraphElement>(null);
  // Not on the button: who presses Enter twice would have finished it unread.
  useEffect(() => text.current?.focus(), []);
  return (
    <Notice
      intent="warning"
      actions={
        <>
          <Button appearance="primary" onClick={onFinish}>
            {words.finishThis(title)}
          </Button>
          <Button onClick={onCancel}>{cancel}</Button>
        </>
      }
    >
      <p ref={text} tabIndex={-1} className={styles.text}>
        {words.finishText}
      </p>
    </Notice>
  );
}
