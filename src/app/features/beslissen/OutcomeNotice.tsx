import { Notice } from "../../components/Notice.tsx";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { words as commonWords } from "../../words.ts";
import type { Outcome } from "./outcome.ts";
import { decideWords } from "./words.ts";

/** What became of the last decision; the region is always there, so that screen readers hear what comes into it. */
export function OutcomeNotice({ outcome }: Readonly<{ outcome: Outcome | undefined }>) {
  return <div role="status">{outcome !== undefined && <Told outcome={outcome} />}</div>;
}

function Told({ outcome }: Readonly<{ outcome: Outcome }>) {
  const { outcomes } = useWords(decideWords);
  const { notDecided } = useWords(commonWords);
  const language = useLanguage();
  const { title } = outcome;
  switch (outcome.kind) {
    case "adopted":
      return <Notice intent="success">{outcomes.adopted(title)}</Notice>;
    case "sent-back":
      return <Notice intent="success">{outcomes.sentBack(title)}</Notice>;
    case "agreed-to":
      return <Notice intent="success">{outcomes.agreedTo(title)}</Notice>;
    case "turned-down":
      return <Notice intent="success">{outcomes.turnedDown(title)}</Notice>;
    case "agreed": {
      const names = new Intl.ListFormat(LOCALES[language]).format(outcome.waitsFor);
      return <Notice intent="success">{outcomes.agreed(title, names)}</Notice>;
    }
    case "decided-before":
      return <Notice intent="warning">{outcomes.decidedBefore[outcome.verdict](outcome.by, title)}</Notice>;
    case "not-decided":
      return <Notice intent="warning">{notDecided[outcome.refusal](title)}</Notice>;
    case "reviewed":
      return <Notice intent="success">{outcomes.reviewed[outcome.uitkomst](title)}</Notice>;
    case "not-reviewed":
      return <Notice intent="warning">{outcomes.notReviewed[outcome.refusal](title)}</Notice>;
  }
}
