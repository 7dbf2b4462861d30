import { isFailure } from "../../sharepoint/graph/failure.ts";
import type { Config } from "../config.ts";
import { failureName } from "../failureName.ts";
import type { Connector } from "../connector.ts";
import type { Log } from "../log.ts";
import type { Office, OfficeDoor } from "../office.ts";
import { nameOf, objectOf, perform } from "./perform.ts";
import { type AnyTask, planAll, type WholeView } from "./tasks.ts";
import { createNoiseLimit } from "./noiseLimit.ts";
import { type Found, unreadable } from "../readiness.ts";
import { readView } from "./reading.ts";
import { keyOf } from "../subjects.ts";
import { type TaskResult, type Work } from "./work.ts";
import { UnnotedMessage } from "../unnotedMessage.ts";

export type Sweeper = Readonly<{
  /**
   * Looks at everything and does what has to be done. Never rejects: failures are logged and left for next time.
   * Answers the lists as it found them; undefined when they could not be read.
   */
  sweep(signal: AbortSignal): Promise<Office | undefined>;
  /** Whether the lists could be read when we last looked; undefined before that. */
  lastLook(): Found | undefined;
}>;

export type SweeperOptions = Readonly<{
  door: OfficeDoor;
  connector: Connector;
  config: Config;
  log: Log;
  now: () => Date;
  /** From 0 to 1: where among the subjects a look begins. */
  chance: () => number;
}>;

/** So many subjects are worked on at the same time; what concerns one of them happens in order. */
const LANES = 4;

/** A file that cannot be made today, or a list that takes no meetings, is not tried again at every look. */
const CAN_WAIT: ReadonlySet<AnyTask["kind"]> = new Set(["file-minutes", "file-pdf", "plan-meeting"]);

/** A sweep heals whatever broke off anywhere: it goes by what stands in the lists and remembers nothing. */
export function createSweeper({ door, connector, config, log, now, chance }: SweeperOptions): Sweeper {
  let lastLook: Found | undefined;
  /** What was logged as unreachable: once is enough, however often it is tried. */
  const knownUnreachable = new Set<string>();
  const noise = createNoiseLimit();

  async function look(signal: AbortSignal): Promise<Readonly<{ work: Work; view: WholeView }> | undefined> {
    try {
      const office = await door.open(signal);
      const view = await readView(office, config, now, signal);
      lastLook = { readiness: { ready: true }, at: now().getTime() };
      return { work: { office, connector, config, now, signal }, view };
    } catch (error) {
      if (signal.aborted) return undefined;
      if (isFailure(error, "missing")) door.forget();
      lastLook = { readiness: unreadable(error), at: now().getTime() };
      log.error(lineFor("lists.read", config.site, `failed:${failureName(error)}`));
      return undefined;
    }
  }

  async function attempt(work: Work, task: AnyTask): Promise<TaskResult | "failed"> {
    try {
      const result = await perform(work, task);
      // A meeting that people moved stands there under another day: that has not to be found out at every look.
      if (result === "nothing" && task.kind === "plan-meeting") noise.hush(nameOf(task), now());
      else noise.forget(nameOf(task));
      report(task, result);
      return result;
    } catch (error) {
      if (isFailure(error, "aborted")) return "failed";
      if (error instanceof UnnotedMessage || CAN_WAIT.has(task.kind)) noise.hush(nameOf(task), now());
      log.error(lineFor(`sweep.${task.kind}`, objectOf(task), `failed:${failureName(error)}`));
      return "failed";
    }
  }

  function report(task: AnyTask, result: TaskResult): void {
    const line = lineFor(`sweep.${task.kind}`, objectOf(task), result);
    if (result === "done") log.info(line);
    if (result === "unreachable" && !knownUnreachable.has(nameOf(task))) log.warn(line);
    if (result === "unreachable") knownUnreachable.add(nameOf(task));
    else knownUnreachable.delete(nameOf(task));
  }

  async function attemptAll(work: Work, tasks: readonly AnyTask[]): Promise<readonly (TaskResult | "failed")[]> {
    // Bots that look at the same moment begin at different subjects, so that they do not send the same card together.
    const lanes = turned([...Map.groupBy(tasks, ({ onderwerp }) => keyOf(onderwerp)).values()], chance());
    const results: (TaskResult | "failed")[] = [];
    const worker = async (): Promise<void> => {
      for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift()) {
        for (const task of lane) if (!work.signal.aborted) results.push(await attempt(work, task));
      }
    };
    await Promise.all(Array.from({ length: LANES }, worker));
    return results;
  }

  return {
    lastLook: () => lastLook,
    async sweep(signal) {
      const tried = new Set<string>();
      for (;;) {
        const seen = await look(signal);
        if (seen === undefined) return undefined;
        const tasks = planAll(seen.view).filter(
          (task) => !tried.has(nameOf(task)) && noise.allows(nameOf(task), now()),
        );
        for (const task of tasks) tried.add(nameOf(task));
        const results = await attemptAll(seen.work, tasks);
        // What was done may call for more: after the question comes its card.
        if (!results.includes("done")) return seen.work.office;
      }
    },
  };
}

/** The same in the same order, begun elsewhere. */
function turned<T>(all: readonly T[], part: number): T[] {
  const first = Math.floor(part * all.length);
  return [...all.slice(first), ...all.slice(0, first)];
}

function lineFor(action: string, object: string, result: string) {
  return { action, object, result, origin: "sweep", actor: "bot" };
}
