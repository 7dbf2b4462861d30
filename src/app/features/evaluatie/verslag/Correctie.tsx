import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { correct, type Evaluatie } from "../../../../domain/evaluatie.ts";
import { EXPLANATION_MAX } from "../../../../domain/ontwikkelpunt.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { hrefTo } from "../../../address.ts";
import { excessOf, GuardedText } from "../../../components/GuardedText.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { useDraft } from "../../../data/draft.ts";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { useSay } from "./Said.tsx";
import { verslagWords } from "./words.ts";

export type CorrectieProps = Readonly<{ stored: Stored<Evaluatie>; evaluatie: Evaluatie }>;

/** Adopted minutes are corrected by new ones, once: these are corrected in turn. */
export function Correctie({ stored, evaluatie }: CorrectieProps) {
  const words = useWords(verslagWords);
  const { rows } = useRegister();
  const [place, back] = useReturnFocus<HTMLDivElement>();
  const [asking, setAsking] = useState(false);
  const correction = useStore(rows.evaluaties).find(({ value }) => value.correctie?.evaluatieId === stored.id);
  if (correction !== undefined) {
    return (
      <Notice intent="info">
        {correction.value.status === "adopted" ? words.correction.replacedBy : words.correction.underWay}{" "}
        <Link href={hrefTo("evaluaties", { evaluatie: correction.id })} inline>
          {words.correction.open}
        </Link>
      </Notice>
    );
  }
  const close = (): void => {
    setAsking(false);
    back();
  };
  return (
    <div ref={place}>
      {asking ? (
        <CorrectieForm stored={stored} evaluatie={evaluatie} onClose={close} />
      ) : (
        <Button onClick={() => setAsking(true)}>{words.steps.correct}</Button>
      )}
    </div>
  );
}

function CorrectieForm({ stored, evaluatie, onClose }: CorrectieProps & Readonly<{ onClose: () => void }>) {
  const { correction, whyNot } = useWords(verslagWords);
  const { add } = useRegister();
  const say = useSay();
  const guard = usePrivacyGuard();
  const [{ reden }, change, clear] = useDraft(`draft-correctie-${stored.id}`, () => ({ reden: "" }));
  const next = correct(stored.id, evaluatie, reden);
  const write = (): void => {
    if (!next.ok) return;
    // Whoever else corrects them at the same moment gets the same new minutes.
    add("evaluaties", next.value, `correctie/${stored.id}`);
    say(correction.opened);
    clear();
    onClose();
  };
  return (
    <InlineForm
      label={correction.form}
      submit={correction.begin}
      guard={guard}
      texts={[reden]}
      wrong={!next.ok || excessOf(reden, EXPLANATION_MAX) > 0}
      onSubmit={write}
      onCancel={onClose}
    >
      {(showProblems) => (
        <GuardedText
          label={correction.reason}
          lines={2}
          required
          maxLength={EXPLANATION_MAX}
          value={reden}
          guard={guard}
          problem={showProblems && !next.ok ? whyNot[next.error] : undefined}
          onChange={(typed) => change({ reden: typed })}
        />
      )}
    </InlineForm>
  );
}
