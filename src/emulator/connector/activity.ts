import { randomUUID } from "node:crypto";
import type { Person } from "../core/tenant.ts";
import { botAccount, personAccount } from "./accounts.ts";
import type { Bot } from "./bots.ts";
import type { Connector } from "./connector.ts";
import type { Conversation } from "./conversations.ts";
import { localTimestamp } from "./localTime.ts";

/** An activity on its way to a bot. */
export type Activity = Readonly<Record<string, unknown> & { type: string; id: string; serviceUrl: string }>;

/** Where an activity happens, who causes it, and which bot hears of it. */
export type Scene = Readonly<{ bot: Bot; person: Person; conversation: Conversation; serviceUrl: string }>;

/** Whatever is not common to all activities. `channelData` is added to what every activity carries there. */
export type Content = Readonly<
  Record<string, unknown> & {
    type: string;
    id?: string;
    entities?: readonly unknown[];
    channelData?: Readonly<Record<string, unknown>>;
  }
>;

/** Writes an activity the way Teams does. Source: Teams docs, "Conversation events" and "Bot activity handlers". */
export function activity({ core }: Connector, scene: Scene, content: Content): Activity {
  const { bot, person, conversation } = scene;
  const now = core.now();
  return {
    id: `f:${randomUUID()}`,
    ...content,
    channelId: "msteams",
    serviceUrl: scene.serviceUrl,
    timestamp: now.toISOString(),
    localTimestamp: localTimestamp(now, core.tenant.timeZone),
    localTimezone: core.tenant.timeZone,
    locale: "nl-NL",
    from: personAccount(person),
    recipient: botAccount(bot),
    conversation: conversationAccount(conversation, core.tenant.id),
    entities: [clientInfo(core.tenant.timeZone), ...(content.entities ?? [])],
    channelData: { tenant: { id: core.tenant.id }, ...placeData(conversation), ...content.channelData },
  };
}

function conversationAccount(conversation: Conversation, tenantId: string): Record<string, unknown> {
  if (conversation.kind === "personal") return { id: conversation.id, conversationType: "personal", tenantId };
  const { id, thread } = conversation;
  return {
    id: thread === undefined ? id : `${id};messageid=${thread}`,
    isGroup: true,
    conversationType: "channel",
    tenantId,
  };
}

function placeData(conversation: Conversation): Record<string, unknown> {
  if (conversation.kind === "personal") return {};
  const { team, id } = conversation;
  return {
    team: { id: team.internalId, aadGroupId: team.id, name: team.displayName },
    channel: { id },
    teamsTeamId: team.internalId,
    teamsChannelId: id,
  };
}

function clientInfo(timezone: string): Record<string, unknown> {
  return { type: "clientInfo", locale: "nl-NL", country: "NL", platform: "Web", timezone };
}
