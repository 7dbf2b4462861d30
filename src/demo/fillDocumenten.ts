import { DOCUMENTEN } from "./documenten/alle.ts";
import type { DemoDocument } from "./documenten/document.ts";
import { addFirst, completeAct, type Performance, performOn } from "./documenten/performDocument.ts";
import { type PlannedAct, planOfDocument } from "./documenten/plan.ts";
import type { Fill } from "./fill.ts";
import { procesTasks } from "./fillProcessen.ts";
import type { Setting } from "./setting.ts";
import { runTasks, type Task } from "./task.ts";

/** A document and how far it is: the versions that its row has, of all that it goes through. */
type Course = {
  readonly document: DemoDocument;
  readonly plan: readonly PlannedAct[];
  readonly performance: Performance;
  id: string | undefined;
  made: number;
};

/**
 * Takes every document through its course, all of them in the order of the days, and the processes with them. Answers
 * which were left alone.
 */
export async function fillDocumenten(fill: Fill, setting: Setting): Promise<readonly string[]> {
  const courses = DOCUMENTEN.map((document) => ({ document, course: courseOf(document, fill, setting) }));
  const followed = courses.flatMap(({ course }) => course ?? []);
  for (const course of followed) await completeLast(fill, course);

  const steps = followed.flatMap((course) =>
    course.plan.filter(({ to }) => to > course.made).map((planned) => ({ course, planned })),
  );
  let done = 0;
  const tasks = steps.map(({ course, planned }): Task => ({
    soort: "document",
    day: planned.day,
    run: async () => {
      await fill.time.goTo(planned.day);
      await takeStep(course, planned);
      fill.report({ soort: "document", done: ++done, total: steps.length });
    },
  }));
  await runTasks([...tasks, ...procesTasks(fill, setting)]);
  return courses.filter(({ course }) => course === undefined).map(({ document }) => document.name);
}

/** Undefined when somebody went on with the document. */
function courseOf(document: DemoDocument, { found, day, staff }: Fill, { procesId }: Setting): Course | undefined {
  const plan = planOfDocument(document, day);
  const course = { document, plan, performance: { staff, document, procesId } };
  const stored = found.document(document.name);
  if (stored === undefined) return { ...course, id: undefined, made: 0 };
  const made = Number.parseInt(stored.value.versie, 10);
  const last = plan.findLast(({ to }) => to <= made);
  const isUnderWay = plan.some(({ from, to }) => from < made && made < to);
  const isOurs = isUnderWay || (last?.to === made && last.status === stored.value.status);
  return isOurs ? { ...course, id: stored.id, made } : undefined;
}

async function completeLast(fill: Fill, course: Course): Promise<void> {
  const { plan, performance, id, made } = course;
  const last = plan.find(({ to }) => to === made);
  if (id === undefined || last === undefined || isComplete(fill, course, last)) return;
  await fill.time.goTo(last.day);
  await completeAct(performance, last, id);
}

/** Whether the log holds all that belongs to the last act of a document. */
function isComplete({ found }: Fill, { plan, id = "" }: Course, { act, to }: PlannedAct): boolean {
  const asked = found.log.verzoekenOf({ soort: "procesdocument", id });
  const timesAsked = plan.filter((planned) => planned.to <= to && planned.act.kind === "submit").length;
  if (act.kind === "submit") return asked.length >= timesAsked;
  if (act.kind !== "adopt" && act.kind !== "reject") return true;
  return found.log.eventsOf(asked.at(-1)?.verzoekId ?? "").some(({ kind }) => kind === "toegepast");
}

async function takeStep(course: Course, planned: PlannedAct): Promise<void> {
  const { performance, made, id } = course;
  const { act, content, from, to } = planned;
  if (from === 0 && act.kind === "write" && content !== undefined)
    course.id = await addFirst(performance, act.by, content);
  else if (id !== undefined) await performOn(performance, planned, id, made);
  course.made = to;
}
