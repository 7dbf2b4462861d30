import type { Browser, Page } from "@playwright/test";

/** What the main thread of a page did in one go, in ms of its own time: what else the machine did does not count. */
export type Tasks = Readonly<{ longest: number; over50: number }>;

type TraceEvent = Readonly<{
  name: string;
  pid: number;
  tid: number;
  ts: number;
  tdur?: number;
  args?: Readonly<{ name?: string; data?: Readonly<{ requestId?: string; url?: string }> }>;
}>;

const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/** The tasks of a page while something is done in it; with `answer` those since that address had answered. */
export async function tasksDuring(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
  answer?: string,
): Promise<Tasks> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const since = answer === undefined ? 0 : momentOf(trace.traceEvents, answer);
  return tasksIn(trace.traceEvents, since);
}

function tasksIn(events: readonly TraceEvent[], since: number): Tasks {
  const mains = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(threadOf),
  );
  const durations = events
    .filter((event) => event.name === "RunTask" && event.ts >= since && mains.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
  return {
    longest: durations.reduce((longest, ms) => Math.max(longest, ms), 0),
    over50: durations.filter((ms) => ms > 50).length,
  };
}

/** When the whole answer of the first call to an address was there. */
function momentOf(events: readonly TraceEvent[], answer: string): number {
  const asked = events.find(({ name, args }) => name === "ResourceSendRequest" && args?.data?.url?.endsWith(answer));
  const id = asked?.args?.data?.requestId;
  const finished = events.find(({ name, args }) => name === "ResourceFinish" && args?.data?.requestId === id);
  if (id === undefined || finished === undefined) throw new Error(`Nothing was answered by ${answer}.`);
  return finished.ts;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}
