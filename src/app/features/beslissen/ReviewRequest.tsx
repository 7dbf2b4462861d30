import { Button, Link } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import { SubtractCircle20Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { Suspense, useState } from "react";
import type { UitkomstHerziening } from "../../../domain/goedkeuring.ts";
import { herzieningOf } from "../../../domain/herziening.ts";
import { hrefTo } from "../../address.ts";
import { Notice } from "../../components/Notice.tsx";
import { ReviewDate } from "../../components/ReviewDate.tsx";
import { useAction } from "../../components/useAction.ts";
import { useToday } from "../../data/useNow.ts";
import { useWords } from "../../language.tsx";
import { part } from "../../parts.ts";
import type { DueReview } from "../../register/dueReviews.ts";
import type { RegisterService } from "../../register/registerService.ts";
import { procesNumber } from "../../register/views.ts";
import { useSession } from "../../SessionContext.tsx";
import type { Outcome } from "./outcome.ts";
import { useRequestStyles } from "./requestStyles.ts";
import { retireWords } from "./retireWords.ts";
import { decideWords } from "./words.ts";

const RejectForm = part(() => import("../../components/RejectForm.tsx").then((module) => module.RejectForm));

export type ReviewRequestProps = Readonly<{
  due: DueReview;
  service: RegisterService;
  onOutcome: (outcome: Outcome) => void;
}>;

/** A process that somebody has to look at again: is it still right, does it change, or is it no longer used. */
export function ReviewRequest({ due: { id, proces, herzienVoor }, service, onOutcome }: ReviewRequestProps) {
  const styles = useRequestStyles();
  const words = useWords(decideWords);
  const today = useToday();
  const { services } = useSession();
  const [retiring, setRetiring] = useState(false);
  const { busy, failure, run } = useAction();
  const { title } = proces;
  const answer = (uitkomst: UitkomstHerziening, reason?: string): void =>
    run(async () => {
      const desk = await service.desk();
      const result = await desk.review(id, herzienVoor, { uitkomst, ...(reason === undefined ? {} : { reason }) });
      const told = result.ok
        ? ({ kind: "reviewed", title, uitkomst } as const)
        : ({ kind: "not-reviewed", title, refusal: result.error.refusal } as const);
      onOutcome(told);
      await Promise.all([service.feeds.processen.poll(), services.refresh()]);
    });
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.quiet}>
        {procesNumber(id)} · {words.reviewBy} <ReviewDate herziening={herzieningOf(proces, today)} />
      </p>
      <p className={styles.text}>
        {words.reviewText}{" "}
        <Link inline href={hrefTo("processen", { proces: id })}>
          {words.moreProces}
        </Link>
      </p>
      {retiring ? (
        <Suspense fallback={null}>
          <RejectForm
            id={`herziening-${id}`}
            busy={busy}
            dutch={retireWords}
            onCancel={() => setRetiring(false)}
            onReject={(reason) => answer("retire", reason)}
          />
        </Suspense>
      ) : (
        <div className={styles.actions} role="group" aria-label={words.reviewOf(title)}>
          <Button
            appearance="primary"
            icon={<CheckmarkCircle20Regular />}
            disabledFocusable={busy}
            onClick={() => answer("current")}
          >
            {words.current}
          </Button>
          <Button icon={<Edit20Regular />} disabledFocusable={busy} onClick={() => answer("revise")}>
            {words.revise}
          </Button>
          <Button icon={<SubtractCircle20Regular />} disabledFocusable={busy} onClick={() => setRetiring(true)}>
            {words.retire}
          </Button>
        </div>
      )}
      <div role="alert">{failure !== undefined && <Notice intent="error">{words.failed}</Notice>}</div>
    </>
  );
}
