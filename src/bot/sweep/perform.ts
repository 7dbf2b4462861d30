import { keepCopyAgain, settleEdit } from "../../sharepoint/approvals/afterEdits.ts";
import { ask } from "../../sharepoint/approvals/asking.ts";
import { carryOut } from "../../sharepoint/approvals/deciding.ts";
import { freezePdfOf } from "../../sharepoint/approvals/freezing.ts";
import { fileMinutes } from "../minutes/fileMinutes.ts";
import { keyOf } from "../subjects.ts";
import { verzoekName } from "../verzoekName.ts";
import { deliver } from "./deliver.ts";
import { remind } from "./remind.ts";
import { performReview } from "./review.ts";
import { performRitme } from "./ritme.ts";
import { settle } from "./settle.ts";
import type { AnyTask } from "./tasks.ts";
import type { TaskResult, Work } from "./work.ts";

/** Does one thing that was planned. It looks again first: somebody else may have done it. */
export async function perform(work: Work, task: AnyTask): Promise<TaskResult> {
  const { office, signal } = work;
  const { desk, sources } = office;
  switch (task.kind) {
    case "ask":
      return (await ask(desk, task.onderwerp, task.aanvrager, signal, task.versie)).ok ? "done" : "nothing";
    case "carry-out":
      return (await carryOut(desk, task.onderwerp, signal)) ? "done" : "nothing";
    case "deliver":
      return deliver(work, task.onderwerp, task.verzoek.verzoekId);
    case "settle":
      return settle(work, task.onderwerp, task.verzoek.verzoekId);
    case "remind":
      return remind(work, task.onderwerp, task.verzoek.verzoekId);
    case "settle-edit":
      return (await settleEdit(desk, sources, task.onderwerp.id, signal)) ? "done" : "nothing";
    case "keep-copy":
      return (await keepCopyAgain(desk, sources, task.onderwerp.id, signal)) ? "done" : "nothing";
    case "file-pdf": {
      const library = [...office.documenten.snapshot().rows.values()];
      const { versie, onderwerp } = task;
      return (await freezePdfOf(sources, { id: onderwerp.id, versie }, library, signal)) ? "done" : "nothing";
    }
    case "review-ask":
    case "review-apply":
    case "review-settle":
      return performReview(work, task);
    case "file-minutes":
      return fileMinutes(work, task.onderwerp.id);
    case "plan-meeting":
      return performRitme(work, task);
  }
}

/** The name of a task: the same task is done once in a sweep. */
export function nameOf(task: AnyTask): string {
  return `${task.kind} ${objectOf(task)}`;
}

/** What a task is about, for the log. */
export function objectOf(task: AnyTask): string {
  if ("verzoek" in task) return verzoekName(task.verzoek);
  return "herzienVoor" in task ? `${keyOf(task.onderwerp)}/${task.herzienVoor}` : keyOf(task.onderwerp);
}
