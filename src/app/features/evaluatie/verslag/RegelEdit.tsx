import { useEffect, useRef, useState } from "react";
import { EXPLANATION_MAX } from "../../../../domain/ontwikkelpunt.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { privacyWords } from "../../../components/privacyWords.ts";
import { useWords } from "../../../language.tsx";
import { type LineDraft, problemsIn } from "./lineDraft.ts";
import { regelWords } from "./regelWords.ts";

export type RegelEditProps = Readonly<{
  draft: LineDraft;
  onType: (tekst: string) => void;
  onSave: () => void;
  onCancel: () => void;
}>;

/** A line that is changed in its place: Enter saves, Escape leaves it as it was. */
export function RegelEdit({ draft, onType, onSave, onCancel }: RegelEditProps) {
  const words = useWords(regelWords);
  const { solveFirst } = useWords(privacyWords);
  const guard = usePrivacyGuard();
  const field = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const problems = problemsIn(draft, guard);
  const problem = problems.has("text-missing") ? words.textMissing : problems.has("privacy") ? solveFirst : undefined;
  return (
    <GuardedText
      label={words.editField}
      maxLength={EXPLANATION_MAX}
      fieldRef={field}
      value={draft.tekst}
      guard={guard}
      problem={tried ? problem : undefined}
      onChange={onType}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        event.preventDefault();
        if (event.key === "Escape") onCancel();
        else if (problems.size > 0) setTried(true);
        else onSave();
      }}
    />
  );
}
