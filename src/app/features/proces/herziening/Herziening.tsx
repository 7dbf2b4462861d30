import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { UITKOMSTEN_HERZIENING } from "../../../../domain/goedkeuring.ts";
import { isDueForReview } from "../../../../domain/procesherziening.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { reviewWords } from "../../../components/reviewWords.ts";
import { useToday } from "../../../data/useNow.ts";
import { writeDate } from "../../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import type { ProcesView } from "../../../register/views.ts";
import { useSession } from "../../../SessionContext.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { herzieningWords } from "./herzieningWords.ts";
import { type Herzien, useHerziening, useReviewers } from "./useHerziening.ts";

const useStyles = makeStyles({
  // What it says stands in the grid around it: nothing to ask takes no gap there.
  review: { display: "contents" },
});

/** Reason enough for anybody. */
const REASON_MAX = 1000;

/** Asks whether a process is still right when its date comes near, and says what came of that (F-40). */
export function Herziening({ view }: Readonly<{ view: ProcesView }>) {
  const styles = useStyles();
  const today = useToday();
  const [herzien, say] = useHerziening(view);
  const [retiring, setRetiring] = useState(false);
  const due = isDueForReview(view.proces, today);
  return (
    <div className={styles.review} data-focus-home>
      {due && !retiring && (
        <Ask view={view} busy={herzien.state === "busy"} say={say} onRetire={() => setRetiring(true)} />
      )}
      {due && retiring && (
        <RetireForm
          onCancel={() => setRetiring(false)}
          onRetire={(reason) => {
            setRetiring(false);
            say("retire", reason);
          }}
        />
      )}
      <div role="status">
        <Outcome herzien={herzien} />
      </div>
    </div>
  );
}

type AskProps = Readonly<{
  view: ProcesView;
  busy: boolean;
  say: (uitkomst: "current" | "revise") => void;
  onRetire: () => void;
}>;

function Ask({ view, busy, say, onRetire }: AskProps) {
  const words = useWords(herzieningWords);
  const when = useWhen(view);
  const language = useLanguage();
  const { services } = useSession();
  const reviewers = useReviewers(view);
  const mine = reviewers.some(({ id }) => id === services.me.id);
  const names = new Intl.ListFormat(LOCALES[language], { type: "disjunction" }).format(
    reviewers.map(({ name }) => name),
  );
  return (
    <Notice
      intent={view.herziening.kind === "late" ? "warning" : "info"}
      actions={
        mine &&
        UITKOMSTEN_HERZIENING.map((uitkomst) => (
          <Button
            key={uitkomst}
            size="small"
            appearance={uitkomst === "current" ? "primary" : "secondary"}
            disabledFocusable={busy}
            onClick={() => (uitkomst === "retire" ? onRetire() : say(uitkomst))}
          >
            {words.uitkomst[uitkomst]}
          </Button>
        ))
      }
    >
      <strong>{words.title}</strong> {when}{" "}
      {mine ? words.ask : reviewers.length === 0 ? words.nobody : words.others(names)}
    </Notice>
  );
}

function useWhen({ herziening }: ProcesView): string {
  const words = useWords(herzieningWords);
  const { late, inDays, today } = useWords(reviewWords);
  if (herziening.kind === "none" || herziening.kind === "revising") return "";
  const { kind, days } = herziening;
  if (kind === "late") return words.late(late(days));
  return words.soon(days === 0 ? today : inDays(days));
}

type RetireFormProps = Readonly<{ onRetire: (reason: string) => void; onCancel: () => void }>;

function RetireForm({ onRetire, onCancel }: RetireFormProps) {
  const words = useWords(herzieningWords);
  const guard = usePrivacyGuard();
  const [reason, setReason] = useState("");
  const missing = reason.trim() === "";
  return (
    <InlineForm
      label={words.retire}
      submit={words.retire}
      guard={guard}
      texts={[reason]}
      wrong={missing || reason.length > REASON_MAX}
      onSubmit={() => onRetire(reason)}
      onCancel={onCancel}
    >
      {(showProblems) => (
        <GuardedText
          label={words.reason}
          required
          lines={3}
          maxLength={REASON_MAX}
          value={reason}
          guard={guard}
          problem={showProblems && missing ? words.reasonMissing : undefined}
          onChange={setReason}
        />
      )}
    </InlineForm>
  );
}

function Outcome({ herzien }: Readonly<{ herzien: Herzien }>) {
  const words = useWords(herzieningWords);
  switch (herzien.state) {
    case "idle":
      return null;
    case "busy":
      return <Notice intent="info">{words.busy}</Notice>;
    case "failed":
      return <Notice intent="error">{words.failed}</Notice>;
    case "refused":
      return <Notice intent="warning">{words.refused[herzien.refusal]}</Notice>;
    case "done":
      return (
        <Notice intent="success">
          {words.done[herzien.uitkomst](herzien.next === undefined ? "" : writeDate(herzien.next))}
        </Notice>
      );
  }
}
