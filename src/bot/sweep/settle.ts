import type { Goedkeuring, Onderwerp } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { cardMessage } from "../cards/message.ts";
import { type EndedQuestion, endingOf, statusCard, statusSummary } from "../cards/statusCard.ts";
import { isConnectorFailure } from "../connectorFailure.ts";
import { type Dossier, openDossier } from "../dossier.ts";
import { wordsFor } from "../language.ts";
import { sendToPerson } from "./reach.ts";
import { lastMark, toldOf, unsettledCards } from "./rounds.ts";
import { keepOrTakeBack, linkToRequest, noteCard, NOWHERE, type Sent, type TaskResult, type Work } from "./work.ts";

/**
 * Gives every message of a request that ended its ending, tells the proposer what was decided, and notes that this is
 * done. It can break off anywhere: whoever comes next finds what is not marked.
 */
export async function settle(work: Work, onderwerp: Onderwerp, verzoekId: string): Promise<TaskResult> {
  const dossier = await openDossier(work.office, onderwerp, work.signal);
  const round = dossier.rounds.find(({ verzoek }) => verzoek.verzoekId === verzoekId);
  const ending = round && endingOf(round, dossier.exists);
  if (round === undefined || ending === undefined) return "nothing";

  const ended: EndedQuestion = { round, ending, link: linkToRequest(work.config, round, dossier.subject) };
  const cards = unsettledCards(round, work.config.clientId);
  for (const { conversationId, serviceUrl, activityId } of cards) {
    await giveEnding(work, ended, { conversationId, serviceUrl, messageId: activityId });
  }
  await tellAndMark(work, ended, proposerOf(dossier), cards.at(-1)?.stamp.rowId);
  return "done";
}

/** A message that somebody removed, that we can no longer reach or that Teams does not let us change, gets no ending. */
async function giveEnding(
  { connector, signal }: Work,
  ended: EndedQuestion,
  { messageId, ...place }: Sent,
): Promise<void> {
  const words = wordsFor();
  try {
    await connector.edit(place, messageId, cardMessage(statusCard(words, ended), statusSummary(words, ended)), signal);
  } catch (error) {
    if (!isConnectorFailure(error, "out-of-reach", "invalid")) throw error;
  }
}

/** The mark comes last: who asked, with their message, or without one when there is nothing to tell them. */
async function tellAndMark(
  work: Work,
  ended: EndedQuestion,
  proposer: Persoon | undefined,
  lastCard: number | undefined,
): Promise<void> {
  const { round, ending } = ended;
  const { verzoekId } = round.verzoek;
  const asker = toldOf(round, work.config.clientId);
  if (lastMark(round, work.config.clientId) !== undefined) {
    // Everybody was told; only messages that came later still had to be given their ending.
    await noteCard(work, round.verzoek, asker, NOWHERE, `uitkomst/${verzoekId}/${lastCard ?? ""}`);
    return;
  }
  const isNews = ending.kind === "decided";
  if (isNews && proposer !== undefined && proposer.id !== asker.id && !hasHeard(round, proposer)) {
    await tell(work, ended, proposer, `uitkomst/${verzoekId}/${proposer.id}`);
  }
  if (isNews && round.aanvrager !== undefined) await tell(work, ended, round.aanvrager, `uitkomst/${verzoekId}`);
  else await noteCard(work, round.verzoek, asker, NOWHERE, `uitkomst/${verzoekId}`);
}

async function tell(work: Work, ended: EndedQuestion, person: Persoon, key: string): Promise<void> {
  const words = wordsFor();
  const message = cardMessage(statusCard(words, ended, "proposer"), statusSummary(words, ended, "proposer"));
  const sent = await sendToPerson(work, person, message);
  if (sent === undefined) await noteCard(work, ended.round.verzoek, person, NOWHERE, key);
  else await keepOrTakeBack(work, sent, () => noteCard(work, ended.round.verzoek, person, sent, key));
}

function hasHeard({ kaarten }: Goedkeuring, { id }: Persoon): boolean {
  return kaarten.some(({ aan }) => aan.id === id);
}

/** Whoever made it wants to know, also when a colleague changed it later and so asked anew. */
function proposerOf({ subject }: Dossier): Persoon | undefined {
  const writer = subject?.created.writer;
  return writer?.kind === "person" ? writer.persoon : undefined;
}
