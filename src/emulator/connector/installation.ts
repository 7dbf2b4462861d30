import { randomUUID } from "node:crypto";
import { findPerson, type Person } from "../core/tenant.ts";
import { botId } from "./accounts.ts";
import { activity, type Scene } from "./activity.ts";
import { type Bot, install, type Target, uninstall } from "./bots.ts";
import type { Connector } from "./connector.ts";
import { type Conversation, openChat, participants } from "./conversations.ts";
import { deliver } from "./deliver.ts";

export type InstallationOutcome = Readonly<{
  /** False when it was so already; then nothing is sent. */
  changed: boolean;
  conversation: string;
  /** Whether the bot answered every activity with success. */
  delivered: boolean;
}>;

/**
 * Installs a bot for a person or in a team and tells the bot, as Teams does.
 * Source: Teams docs, "Conversation events in your Teams bot" (members added, installation update).
 */
export async function installBot(
  connector: Connector,
  bot: Bot,
  target: Target,
  serviceUrl: string,
): Promise<InstallationOutcome> {
  const scene = sceneOf(connector, bot, target, serviceUrl);
  const changed = install(connector, bot, target);
  return report(connector, scene, changed, "add", target);
}

/** Takes a bot away again. What it said stays where it is; it can no longer say anything there. */
export async function uninstallBot(
  connector: Connector,
  bot: Bot,
  target: Target,
  serviceUrl: string,
): Promise<InstallationOutcome> {
  const scene = sceneOf(connector, bot, target, serviceUrl);
  const changed = uninstall(connector, bot, target);
  return report(connector, scene, changed, "remove", target);
}

async function report(
  connector: Connector,
  scene: Scene,
  changed: boolean,
  action: "add" | "remove",
  target: Target,
): Promise<InstallationOutcome> {
  const conversation = scene.conversation.id;
  if (!changed) return { changed, conversation, delivered: true };

  const members = [{ id: botId(scene.bot), name: scene.bot.name }];
  const eventType = target.scope === "team" ? { eventType: `teamMember${action === "add" ? "Added" : "Removed"}` } : {};
  const activities = [
    activity(connector, scene, {
      type: "conversationUpdate",
      ...(action === "add" ? { membersAdded: members } : { membersRemoved: members }),
      channelData: eventType,
    }),
    activity(connector, scene, {
      type: "installationUpdate",
      id: randomUUID(),
      action,
      channelData: { source: { name: "message" } },
    }),
  ];
  const answers = [];
  for (const next of activities) answers.push(await deliver(connector, scene.bot, next));
  connector.changes.announce(
    participants(connector, scene.conversation).map(({ id }) => id),
    conversation,
  );
  return { changed, conversation, delivered: answers.every((it) => it.kind === "answered" && it.status < 300) };
}

function sceneOf(connector: Connector, bot: Bot, target: Target, serviceUrl: string): Scene {
  if (target.scope === "personal") {
    return { bot, person: target.person, conversation: openChat(connector, bot, target.person), serviceUrl };
  }
  return { bot, person: installer(connector, target), conversation: teamConversation(target), serviceUrl };
}

/** Teams names who added the app: here always the first owner. */
function installer({ core }: Connector, { team }: Extract<Target, { scope: "team" }>): Person {
  const person = [...team.ownerIds, ...team.memberIds].flatMap((id) => findPerson(core.tenant, id) ?? [])[0];
  if (person === undefined) throw new Error(`The team ${team.displayName} has no members in this tenant.`);
  return person;
}

function teamConversation({ team }: Extract<Target, { scope: "team" }>): Conversation {
  const channel = team.channels[0] ?? { id: team.internalId, displayName: team.displayName, description: "" };
  return { kind: "channel", id: team.internalId, team, channel, thread: undefined };
}
