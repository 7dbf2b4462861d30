import type { Persoon } from "../../domain/persoon.ts";
import type { CardMessage } from "../cards/message.ts";
import { isConnectorFailure } from "../connectorFailure.ts";
import type { Place } from "../connector.ts";
import type { Sent, Work } from "./work.ts";

/** Sends something to a person's own chat; undefined when they cannot be reached there. Other failures are thrown. */
export async function sendToPerson(work: Work, person: Persoon, message: CardMessage): Promise<Sent | undefined> {
  const { addressBook } = work.office;
  const known = await addressBook.person(person.id, work.signal);
  const sent = known === undefined ? undefined : await trySend(work, known, message);
  if (sent !== undefined) return sent;

  const place = await openChat(work, person, known?.serviceUrl ?? (await likelyServiceUrl(work)));
  if (place === undefined || place.conversationId === known?.conversationId) return undefined;
  const { conversationId, serviceUrl } = place;
  const { tenantId } = work.config;
  const gesprek = { subjectId: person.id, name: person.name, mri: "", conversationId, serviceUrl, tenantId };
  await addressBook.note({ kind: "persoonlijk", ...gesprek }, work.signal);
  return trySend(work, place, message);
}

/** Members of a channel, with how the Bot Framework calls them there. */
export type Audience = readonly Readonly<{ person: Persoon; mri: string }>[];

/**
 * Sends something to the first channel that one of these people is a member of. Answers with those who can see it;
 * nobody when there is no such channel.
 */
export async function sendToChannel(
  work: Work,
  people: readonly Persoon[],
  messageFor: (audience: Audience) => CardMessage,
): Promise<Readonly<{ audience: Audience; sent: Sent }> | undefined> {
  const channels = (await work.office.addressBook.all(work.signal)).filter(({ kind }) => kind === "kanaal");
  for (const channel of channels) {
    const audience = await membersAmong(work, channel, people);
    const sent = audience.length === 0 ? undefined : await trySend(work, channel, messageFor(audience));
    if (sent !== undefined) return { audience, sent };
  }
  return undefined;
}

async function membersAmong({ connector, signal }: Work, place: Place, people: readonly Persoon[]): Promise<Audience> {
  const members = [];
  for (const person of people) {
    const mri = await connector.memberId(place, person.id, signal);
    if (mri !== undefined) members.push({ person, mri });
  }
  return members;
}

async function trySend({ connector, signal }: Work, { serviceUrl, conversationId }: Place, message: CardMessage) {
  try {
    const messageId = await connector.send({ serviceUrl, conversationId }, message, signal);
    return { serviceUrl, conversationId, messageId };
  } catch (error) {
    // A chat that refuses this message would refuse it for ever; others behind it are not to wait for that.
    if (isConnectorFailure(error, "out-of-reach", "invalid")) return undefined;
    throw error;
  }
}

/** Somebody for whom the bot is not installed, or who left, is refused with 403 or 400. */
async function openChat({ connector, signal }: Work, { id }: Persoon, serviceUrl: string): Promise<Place | undefined> {
  try {
    return await connector.openChat(serviceUrl, id, signal);
  } catch (error) {
    if (isConnectorFailure(error, "out-of-reach", "invalid")) return undefined;
    throw error;
  }
}

/** People of one tenant live in one region: where somebody else was reached is a better guess than the default. */
async function likelyServiceUrl({ office, config, signal }: Work): Promise<string> {
  return (await office.addressBook.all(signal)).at(-1)?.serviceUrl ?? config.defaultServiceUrl;
}
