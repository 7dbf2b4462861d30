import type { ApprovalLog } from "../../domain/approvalLog.ts";
import { beslissersIn } from "../../domain/instelling.ts";
import { calendarDateOf } from "../../domain/time.ts";
import { derive, type Store } from "../data/store.ts";
import { documentWaitsFor } from "./documentDecisions.ts";
import type { DocumentView } from "./documentView.ts";
import { dueReviews } from "./dueReviews.ts";
import type { RegisterLists } from "./lists.ts";
import { waitsForPerson } from "./decidable.ts";
import type { VerslagView } from "./verslagView.ts";
import type { VoorstelView } from "./voorstelView.ts";
import type { WijkplanView } from "./wijkplanView.ts";

export type ToDecideSources = Readonly<{
  lists: RegisterLists;
  approvalLog: Store<ApprovalLog>;
  documentViews: Store<readonly DocumentView[]>;
  verslagViews: Store<readonly VerslagView[]>;
  voorstelViews: Store<readonly VoorstelView[]>;
  wijkplanViews: Store<readonly WijkplanView[]>;
  meId: string;
  botClientId: string;
}>;

/** How many documents, processes, minutes, proposals and plans wait for somebody; 0 until all of them were read. */
export function createToDecide({ lists, approvalLog, meId, botClientId, ...views }: ToDecideSources): Store<number> {
  const { documenten, processen, instellingen, evaluaties, regels, afspraken, voorstellen, golven } = lists;
  const count = derive(
    [
      views.documentViews,
      views.verslagViews,
      views.voorstelViews,
      views.wijkplanViews,
      processen,
      instellingen,
      approvalLog,
    ],
    (documents, minutes, proposals, plans, processes, settings, log) => {
      const beslissers = beslissersIn([...settings.rows.values()].map(({ value }) => value));
      const sources = { processen: [...processes.rows.values()], beslissers, log, botClientId };
      return (
        documents.filter((view) => documentWaitsFor(view, meId)).length +
        minutes.filter((view) => waitsForPerson(view, meId)).length +
        proposals.filter((view) => waitsForPerson(view, meId)).length +
        plans.filter((view) => waitsForPerson(view, meId)).length +
        dueReviews(sources, meId, calendarDateOf(new Date())).length
      );
    },
  );
  const read = [documenten, processen, instellingen, evaluaties, regels, afspraken, voorstellen, golven];
  const isRead = (): boolean => read.every((list) => list.snapshot().complete);
  // Nothing is counted with every page that comes in.
  return { subscribe: count.subscribe, snapshot: () => (isRead() ? count.snapshot() : 0) };
}
