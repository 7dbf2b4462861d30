import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Implementatiestap } from "../../../../domain/implementatie.ts";
import { type Invoering, overTeNemen, standaardstappen } from "../../../../domain/invoerstap.ts";
import { useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { OvernameForm } from "./OvernameForm.tsx";
import { stapLane } from "./stapLane.ts";
import { invoerWords } from "./words.ts";

const useStyles = makeStyles({
  start: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

export type StartProps = Readonly<{
  invoering: Invoering;
  rows: readonly Row<Implementatiestap>[];
  /** There are steps for this version already. */
  begun: boolean;
  onDone: (said: string) => void;
}>;

/** How a list begins: with a step of each kind, or with what was needed for the version before. */
export function Start({ invoering, rows, begun, onDone }: StartProps) {
  const styles = useStyles();
  const words = useWords(invoerWords);
  const { add } = useRegister();
  const [choosing, setChoosing] = useState(false);
  const [place, back] = useReturnFocus<HTMLDivElement>();
  const proposals = overTeNemen(
    rows.map(({ value }) => value),
    invoering,
  );
  const from = proposals[0]?.vorige.versie;
  const { documentId, versie } = invoering;

  function begin(): void {
    // What stands in the list is Dutch, whatever language somebody reads. The keys keep two people from adding it twice.
    for (const stap of standaardstappen(invoering, invoerWords.standardTitles)) {
      add("stappen", stap, `stap/${documentId}/${versie}/${stap.soort}`, stapLane(invoering));
    }
    onDone(words.standardAdded);
  }
  const close = (): void => {
    setChoosing(false);
    back();
  };

  if (begun && proposals.length === 0) return null;
  return (
    <div ref={place}>
      {choosing ? (
        <OvernameForm proposals={proposals} onClose={close} onDone={onDone} />
      ) : (
        <div className={styles.start}>
          {from !== undefined && (
            <Button appearance={begun ? "subtle" : "primary"} onClick={() => setChoosing(true)}>
              {words.again(from)}
            </Button>
          )}
          {!begun && (
            <>
              <Button appearance={from === undefined ? "primary" : "secondary"} onClick={begin}>
                {words.standard}
              </Button>
              <span className={styles.hint}>{words.standardText}</span>
            </>
          )}
        </div>
      )}
    </div>
  );
}
