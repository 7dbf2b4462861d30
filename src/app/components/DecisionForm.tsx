import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Regular } from "@fluentui/react-icons/svg/dismiss-circle";
import { useState } from "react";
import type { Verdict } from "../../domain/goedkeuring.ts";
import { useDraft } from "../data/draft.ts";
import { useWords } from "../language.tsx";
import { GuardedText } from "./GuardedText.tsx";
import { Notice } from "./Notice.tsx";
import { usePrivacyGuard } from "./privacyGuard.ts";
import { privacyWords } from "./privacyWords.ts";

const nl = {
  approve: "Keur goed",
  reject: "Keur af",
  reason: "Waarom keur je dit af?",
  reasonHint: "De indiener leest dit. Schrijf het zonder gegevens van inwoners.",
  reasonMissing: "Schrijf waarom je dit afkeurt.",
  confirmReject: "Keur af met deze reden",
  cancel: "Annuleer",
  about: (title: string) => `Besluit over ${title}`,
};

const en: typeof nl = {
  approve: "Approve",
  reject: "Reject",
  reason: "Why do you reject this?",
  reasonHint: "Who submitted it reads this. Write it without data of residents.",
  reasonMissing: "Write why you reject this.",
  confirmReject: "Reject with this reason",
  cancel: "Cancel",
  about: (title) => `Decision on ${title}`,
};

export const decisionWords = { nl, en };

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export type DecisionFormProps = Readonly<{
  id: string;
  title: string;
  busy: boolean;
  onDecide: (verdict: Verdict) => void;
}>;

/** The two buttons of somebody who decides; rejecting asks for a reason first. */
export function DecisionForm({ id, title, busy, onDecide }: DecisionFormProps) {
  const styles = useStyles();
  const words = useWords(decisionWords);
  const [rejecting, setRejecting] = useState(false);
  return (
    <div className={styles.form} role="group" aria-label={words.about(title)}>
      {rejecting ? (
        <RejectForm
          id={id}
          busy={busy}
          onCancel={() => setRejecting(false)}
          onReject={(reason) => onDecide({ kind: "reject", reason })}
        />
      ) : (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            icon={<CheckmarkCircle20Regular />}
            disabledFocusable={busy}
            onClick={() => onDecide({ kind: "approve" })}
          >
            {words.approve}
          </Button>
          <Button icon={<DismissCircle20Regular />} disabledFocusable={busy} onClick={() => setRejecting(true)}>
            {words.reject}
          </Button>
        </div>
      )}
    </div>
  );
}

type RejectFormProps = Readonly<{
  id: string;
  busy: boolean;
  onCancel: () => void;
  onReject: (reason: string) => void;
}>;

function RejectForm({ id, busy, onCancel, onReject }: RejectFormProps) {
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
    <>
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
    </>
  );
}
