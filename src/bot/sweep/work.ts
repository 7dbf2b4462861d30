import type { Persoon } from "../../domain/persoon.ts";
import type { Goedkeuring, Kaart } from "../../domain/goedkeuring.ts";
import { isAmbiguous, isFailure } from "../../sharepoint/graph/failure.ts";
import { appendOnce, type InLog, writtenBy } from "../../sharepoint/approvals/log.ts";
import type { Config } from "../config.ts";
import { deepLink } from "../cards/deepLink.ts";
import type { Connector, Place } from "../connector.ts";
import { failureName } from "../failureName.ts";
import { UnnotedMessage } from "../unnotedMessage.ts";
import type { Office } from "../office.ts";
import { addressOf, type Subject } from "../subjects.ts";

/** What the tasks of a sweep work with. */
export type Work = Readonly<{
  office: Office;
  connector: Connector;
  config: Config;
  now: () => Date;
  signal: AbortSignal;
}>;

/** What came of a task. `unreachable`: somebody could not be reached; the next sweep tries again. */
export type TaskResult = "done" | "nothing" | "unreachable";

/** A message of ours, and where it stands. */
export type Sent = Place & Readonly<{ messageId: string }>;

/** No message was sent, but it must be known that there was nothing to send. */
export const NOWHERE: Sent = { conversationId: "", messageId: "", serviceUrl: "" };

/** What a card is about: a request, or looking at a process again. */
export type CardAbout = Readonly<{ verzoekId: string; onderwerp: InLog; title: string }>;

/**
 * Notes in the log where a message stands. Answers false when another instance of the bot had already sent and noted
 * one: then ours is one too many.
 */
export async function noteCard(
  { office, signal }: Work,
  { verzoekId, onderwerp, title }: CardAbout,
  aan: Persoon,
  { conversationId, messageId, serviceUrl }: Sent,
  key: string,
): Promise<boolean> {
  const event: Kaart = { kind: "kaart", verzoekId, aan, conversationId, activityId: messageId, serviceUrl };
  const byUs = writtenBy("kaart", office.desk.self);
  const noted = await appendOnce(office.desk.log, { event, onderwerp, title, key }, byUs, signal);
  return noted.kind === "kaart" && noted.activityId === messageId;
}

/**
 * Keeps a message when `note` could write it down, and takes it back when another instance was first or when SharePoint
 * refuses. Without a good answer it may stand in the log after all, so then it stays: a card too many is better than
 * none. Throws UnnotedMessage.
 */
export async function keepOrTakeBack(
  { connector, signal }: Work,
  sent: Sent,
  note: () => Promise<boolean>,
): Promise<void> {
  try {
    if (await note()) return;
  } catch (error) {
    if (isFailure(error, "aborted")) throw error;
    if (!isAmbiguous(error)) await connector.remove(sent, sent.messageId, signal).catch(() => undefined);
    throw new UnnotedMessage(failureName(error));
  }
  await connector.remove(sent, sent.messageId, signal);
}

/** The link to a subject in the tab. */
export function linkTo({ teamsAppId }: Config, { address, state, webUrl }: Subject): string {
  return deepLink(teamsAppId, { address, label: state.title, webUrl });
}

/** The link to what a request was about, also when that is gone. */
export function linkToRequest(config: Config, { verzoek }: Goedkeuring, subject: Subject | undefined): string {
  if (subject !== undefined) return linkTo(config, subject);
  const { onderwerp, title } = verzoek;
  return deepLink(config.teamsAppId, { address: addressOf(onderwerp), label: title, webUrl: undefined });
}
