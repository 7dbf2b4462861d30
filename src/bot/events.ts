import type { Gesprek } from "../sharepoint/lists/gesprekken.ts";
import { type Activity, addsTheBot, channelIdOf, parseActivity } from "./activity.ts";
import { channelWelcomeCard, helpCard, type WaitingSubject, welcomeCard } from "./cards/greetingCard.ts";
import { deepLink } from "./cards/deepLink.ts";
import { cardMessage } from "./cards/message.ts";
import type { Config } from "./config.ts";
import type { Connector } from "./connector.ts";
import { failureName } from "./failureName.ts";
import { wordsFor } from "./language.ts";
import type { Log } from "./log.ts";
import type { OfficeDoor } from "./office.ts";
import type { BotWords } from "./words.ts";

export type EventOptions = Readonly<{
  door: OfficeDoor;
  connector: Connector;
  config: Config;
  log: Log;
  /** What waits for somebody's decision; throws when the lists cannot be read. */
  waitingFor(personId: string): Promise<readonly WaitingSubject[]>;
  /** Told when somebody can be reached who could not be before. */
  afterMeeting: () => void;
}>;

/** Messages, and the comings and goings of the bot itself. Never rejects. */
export async function handleEvent(options: EventOptions, body: unknown): Promise<void> {
  const activity = parseActivity(body);
  if (activity === undefined) return;
  const isNew = await note(options, activity);
  try {
    if (activity.type === "message") await answerMessage(options, activity);
    else if (isNew && addsTheBot(activity)) await welcome(options, activity);
  } catch (error) {
    report(options, activity, "message.answer", `failed:${failureName(error)}`);
  }
}

/** Writes down where this person or channel is; also when the address has changed since. */
async function note(options: EventOptions, activity: Activity): Promise<boolean> {
  const gesprek = gesprekIn(activity, options.config);
  if (gesprek === undefined || !(activity.type === "message" || addsTheBot(activity))) return false;
  try {
    const isNew = await (await options.door.open()).addressBook.note(gesprek);
    if (isNew) {
      report(options, activity, "conversation.note", "done");
      options.afterMeeting();
    }
    return isNew;
  } catch (error) {
    report(options, activity, "conversation.note", `failed:${failureName(error)}`);
    return false;
  }
}

function gesprekIn(activity: Activity, { tenantId }: Config): Gesprek | undefined {
  const { conversation, from, serviceUrl, channelData } = activity;
  if (conversation.conversationType === "channel") {
    const channelId = channelIdOf(activity);
    const name = channelData?.team?.name ?? channelId;
    return { kind: "kanaal", subjectId: channelId, name, mri: "", conversationId: channelId, serviceUrl, tenantId };
  }
  if (conversation.conversationType !== "personal" || typeof from.aadObjectId !== "string") return undefined;
  const who = { subjectId: from.aadObjectId, name: from.name, mri: from.id };
  return { kind: "persoonlijk", ...who, conversationId: conversation.id, serviceUrl, tenantId };
}

async function answerMessage(options: EventOptions, activity: Activity): Promise<void> {
  const words = wordsFor(activity.locale ?? undefined);
  const waiting = await waitingOrUnknown(options, activity.from.aadObjectId ?? "");
  const card = helpCard(words, waiting, appLink(options.config, words));
  await say(options, activity, card, words.greeting.helpSummary);
}

async function waitingOrUnknown({ waitingFor }: EventOptions, personId: string) {
  try {
    return await waitingFor(personId);
  } catch {
    return undefined;
  }
}

async function welcome(options: EventOptions, activity: Activity): Promise<void> {
  const words = wordsFor(activity.locale ?? undefined);
  const link = appLink(options.config, words);
  const isChannel = activity.conversation.conversationType === "channel";
  const addedBy = activity.from.name === "" ? undefined : activity.from.name;
  const card = isChannel ? channelWelcomeCard(words, addedBy, link) : welcomeCard(words, link);
  await say(options, activity, card, words.greeting.welcome);
}

async function say(
  { connector }: EventOptions,
  { serviceUrl, conversation }: Activity,
  card: Parameters<typeof cardMessage>[0],
  summary: string,
): Promise<void> {
  await connector.send({ serviceUrl, conversationId: conversation.id }, cardMessage(card, summary));
}

function appLink({ teamsAppId }: Config, words: BotWords): string {
  return deepLink(teamsAppId, { address: "/beslissen", label: words.open, webUrl: undefined });
}

function report({ log }: EventOptions, { conversation, from }: Activity, action: string, result: string): void {
  const object = conversation.conversationType === "channel" ? "channel" : "chat";
  const line = { action, object, result, origin: "teams", actor: from.aadObjectId ?? "unknown" };
  if (result === "done") log.info(line);
  else log.error(line);
}
