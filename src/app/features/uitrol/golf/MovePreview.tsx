import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { isKwartaal, type Kwartaal } from "../../../../domain/kwartaal.ts";
import { withParams } from "../../../address.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import { words as commonWords } from "../../../words.ts";
import { replaceAddress, useAddress } from "../../../useAddress.ts";
import { uitrolWords } from "../uitrolWords.ts";
import type { Golf } from "../useGolven.ts";
import { useMove } from "../useMove.ts";
import { Schuifknoppen, Schuiflijst } from "./Schuiflijst.tsx";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
});

export type MovePreviewProps = Readonly<{ golf: Golf; naar: Kwartaal; onSaid: (said: string) => void }>;

/** What shifts when a wave goes to another quarter, before it is done. */
export function MovePreview({ golf, naar, onSaid }: MovePreviewProps) {
  const styles = useStyles();
  const words = useWords(uitrolWords);
  const { cancel } = useWords(commonWords);
  const address = useAddress();
  const { plan, carryOut } = useMove();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const planned = isKwartaal(naar) ? plan(golf, naar) : undefined;
  const close = (): void => replaceAddress(withParams(address, { naar: undefined }));
  if (planned === undefined) return null;
  const move = (along: boolean): void => {
    onSaid(carryOut(planned, along));
    close();
  };
  return (
    <Notice
      intent="info"
      actions={
        <>
          <Schuifknoppen planned={planned} onMove={move} />
          <Button onClick={close}>{cancel}</Button>
        </>
      }
    >
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {words.movesTitle}
      </h3>
      <Schuiflijst planned={planned} />
    </Notice>
  );
}
