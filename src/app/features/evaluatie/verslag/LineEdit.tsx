import { GuardedText } from "../../../components/GuardedText.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useWords } from "../../../language.tsx";
import { ExtraFields } from "./ExtraFields.tsx";
import { type LineDraft, type LineProblem, maxLengthOf, problemsIn } from "./lineDraft.ts";
import { regelWords } from "./regelWords.ts";

export type LineEditProps = Readonly<{
  draft: LineDraft;
  /** What the form is about, for who cannot see where it stands. */
  about: string;
  evaluatieId: string;
  onChange: (draft: LineDraft) => void;
  onSave: () => void;
  onCancel: () => void;
}>;

const NO_PROBLEMS: ReadonlySet<LineProblem> = new Set();

/** A line, a decision or an action that is changed in its place: Enter saves, Escape leaves it as it was. */
export function LineEdit({ draft, about, evaluatieId, onChange, onSave, onCancel }: LineEditProps) {
  const words = useWords(regelWords);
  const guard = usePrivacyGuard();
  const problems = problemsIn(draft, guard);
  const isAgreed = draft.soort === "besluit" || draft.soort === "actie";
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
            label={isAgreed ? words.soort[draft.soort] : words.editField}
            maxLength={maxLengthOf(draft.soort)}
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
