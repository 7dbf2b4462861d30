import { findPerson } from "../core/tenant.ts";
import { type Bot, findBot } from "./bots.ts";
import type { Connector } from "./connector.ts";
import type { Message } from "./messages.ts";

/** Who said something, as a page shows it. */
export type Author = Readonly<{ kind: "bot" | "person" | "unknown"; id: string; name: string }>;

/** The bot that sent a message; undefined when a person did. */
export function botOfMessage(connector: Connector, { author }: Message): Bot | undefined {
  return author.startsWith("28:") ? findBot(connector, author.slice(3)) : undefined;
}

/** Who wrote a message: a person or a bot. */
export function authorOf(connector: Connector, message: Message): Author {
  const bot = botOfMessage(connector, message);
  if (bot !== undefined) return { kind: "bot", id: message.author, name: bot.name };
  const person = findPerson(connector.core.tenant, message.author);
  if (person !== undefined) return { kind: "person", id: person.id, name: person.displayName };
  return { kind: "unknown", id: message.author, name: "Onbekend" };
}
