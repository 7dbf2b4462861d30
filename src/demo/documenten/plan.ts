import type { Documentstatus } from "../../domain/procesdocument.ts";
import type { CalendarDate } from "../../domain/time.ts";
import { dayBefore } from "../calendar.ts";
import { COURSES, type DocumentAct } from "./courses.ts";
import type { Content, DemoDocument } from "./document.ts";

/** An act with what it does to the row: how many versions there are before it and after it, and where it ends. */
export type PlannedAct = Readonly<{
  day: CalendarDate;
  act: DocumentAct;
  from: number;
  to: number;
  before: Documentstatus;
  status: Documentstatus;
  /** What is written, by a `write`. */
  content: Content | undefined;
}>;

/** Everything that happens to a document. Throws when it has no course, or one that its texts do not last for. */
export function planOfDocument({ key, versions }: DemoDocument, today: CalendarDate): readonly PlannedAct[] {
  const plan: PlannedAct[] = [];
  let written = 0;
  let status: Documentstatus = "concept";
  let from = 0;
  for (const act of COURSES[key] ?? []) {
    const to = from + versionsMadeBy(act, status, from);
    const next: Documentstatus = act.kind === "write" ? "concept" : ENDS[act.kind];
    const content = act.kind === "write" ? versions[written++] : undefined;
    plan.push({ day: dayBefore(today, act.daysAgo), act, from, to, before: status, status: next, content });
    status = next;
    from = to;
  }
  if (written !== versions.length)
    throw new Error(`The course of ${key} writes ${written} of its ${versions.length} texts.`);
  return plan;
}

const ENDS = {
  submit: "submitted",
  adopt: "adopted",
  reject: "concept",
  retire: "retired",
} as const satisfies Record<Exclude<DocumentAct["kind"], "write">, Documentstatus>;

/** A file and its columns are two writes; so are an edit of what was adopted and the bot's word that it is a concept. */
function versionsMadeBy({ kind }: DocumentAct, status: Documentstatus, from: number): number {
  return kind === "write" && (from === 0 || status === "adopted") ? 2 : 1;
}
