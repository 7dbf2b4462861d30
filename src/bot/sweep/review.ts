import type { Persoon } from "../../domain/persoon.ts";
import { herzieningId, isDueForReview, reviewersOf } from "../../domain/procesherziening.ts";
import { calendarDateOf } from "../../domain/time.ts";
import { carryOutReview, openReview, type ReviewCase } from "../../sharepoint/approvals/review.ts";
import { readLogOf } from "../../sharepoint/approvals/log.ts";
import { deepLink, procesAddress } from "../cards/deepLink.ts";
import { cardMessage } from "../cards/message.ts";
import { reviewCard, reviewedCard, reviewedSummary, type ReviewEnding } from "../cards/reviewCard.ts";
import type { Config } from "../config.ts";
import { isConnectorFailure } from "../connectorFailure.ts";
import { wordsFor } from "../language.ts";
import { sendToPerson } from "./reach.ts";
import type { ReviewTask } from "./reviewPlan.ts";
import { reviewCards, unsettledReviewCards } from "./reviewPlan.ts";
import { BOT_NAME } from "./rounds.ts";
import { type CardAbout, keepOrTakeBack, noteCard, NOWHERE, type TaskResult, type Work } from "./work.ts";

/** Does what has to be done about a process that has to be looked at again. It looks again first. */
export async function performReview(work: Work, task: ReviewTask): Promise<TaskResult> {
  switch (task.kind) {
    case "review-ask":
      return askToReview(work, task);
    case "review-apply": {
      const { desk, workspace } = work.office;
      return (await carryOutReview(desk, workspace.processen, periodOf(task), work.signal)) ? "done" : "nothing";
    }
    case "review-settle":
      return settleReview(work, task);
  }
}

/** The owner, else the deputy; where neither can be reached or may answer, the keeper hears that it has to be done. */
async function askToReview(work: Work, task: ReviewTask): Promise<TaskResult> {
  const found = await open(work, task);
  const today = calendarDateOf(work.now());
  if (found === undefined || found.herzien !== undefined || found.proces.value.herzienVoor !== task.herzienVoor) {
    return "nothing";
  }
  const { value } = found.proces;
  if (!isDueForReview(value, today) || (await wasTold(work, task, found))) return "nothing";

  const reviewers = reviewersOf(task.onderwerp.id, value, found.beslissers, today);
  for (const person of reviewers) if (await send(work, task, found, person, true)) return "done";
  const others = [value.beheerder, value.eigenaar, value.plaatsvervanger]
    .filter((person) => person !== undefined)
    .filter(({ id }) => !reviewers.some((reviewer) => reviewer.id === id));
  for (const person of others) if (await send(work, task, found, person, false)) return "done";
  return "unreachable";
}

async function wasTold({ office, config, signal }: Work, task: ReviewTask, { proces }: ReviewCase): Promise<boolean> {
  const { eigenaar, plaatsvervanger, beheerder } = proces.value;
  const people = [eigenaar, plaatsvervanger, beheerder].map((person) => person?.id);
  const log = await readLogOf(office.desk.log, task.onderwerp, signal);
  return reviewCards(log, idOf(task), config.clientId).some(({ aan }) => people.includes(aan.id));
}

async function send(
  work: Work,
  task: ReviewTask,
  { proces }: ReviewCase,
  person: Persoon,
  mayAnswer: boolean,
): Promise<boolean> {
  const words = wordsFor();
  const { herzienVoor, onderwerp } = task;
  const { title } = proces.value;
  const link = procesLink(work.config, onderwerp.id, title);
  const today = calendarDateOf(work.now());
  const card = reviewCard(words, { procesId: onderwerp.id, proces: proces.value, herzienVoor, today, link }, mayAnswer);
  const sent = await sendToPerson(work, person, cardMessage(card, words.review.summary(title)));
  if (sent === undefined) return false;
  const about = aboutOf(task, title);
  await keepOrTakeBack(work, sent, () => noteCard(work, about, person, sent, `kaart/${about.verzoekId}/${person.id}`));
  return true;
}

/** Gives every card its ending, then marks that this was done. */
async function settleReview(work: Work, task: ReviewTask): Promise<TaskResult> {
  const { office, config, connector, signal } = work;
  const found = await open(work, task);
  const ending = endingOf(found, task, calendarDateOf(work.now()));
  if (ending === undefined) return "nothing";
  const log = await readLogOf(office.desk.log, task.onderwerp, signal);
  const cards = unsettledReviewCards(log, idOf(task), config.clientId);
  const last = cards.at(-1);
  if (last === undefined) return "nothing";

  const words = wordsFor();
  const title = found?.proces.value.title ?? "";
  const link = procesLink(config, task.onderwerp.id, title);
  const message = cardMessage(reviewedCard(words, { title, ending, link }), reviewedSummary(words, title, ending));
  for (const { conversationId, serviceUrl, activityId } of cards) {
    try {
      await connector.edit({ conversationId, serviceUrl }, activityId, message, signal);
    } catch (error) {
      if (!isConnectorFailure(error, "out-of-reach", "invalid")) throw error;
    }
  }
  const about = aboutOf(task, title);
  const bot = { id: config.clientId, name: BOT_NAME };
  await noteCard(work, about, bot, NOWHERE, `uitkomst/${about.verzoekId}/${last.stamp.rowId}`);
  return "done";
}

/** How a review ended; undefined while it is open. */
export function endingOf(
  found: ReviewCase | undefined,
  { herzienVoor }: Pick<ReviewTask, "herzienVoor">,
  today: string,
): ReviewEnding | undefined {
  if (found?.herzien !== undefined) {
    const { antwoord } = found.herzien;
    return { kind: "answered", antwoord, at: antwoord.stamp.at };
  }
  const proces = found?.proces.value;
  const isOpen = proces !== undefined && proces.herzienVoor === herzienVoor && isDueForReview(proces, today);
  return isOpen ? undefined : { kind: "moved" };
}

/** The link to a process in the tab. */
export function procesLink({ teamsAppId }: Config, procesId: string, label: string): string {
  return deepLink(teamsAppId, { address: procesAddress(procesId), label, webUrl: undefined });
}

function open({ office, signal }: Work, task: ReviewTask): Promise<ReviewCase | undefined> {
  return openReview(office.desk, office.workspace.processen, periodOf(task), signal);
}

function periodOf({ onderwerp, herzienVoor }: ReviewTask) {
  return { procesId: onderwerp.id, herzienVoor };
}

function idOf({ onderwerp, herzienVoor }: ReviewTask): string {
  return herzieningId(onderwerp.id, herzienVoor);
}

function aboutOf(task: ReviewTask, title: string): CardAbout {
  return { verzoekId: idOf(task), onderwerp: task.onderwerp, title };
}
