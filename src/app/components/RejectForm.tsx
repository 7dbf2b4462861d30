import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useDraft } from "../data/draft.ts";
import { useWords } from "../language.tsx";
import { decisionWords } from "./decisionWords.ts";
import { GuardedText } from "./GuardedText.tsx";
import { Notice } from "./Notice.tsx";
import { usePrivacyGuard } from "./privacyGuard.ts";
import { privacyWords } from "./privacyWords.ts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export type RejectFormProps = Readonly<{
  id: string;
  busy: boolean;
  onCancel: () => void;
  onReject: (reason: string) => void;
}>;

/** Asks why somebody rejects; nothing is sent without a reason. */
export function RejectForm({ id, busy, onCancel, onReject }: RejectFormProps) {
  const styles = useStyles();
  const words = useWords(decisionWords);
  const { solveFirst } = useWords(privacyWords);
  const guard = usePrivacyGuard();
  const [{ reason }, change, clear] = useDraft(`draft-reden-${id}`, () => ({ reason: "" }));
  const [problem, setProblem] = useState<"missing" | "privacy">();
  const reject = (): void => {
    if (reason.trim() === "") return setProblem("missing");
    if (!guard.ready([reason])) return setProblem("privacy");
    clear();
    onReject(reason.trim());
  };
  return (
    <div className={styles.form}>
      <GuardedText
        label={words.reason}
        hint={words.reasonHint}
        required
        lines={3}
        value={reason}
        guard={guard}
        problem={problem === "missing" ? words.reasonMissing : undefined}
        onChange={(next) => change({ reason: next })}
      />
      <div role="alert">{problem === "privacy" && <Notice intent="error">{solveFirst}</Notice>}</div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={reject}>
          {words.confirmReject}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
