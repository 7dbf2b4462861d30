import { EXPLANATION_MAX } from "../../../../domain/ontwikkelpunt.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useWords } from "../../../language.tsx";
import { type LineDraft, problemsIn } from "./lineDraft.ts";
import { regelWords } from "./regelWords.ts";

export type RegelEditProps = Readonly<{
  draft: LineDraft;
  /** What the form is about, for who cannot see where it stands. */
  about: string;
  onType: (tekst: string) => void;
  onSave: () => void;
  onCancel: () => void;
}>;

/** A line that is changed in its place: Enter saves, Escape leaves it as it was. */
export function RegelEdit({ draft, about, onType, onSave, onCancel }: RegelEditProps) {
  const words = useWords(regelWords);
  const guard = usePrivacyGuard();
  const problems = problemsIn(draft, guard);
  return (
    <InlineForm
      label={about}
      submit={words.save}
      guard={guard}
      texts={[draft.tekst]}
      wrong={problems.size > 0}
      onSubmit={onSave}
      onCancel={onCancel}
    >
      {(showProblems) => (
        <GuardedText
          label={words.editField}
          maxLength={EXPLANATION_MAX}
          value={draft.tekst}
          guard={guard}
          problem={showProblems && problems.has("text-missing") ? words.textMissing : undefined}
          onChange={onType}
        />
      )}
    </InlineForm>
  );
}
