import { Notice } from "../../../components/Notice.tsx";
import type { PuntView } from "../../../data/puntView.ts";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { labels } from "../../../labels.ts";
import { writeAsked } from "../../../names.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { detailWords } from "./words.ts";

/** Says by whom and when a status was decided, or that nobody did. */
export function StandingNotice({ punt }: Readonly<{ punt: PuntView }>) {
  const words = useWords(detailWords);
  const { status } = useWords(labels);
  const language = useLanguage();
  const today = useToday();
  const { standing, point } = punt;
  if (standing.kind === "unproven") {
    if (!punt.logComplete) return <Notice intent="info">{words.checking}</Notice>;
    return (
      <Notice intent="warning">
        <strong>{words.unprovenTitle}.</strong> {words.unprovenText(status[point.status])}
      </Notice>
    );
  }
  if (punt.goedkeuring?.state === "open" && point.status === "submitted") {
    return <Notice intent="info">{words.waitingFor(writeAsked(punt.goedkeuring, language))}</Notice>;
  }
  if (standing.kind !== "proven") return null;
  const { door, at, verdict } = standing.besluit;
  const outcome = verdict.kind === "approve" ? words.approved : words.rejected;
  return (
    <Notice intent={verdict.kind === "approve" ? "success" : "error"}>
      {words.decidedBy(outcome, door.name, writeMoment(at, today, language))}
      {verdict.kind === "reject" && `: ${verdict.reason}`}
    </Notice>
  );
}
