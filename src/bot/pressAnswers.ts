import type { Goedkeuring, Onderwerp } from "../domain/goedkeuring.ts";
import type { Persoon } from "../domain/persoon.ts";
import type { NotDecided } from "../sharepoint/approvals/deciding.ts";
import type { Case } from "../sharepoint/approvals/desk.ts";
import { type CardAnswer, cardAnswer, messageAnswer } from "./cardAnswer.ts";
import { requestCard } from "./cards/requestCard.ts";
import { endingOf, type Reader, statusCard, waitingCard } from "./cards/statusCard.ts";
import type { Config } from "./config.ts";
import type { Dossier } from "./dossier.ts";
import { waitingDeciders } from "./sweep/rounds.ts";
import { linkTo, linkToRequest } from "./sweep/work.ts";
import { kindWords } from "./cards/subjectParts.ts";
import { addressOf } from "./subjects.ts";
import { deepLink } from "./cards/deepLink.ts";
import type { BotWords } from "./words.ts";

/** Who pressed, as the validated activity says, and the words that they read. */
export type Presser = Readonly<{ person: Persoon; mri: string; words: BotWords }>;

/** What somebody sees whose decision was written down. */
export function decidedAnswer(config: Config, found: Case, presser: Presser): CardAnswer {
  return outcomeAnswer(config, found, presser, "everybody");
}

/** What somebody is told whose decision does not count. `readAgain` shows how things stand after all. */
export async function refusalAnswer(
  config: Config,
  onderwerp: Onderwerp,
  { refusal, case: found }: NotDecided,
  presser: Presser,
  readAgain: () => Promise<Dossier>,
): Promise<CardAnswer> {
  const { answers } = presser.words;
  switch (refusal) {
    case "already-decided":
      return found === undefined
        ? messageAnswer(answers["already-yours"])
        : outcomeAnswer(config, found, presser, "second");
    case "subject-changed":
      return standingAnswer(config, await readAgain(), presser);
    case "own-subject":
    case "reason-missing":
      return messageAnswer(kindWords(presser.words, onderwerp)[refusal]);
    default:
      return messageAnswer(answers[refusal]);
  }
}

/** A card without buttons in place of the one that was pressed. */
function outcomeAnswer(config: Config, found: Case, { words }: Presser, reader: Reader): CardAnswer {
  const { goedkeuring, onderwerp, state } = found;
  if (goedkeuring === undefined) return messageAnswer(words.answers["already-yours"]);
  const address = addressOf(onderwerp, state.zeggenschap?.procesId);
  const link = deepLink(config.teamsAppId, { address, label: state.title, webUrl: undefined });
  const ending = endingOf(goedkeuring, true);
  if (ending === undefined)
    return cardAnswer(waitingCard(words, goedkeuring, waitingDeciders(goedkeuring, state), link));
  return cardAnswer(statusCard(words, { round: goedkeuring, ending, link }, reader));
}

/** How things stand now, for somebody whose card is out of date; only for people who have to do with it. */
export function standingAnswer(config: Config, dossier: Dossier, presser: Presser): CardAnswer {
  const { words, person } = presser;
  const { current } = dossier;
  if (current === undefined || !isInvolved(dossier, person)) return messageAnswer(words.answers["not-asked"]);
  const link = linkToRequest(config, current, dossier.subject);
  const ending = endingOf(current, dossier.exists);
  if (ending !== undefined) return cardAnswer(statusCard(words, { round: current, ending, link }, "late"));
  const { subject, previous } = dossier;
  if (subject === undefined || !canDecide(current, dossier, person)) return messageAnswer(words.answers["not-asked"]);
  const question = { subject, round: current, link: linkTo(config, subject), previous };
  return cardAnswer(requestCard(words, question, { note: words.outcome.changed }));
}

/**
 * The card of this person in place of the one that everybody sees. It carries the refresh again: without it Teams
 * would not ask a next time. Source: Teams docs, "User Specific Views".
 */
export function refreshAnswer(config: Config, dossier: Dossier, presser: Presser, verzoekId: string): CardAnswer {
  const { words, person, mri } = presser;
  const round = dossier.rounds.find(({ verzoek }) => verzoek.verzoekId === verzoekId);
  if (round === undefined || !isInvolved(dossier, person)) return messageAnswer(words.answers.nothingHere);
  const link = linkToRequest(config, round, dossier.subject);
  const ending = endingOf(round, dossier.exists);
  if (ending !== undefined) return cardAnswer(statusCard(words, { round, ending, link }));
  const { subject, previous } = dossier;
  if (subject === undefined || !canDecide(round, dossier, person)) return messageAnswer(words.answers.nothingHere);
  return cardAnswer(requestCard(words, { subject, round, link, previous }, { refreshFor: mri }));
}

function canDecide(round: Goedkeuring, { subject }: Dossier, { id }: Persoon): boolean {
  return waitingDeciders(round, subject?.state).some((decider) => decider.id === id);
}

/** Asked, or asking, or the one whose work it is. Others learn nothing from a card that they were forwarded. */
function isInvolved({ rounds, subject }: Dossier, { id }: Persoon): boolean {
  const maker = subject?.created.writer;
  if (maker?.kind === "person" && maker.persoon.id === id) return true;
  return rounds.some(({ aanvrager, askedOf, verzoek }) =>
    [...askedOf, ...verzoek.beoordelaars, ...(aanvrager === undefined ? [] : [aanvrager])].some((one) => one.id === id),
  );
}
