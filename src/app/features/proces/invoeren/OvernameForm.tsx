import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Overname } from "../../../../domain/invoerstap.ts";
import type { Implementatiestap } from "../../../../domain/implementatie.ts";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { stapLane } from "./stapLane.ts";
import { type InvoerWords, invoerWords } from "./words.ts";

const useStyles = makeStyles({
  group: { display: "grid", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

export type OvernameFormProps = Readonly<{
  proposals: readonly Overname[];
  onClose: () => void;
  onDone: (said: string) => void;
}>;

/** Offers the steps of the version before; what carries over is chosen one by one, and each begins anew. */
export function OvernameForm({ proposals, onClose, onDone }: OvernameFormProps) {
  const styles = useStyles();
  const words = useWords(invoerWords);
  const { add } = useRegister();
  const guard = usePrivacyGuard();
  const [left, setLeft] = useState<ReadonlySet<Overname["vorige"]>>(
    new Set(proposals.flatMap(({ vorige }) => (vorige.stand === "not-needed" ? [vorige] : []))),
  );
  const chosen = proposals.filter(({ vorige }) => !left.has(vorige));
  const choose = (vorige: Implementatiestap, checked: boolean): void => {
    const next = new Set(left);
    if (checked) next.delete(vorige);
    else next.add(vorige);
    setLeft(next);
  };
  const takeOver = (): void => {
    for (const { stap } of chosen) add("stappen", stap, crypto.randomUUID(), stapLane(stap));
    onDone(words.tookOver(chosen.length));
    onClose();
  };
  return (
    <InlineForm
      label={words.again(proposals[0]?.vorige.versie ?? "")}
      submit={words.takeOver(chosen.length)}
      guard={guard}
      texts={[]}
      wrong={chosen.length === 0}
      onSubmit={takeOver}
      onCancel={onClose}
    >
      {(showProblems) => (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{words.againText}</legend>
          {proposals.map(({ vorige }) => (
            <Checkbox
              key={`${vorige.soort} ${vorige.systeem ?? ""} ${vorige.title}`}
              label={`${words.soort[vorige.soort]}: ${vorige.title} (${wasOf(vorige, words)})`}
              checked={!left.has(vorige)}
              onChange={(_, { checked }) => choose(vorige, checked === true)}
            />
          ))}
          <span role="alert" className={styles.problem}>
            {showProblems && chosen.length === 0 && words.chooseSome}
          </span>
        </fieldset>
      )}
    </InlineForm>
  );
}

function wasOf(stap: Implementatiestap, { againWas }: InvoerWords): string {
  switch (stap.stand) {
    case "open":
      return againWas.open;
    case "done":
      return againWas.done(stap.bewijs);
    case "not-needed":
      return againWas["not-needed"](stap.reden);
  }
}
