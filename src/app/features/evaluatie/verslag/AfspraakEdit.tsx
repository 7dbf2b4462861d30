import { TITLE_MAX } from "../../../../domain/ontwikkelpunt.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useWords } from "../../../language.tsx";
import { ExtraFields } from "./ExtraFields.tsx";
import { type LineDraft, type LineProblem, problemsIn } from "./lineDraft.ts";
import { regelWords } from "./regelWords.ts";

export type AfspraakEditProps = Readonly<{
  draft: LineDraft;
  /** What the form is about, for who cannot see where it stands. */
  about: string;
  evaluatieId: string;
  onChange: (draft: LineDraft) => void;
  onSave: () => void;
  onCancel: () => void;
}>;

const NO_PROBLEMS: ReadonlySet<LineProblem> = new Set();

/** A decision or an action that is changed in its place. */
export function AfspraakEdit({ draft, about, evaluatieId, onChange, onSave, onCancel }: AfspraakEditProps) {
  const words = useWords(regelWords);
  const guard = usePrivacyGuard();
  const problems = problemsIn(draft, guard);
  return (
    <InlineForm
      label={about}
      submit={words.save}
      guard={guard}
      texts={[draft.tekst, draft.toelichting]}
      wrong={problems.size > 0}
      onSubmit={onSave}
      onCancel={onCancel}
    >
      {(showProblems) => (
        <>
          <GuardedText
            label={words.soort[draft.soort]}
            maxLength={TITLE_MAX}
            value={draft.tekst}
            guard={guard}
            problem={showProblems && problems.has("text-missing") ? words.textMissing : undefined}
            onChange={(tekst) => onChange({ ...draft, tekst })}
          />
          <ExtraFields
            draft={draft}
            guard={guard}
            problems={showProblems ? problems : NO_PROBLEMS}
            evaluatieId={evaluatieId}
            onChange={onChange}
          />
        </>
      )}
    </InlineForm>
  );
}
