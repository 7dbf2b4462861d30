import type { Goedkeuring } from "../domain/goedkeuring.ts";
import type { Persoon } from "../domain/persoon.ts";
import type { NotDecided } from "../sharepoint/approvals/deciding.ts";
import type { Case } from "../sharepoint/approvals/desk.ts";
import { stateOf } from "../sharepoint/approvals/onderwerp.ts";
import { type CardAnswer, cardAnswer, messageAnswer } from "./cardAnswer.ts";
import { requestCard } from "./cards/requestCard.ts";
import { endingOf, type Reader, statusCard } from "./cards/statusCard.ts";
import type { Config } from "./config.ts";
import type { Dossier } from "./dossier.ts";
import { waitingDeciders } from "./sweep/rounds.ts";
import { linkTo } from "./sweep/work.ts";
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
    default:
      return messageAnswer(answers[refusal]);
  }
}

/** A card without buttons in place of the one that was pressed; while others still have to decide, only words. */
function outcomeAnswer(config: Config, found: Case, { words }: Presser, reader: Reader): CardAnswer {
  const { goedkeuring, onderwerp, state } = found;
  const ending = goedkeuring && endingOf(goedkeuring, true);
  if (goedkeuring === undefined || ending === undefined) return messageAnswer(words.answers["already-yours"]);
  const link = linkTo(config, onderwerp.id, state.title);
  return cardAnswer(statusCard(words, { round: goedkeuring, ending, link }, reader));
}

/** How things stand now, for somebody whose card is out of date; only for people who have to do with it. */
export function standingAnswer(config: Config, dossier: Dossier, presser: Presser): CardAnswer {
  const { words, person } = presser;
  const { current } = dossier;
  if (current === undefined || !isInvolved(dossier, person)) return messageAnswer(words.answers["not-asked"]);
  const link = linkTo(config, current.verzoek.onderwerp.id, current.verzoek.title, dossier.punt?.webUrl);
  const ending = endingOf(current, dossier.exists);
  if (ending !== undefined) return cardAnswer(statusCard(words, { round: current, ending, link }, "late"));
  if (dossier.punt === undefined || !canDecide(current, dossier, person))
    return messageAnswer(words.answers["not-asked"]);
  return cardAnswer(requestCard(words, { punt: dossier.punt, round: current, link }, { note: words.outcome.changed }));
}

/**
 * The card of this person in place of the one that everybody sees. It carries the refresh again: without it Teams
 * would not ask a next time. Source: Teams docs, "User Specific Views".
 */
export function refreshAnswer(config: Config, dossier: Dossier, presser: Presser, verzoekId: string): CardAnswer {
  const { words, person, mri } = presser;
  const round = dossier.rounds.find(({ verzoek }) => verzoek.verzoekId === verzoekId);
  if (round === undefined || !isInvolved(dossier, person)) return messageAnswer(words.answers.nothingHere);
  const link = linkTo(config, round.verzoek.onderwerp.id, round.verzoek.title, dossier.punt?.webUrl);
  const ending = endingOf(round, dossier.exists);
  if (ending !== undefined) return cardAnswer(statusCard(words, { round, ending, link }));
  if (dossier.punt === undefined || !canDecide(round, dossier, person)) return messageAnswer(words.answers.nothingHere);
  return cardAnswer(requestCard(words, { punt: dossier.punt, round, link }, { refreshFor: mri }));
}

function canDecide(round: Goedkeuring, { punt }: Dossier, { id }: Persoon): boolean {
  return waitingDeciders(round, punt && stateOf(punt)).some((decider) => decider.id === id);
}

/** Asked, or asking, or the one whose point it is. Others learn nothing from a card that they were forwarded. */
function isInvolved({ rounds, punt }: Dossier, { id }: Persoon): boolean {
  const maker = punt?.created.writer;
  if (maker?.kind === "person" && maker.persoon.id === id) return true;
  return rounds.some(({ aanvrager, askedOf, verzoek }) =>
    [...askedOf, ...verzoek.beoordelaars, ...(aanvrager === undefined ? [] : [aanvrager])].some((one) => one.id === id),
  );
}
