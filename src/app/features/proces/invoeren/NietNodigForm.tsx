import { stapNietNodig } from "../../../../domain/invoerstap.ts";
import { EXPLANATION_MAX } from "../../../../domain/ontwikkelpunt.ts";
import { excessOf, GuardedText } from "../../../components/GuardedText.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import type { AfrondFormProps } from "./AfrondForm.tsx";
import { invoerWords } from "./words.ts";

/** Asks why a step is not needed; it stays in the list with that reason. */
export function NietNodigForm({ id, stap, onSubmit, onCancel }: AfrondFormProps) {
  const words = useWords(invoerWords);
  const guard = usePrivacyGuard();
  const [{ reden }, change, clear] = useDraft(`draft-niet-nodig-${id}`, () => ({ reden: "" }));
  const dropped = stapNietNodig(stap, reden);
  return (
    <InlineForm
      label={words.about(words.notNeeded, stap.title)}
      submit={words.save}
      guard={guard}
      texts={[reden]}
      wrong={!dropped.ok || excessOf(reden, EXPLANATION_MAX) > 0}
      onSubmit={() => {
        if (!dropped.ok) return;
        clear();
        onSubmit(dropped.value);
      }}
      onCancel={() => {
        clear();
        onCancel();
      }}
    >
      {(showProblems) => (
        <GuardedText
          label={words.fields.reden}
          required
          lines={2}
          maxLength={EXPLANATION_MAX}
          value={reden}
          guard={guard}
          problem={showProblems && !dropped.ok ? words.problems[dropped.error] : undefined}
          onChange={(next) => change({ reden: next })}
        />
      )}
    </InlineForm>
  );
}
