import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { reasonPlace, useDraft } from "../data/draft.ts";
import { useWords } from "../language.tsx";
import { decisionWords } from "./decisionWords.ts";
import { focusFirstField, focusFirstProblem } from "./firstField.ts";
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
  dutch?: Pick<typeof decisionWords, "reason" | "reasonHint" | "reasonMissing" | "confirmReject" | "cancel">;
  onCancel: () => void;
  onReject: (reason: string) => void;
}>;

/** Asks why somebody rejects; nothing is sent without a reason. */
export function RejectForm({ id, busy, dutch = decisionWords, onCancel, onReject }: RejectFormProps) {
  const styles = useStyles();
  const words = useWords(dutch);
  const { solveFirst } = useWords(privacyWords);
  const guard = usePrivacyGuard();
  const [{ reason }, change] = useDraft(reasonPlace(id), () => ({ reason: "" }));
  const form = useRef<HTMLDivElement>(null);
  const [tries, setTries] = useState(0);
  const missing = reason.trim() === "";
  const personal = !guard.ready([reason]);
  useEffect(() => focusFirstField(form.current), []);
  useEffect(() => {
    if (tries > 0) focusFirstProblem(form.current);
  }, [tries]);
  // The reason is kept until SharePoint has it: the point may have changed meanwhile.
  const reject = (): void => (missing || personal ? setTries(tries + 1) : onReject(reason.trim()));
  return (
    <div ref={form} className={styles.form}>
      <GuardedText
        label={words.reason}
        hint={words.reasonHint}
        required
        lines={3}
        value={reason}
        guard={guard}
        problem={tries > 0 && missing ? words.reasonMissing : undefined}
        onChange={(next) => change({ reason: next })}
      />
      <div role="alert">{tries > 0 && personal && <Notice intent="error">{solveFirst}</Notice>}</div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={reject}>
          {words.confirmReject}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
