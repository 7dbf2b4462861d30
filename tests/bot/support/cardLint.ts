import { type AdaptiveCard, type SerializationContext } from "adaptivecards";
import { objectsIn } from "./teams.ts";

/** The ES modules of the package cannot be loaded by Node; its bundle can. */
const official = require("adaptivecards/dist/adaptivecards.js") as Readonly<{
  AdaptiveCard: new () => AdaptiveCard;
  SerializationContext: new () => SerializationContext;
}>;

/** What Microsoft's own parser, and what we know of Teams, has against a card; nothing when it is good. */
export function complaintsAbout(card: unknown): readonly string[] {
  return [...parserComplaints(card), ...teamsComplaints(card)];
}

function parserComplaints(json: unknown): readonly string[] {
  const card = new official.AdaptiveCard();
  const context = new official.SerializationContext();
  card.parse(json, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const properties = card.validateProperties().validationEvents.map(({ message }) => message);
  // The parser tests `lang` with a regular expression that remembers its last match: every other time it says no.
  return [...events, ...properties].filter((message) => !/for property "lang"/.test(message));
}

const LARGEST_CARD = 20 * 1024;

function teamsComplaints(json: unknown): readonly string[] {
  const objects = [...objectsIn(json)];
  const [card = {}] = objects;
  const ofType = (prefix: string) => objects.filter(({ type }) => String(type).startsWith(prefix));
  const versions = ofType("AdaptiveCard").map(({ version }) => version);
  return [
    ...(versions.every((version) => version === "1.5") ? [] : ["not version 1.5"]),
    ...(ofType("TextBlock").every(({ wrap }) => wrap === true) ? [] : ["a text that does not wrap"]),
    ...(ofType("Input.").every(({ label, id }) => label !== undefined && id !== undefined)
      ? []
      : ["an input without label"]),
    ...(ofType("Input.").every(({ isRequired, errorMessage }) => isRequired !== true || errorMessage !== undefined)
      ? []
      : ["a required input without its sentence"]),
    ...(Array.isArray(card.actions) && card.actions.length > 6 ? ["more than six buttons"] : []),
    ...(ofType("Action.").every(({ title }) => typeof title === "string" && title !== "")
      ? []
      : ["a button without words"]),
    ...(/^[a-z]{2}$/.test(String(card.lang)) && typeof card.speak === "string" && typeof card.fallbackText === "string"
      ? []
      : ["no language, spoken text or fallback"]),
    ...(JSON.stringify(json).length * 2 <= LARGEST_CARD ? [] : ["larger than 20 kB"]),
    ...refreshComplaints(card.refresh),
  ];
}

function refreshComplaints(refresh: unknown): readonly string[] {
  if (refresh === undefined) return [];
  const { userIds = [] } = refresh as { userIds?: readonly string[] };
  const good = userIds.length > 0 && userIds.length <= 60 && userIds.every((id) => id.startsWith("29:"));
  return good ? [] : ["refresh for other than 1 to 60 Bot Framework ids"];
}
