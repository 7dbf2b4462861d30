import { calendarDateOf } from "../../domain/time.ts";
import type { Herinnering, Kaart, Logged, Onderwerp } from "../../domain/goedkeuring.ts";
import { isFailure } from "../../sharepoint/graph/failure.ts";
import { SLEUTEL } from "../../sharepoint/list/contract.ts";
import { logFields } from "../../sharepoint/lists/goedkeuringFields.ts";
import { cardMessage } from "../cards/message.ts";
import type { Question } from "../cards/question.ts";
import { reminderCard } from "../cards/reminderCard.ts";
import { isConnectorFailure } from "../connectorFailure.ts";
import { openDossier } from "../dossier.ts";
import { wordsFor } from "../language.ts";
import { lateDeciders } from "./lateness.ts";
import { linkTo, type TaskResult, type Work } from "./work.ts";

/**
 * Reminds people of a card that they have; those who share a message in a channel get one reminder together. The row
 * comes first, with the day in its key: a reminder that is lost is better than one that comes twice.
 */
export async function remind(work: Work, onderwerp: Onderwerp, verzoekId: string): Promise<TaskResult> {
  const { office, config, now, signal } = work;
  const { subject, current: round } = await openDossier(office, onderwerp, signal);
  if (subject === undefined || round?.verzoek.verzoekId !== verzoekId) return "nothing";

  const question = { subject, round, link: linkTo(config, subject) };
  const late = lateDeciders(round, subject.state, { now: now(), remindAfterDays: config.remindAfterDays });
  const byMessage = Map.groupBy(late, ({ conversationId, activityId }) => `${conversationId} ${activityId}`);
  let result: TaskResult = "nothing";
  for (const cards of byMessage.values()) {
    const claimed = await claim(work, question, cards);
    if (claimed !== undefined) result = await send(work, question, claimed);
  }
  return result;
}

/** Writes a row for each of them. Undefined when another instance of the bot was first with all of them. */
async function claim(work: Work, { round }: Question, cards: readonly Logged<Kaart>[]): Promise<Kaart | undefined> {
  let claimed: Kaart | undefined;
  for (const card of cards) if (await isFirst(work, round.verzoek, card)) claimed = card;
  return claimed;
}

async function isFirst(
  { office, now, signal }: Work,
  { onderwerp, title, verzoekId }: Question["round"]["verzoek"],
  { aan }: Kaart,
): Promise<boolean> {
  const event: Herinnering = { kind: "herinnering", verzoekId, aan };
  const key = `herinnering/${verzoekId}/${aan.id}/${calendarDateOf(now())}`;
  try {
    await office.desk.log.add({ ...logFields(event, { ...onderwerp, title }), [SLEUTEL.name]: key }, signal);
    return true;
  } catch (error) {
    if (isFailure(error, "duplicate")) return false;
    throw error;
  }
}

async function send(
  { connector, signal }: Work,
  question: Question,
  { serviceUrl, ...card }: Kaart,
): Promise<TaskResult> {
  const words = wordsFor();
  const message = cardMessage(reminderCard(words, question), words.reminder.summary(question.subject.state.title));
  try {
    await connector.send({ serviceUrl, conversationId: threadOf(card) }, message, signal);
    return "done";
  } catch (error) {
    if (isConnectorFailure(error, "out-of-reach")) return "unreachable";
    throw error;
  }
}

/** In a channel a reminder belongs below its card, not in a thread of its own. */
function threadOf({ conversationId, activityId }: Pick<Kaart, "conversationId" | "activityId">): string {
  return conversationId.startsWith("19:") ? `${conversationId};messageid=${activityId}` : conversationId;
}
