import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Regular } from "@fluentui/react-icons/svg/dismiss-circle";
import { Suspense, useState } from "react";
import type { Verdict } from "../../domain/goedkeuring.ts";
import { useWords } from "../language.tsx";
import { decisionWords } from "./decisionWords.ts";
import { part } from "../parts.ts";

const RejectForm = part(() => import("./RejectForm.tsx").then((module) => module.RejectForm));

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export type DecisionFormProps = Readonly<{
  id: string;
  title: string;
  busy: boolean;
  /** What deciding is called here. */
  dutch?: typeof decisionWords;
  onDecide: (verdict: Verdict) => void;
}>;

/** The two buttons of somebody who decides; rejecting asks for a reason first. */
export function DecisionForm({ id, title, busy, dutch = decisionWords, onDecide }: DecisionFormProps) {
  const styles = useStyles();
  const words = useWords(dutch);
  const [rejecting, setRejecting] = useState(false);
  return (
    <div className={styles.form} role="group" aria-label={words.about(title)}>
      {rejecting ? (
        <Suspense fallback={null}>
          <RejectForm
            id={id}
            busy={busy}
            dutch={dutch}
            onCancel={() => setRejecting(false)}
            onReject={(reason) => onDecide({ kind: "reject", reason })}
          />
        </Suspense>
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
