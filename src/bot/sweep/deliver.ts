import type { Goedkeuring, Onderwerp } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { cardMessage } from "../cards/message.ts";
import type { Question } from "../cards/question.ts";
import { requestCard, sharedRequestCard } from "../cards/requestCard.ts";
import { openDossier } from "../dossier.ts";
import { wordsFor } from "../language.ts";
import { sendToChannel, sendToPerson } from "./reach.ts";
import { withoutCard } from "./rounds.ts";
import { keepOrTakeBack, linkTo, noteCard, type Sent, type TaskResult, type Work } from "./work.ts";
import { UnnotedMessage } from "../unnotedMessage.ts";

/** Brings the card of an open request to everybody who can decide and has none yet. */
export async function deliver(work: Work, onderwerp: Onderwerp, verzoekId: string): Promise<TaskResult> {
  const { subject, current: round, previous } = await openDossier(work.office, onderwerp, work.signal);
  if (subject === undefined || round?.verzoek.verzoekId !== verzoekId || round.state !== "open") return "nothing";
  const people = withoutCard(round, subject.state);
  if (people.length === 0) return "nothing";

  const question: Question = { subject, round, link: linkTo(work.config, subject), previous };
  const missed: Persoon[] = [];
  const failures: unknown[] = [];
  for (const person of people) {
    // What goes wrong for one person does not keep the card from the next.
    try {
      if (!(await inTheirChat(work, question, person))) missed.push(person);
    } catch (error) {
      // But what the log does not take down for one, it does not for the next.
      if (error instanceof UnnotedMessage) throw error;
      failures.push(error);
    }
  }
  const reached = missed.length === 0 || (await inAChannel(work, question, missed));
  if (failures.length > 0) throw failures[0];
  return reached ? "done" : "unreachable";
}

async function inTheirChat(work: Work, question: Question, person: Persoon): Promise<boolean> {
  const words = wordsFor();
  const message = cardMessage(requestCard(words, question), words.request.summary(question.subject.state.title));
  const sent = await sendToPerson(work, person, message);
  if (sent === undefined) return false;
  await keepOrTakeBack(work, sent, () =>
    noteCard(work, question.round.verzoek, person, sent, keyOf(question.round, person)),
  );
  return true;
}

/** One message for all of them: what a channel sees stays one thread. */
async function inAChannel(work: Work, question: Question, people: readonly Persoon[]): Promise<boolean> {
  const words = wordsFor();
  const reached = await sendToChannel(work, people, (audience) => {
    const names = new Intl.ListFormat(words.language).format(audience.map(({ person }) => person.name));
    const mris = audience.map(({ mri }) => mri);
    const summary = words.request.sharedSummary(question.subject.state.title);
    return cardMessage(sharedRequestCard(words, question, names, mris), summary);
  });
  if (reached === undefined) return false;
  const { audience, sent } = reached;
  const seenBy = audience.map(({ person }) => person);
  await keepOrTakeBack(work, sent, () => noteAll(work, question.round, seenBy, sent));
  return audience.length === people.length;
}

/**
 * False when every one of them already had a card from another instance. Once one of them is noted the message stays;
 * whoever could not be noted then gets one at the next look.
 */
async function noteAll(work: Work, round: Goedkeuring, people: readonly Persoon[], sent: Sent): Promise<boolean> {
  let ours = false;
  for (const person of people) {
    try {
      ours = (await noteCard(work, round.verzoek, person, sent, keyOf(round, person))) || ours;
    } catch (error) {
      if (!ours) throw error;
      return true;
    }
  }
  return ours;
}

function keyOf({ verzoek }: Goedkeuring, { id }: Persoon): string {
  return `kaart/${verzoek.verzoekId}/${id}`;
}
