import { ask } from "../../sharepoint/approvals/asking.ts";
import { carryOut } from "../../sharepoint/approvals/deciding.ts";
import { verzoekName } from "../verzoekName.ts";
import { deliver } from "./deliver.ts";
import type { Task } from "./plan.ts";
import { remind } from "./remind.ts";
import { settle } from "./settle.ts";
import type { TaskResult, Work } from "./work.ts";

/** Does one thing that was planned. It looks again first: somebody else may have done it. */
export async function perform(work: Work, task: Task): Promise<TaskResult> {
  const { office, signal } = work;
  const { onderwerp } = task;
  switch (task.kind) {
    case "ask":
      return (await ask(office.desk, onderwerp, task.aanvrager, signal)).ok ? "done" : "nothing";
    case "carry-out":
      return (await carryOut(office.desk, onderwerp, signal)) ? "done" : "nothing";
    case "deliver":
      return deliver(work, onderwerp, task.verzoek.verzoekId);
    case "settle":
      return settle(work, onderwerp, task.verzoek.verzoekId);
    case "remind":
      return remind(work, onderwerp, task.verzoek.verzoekId);
  }
}

/** The name of a task: the same task is done once in a sweep. */
export function nameOf(task: Task): string {
  return `${task.kind} ${objectOf(task)}`;
}

/** What a task is about, for the log. */
export function objectOf(task: Task): string {
  return task.kind === "ask" ? `${task.onderwerp.soort}/${task.onderwerp.id}` : verzoekName(task.verzoek);
}
