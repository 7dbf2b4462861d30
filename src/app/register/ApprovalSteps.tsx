import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { decidersOf } from "../../domain/deciders.ts";
import type { Goedkeuring, Verdict } from "../../domain/goedkeuring.ts";
import type { Result } from "../../domain/result.ts";
import type { NotDecided } from "../../sharepoint/approvals/deciding.ts";
import { DecisionForm } from "../components/DecisionForm.tsx";
import type { decisionWords } from "../components/decisionWords.ts";
import { Notice } from "../components/Notice.tsx";
import { useAction } from "../components/useAction.ts";
import { useWords } from "../language.tsx";
import { useSession } from "../SessionContext.tsx";
import { ApprovalText } from "./ApprovalText.tsx";
import { type ApprovalProblem, approvalWords } from "./approvalWords.ts";
import type { Decidable } from "./decidable.ts";

const useStyles = makeStyles({
  steps: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  why: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** How one kind of subject is put forward, taken back and decided on. */
export type SubjectDesk = Readonly<{
  putForward(id: string): Promise<Result<unknown, ApprovalProblem>>;
  withdraw(id: string): Promise<Result<unknown, ApprovalProblem>>;
  decide(id: string, verzoekId: string, verdict: Verdict): Promise<Result<unknown, NotDecided>>;
}>;

export type ApprovalStepsProps = Readonly<{
  /** Names the form on the page. */
  id: string;
  /** The row that is decided on. */
  subjectId: string;
  title: string;
  /** Undefined until SharePoint has it. */
  view: Decidable | undefined;
  /** The button to put it forward; left out when that cannot be done now. */
  put?: PutStep | undefined;
  /** What deciding is called here. */
  dutch: typeof decisionWords;
  desk: () => Promise<SubjectDesk>;
  /** Told when something was done: what was said before is old. */
  onDone?: () => void;
}>;

/** `why` says why not now; `check` looks once more when somebody presses, and answers whether to go on. */
export type PutStep = Readonly<{ label: string; why?: string | undefined; check?: () => boolean }>;

/** How a decision stands, with the buttons of who may put it forward, take it back, or decide. */
export function ApprovalSteps({ id, subjectId, title, view, put, dutch, desk, onDone }: ApprovalStepsProps) {
  const styles = useStyles();
  const words = useWords(approvalWords);
  const { services } = useSession();
  const { busy, failure, run } = useAction();
  const [problem, setProblem] = useState<ApprovalProblem>();
  const open = openIn(view);
  const act = (work: (found: SubjectDesk) => Promise<ApprovalProblem | undefined>): void =>
    run(async () => {
      setProblem(undefined);
      setProblem(await work(await desk()));
      onDone?.();
      await services.refresh();
    });
  const decide = (verzoekId: string, verdict: Verdict): void =>
    act(async (found) => {
      const decided = await found.decide(subjectId, verzoekId, verdict);
      return decided.ok ? undefined : decided.error.refusal;
    });
  return (
    <div className={styles.steps}>
      <ApprovalText goedkeuring={open ?? view?.goedkeuring} />
      {open !== undefined && decidersOf(open, view?.state).some((one) => one.id === services.me.id) && (
        <DecisionForm
          id={id}
          title={title}
          dutch={dutch}
          busy={busy}
          onDecide={(verdict) => decide(open.verzoek.verzoekId, verdict)}
        />
      )}
      <div className={styles.actions}>
        {put !== undefined && (
          <PutButton
            put={put}
            busy={busy}
            onPut={() => act(async (found) => problemIn(await found.putForward(subjectId)))}
          />
        )}
        {open !== undefined && open.aanvrager?.id === services.me.id && (
          <Button
            disabledFocusable={busy}
            onClick={() => act(async (found) => problemIn(await found.withdraw(subjectId)))}
          >
            {words.withdraw}
          </Button>
        )}
      </div>
      <div role="status">{busy && words.busy}</div>
      <div role="alert">
        {failure !== undefined && <Notice intent="error">{words.failed}</Notice>}
        {problem !== undefined && <Notice intent="warning">{words.problems[problem]}</Notice>}
      </div>
    </div>
  );
}

function PutButton({ put, busy, onPut }: Readonly<{ put: PutStep; busy: boolean; onPut: () => void }>) {
  const styles = useStyles();
  const { label, why, check } = put;
  const press = (): void => {
    if (why === undefined && check?.() !== false) onPut();
  };
  return (
    <>
      <Button appearance="primary" disabledFocusable={busy || why !== undefined} aria-description={why} onClick={press}>
        {label}
      </Button>
      {why !== undefined && <span className={styles.why}>{why}</span>}
    </>
  );
}

function openIn(view: Decidable | undefined): Goedkeuring | undefined {
  return view?.state.awaiting === true && view.goedkeuring?.state === "open" ? view.goedkeuring : undefined;
}

function problemIn(result: Result<unknown, ApprovalProblem>): ApprovalProblem | undefined {
  return result.ok ? undefined : result.error;
}
