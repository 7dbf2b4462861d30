import type {
  ActionArray,
  CardElementArray,
  IAdaptiveCard,
  IFactSet,
  IOpenUrlAction,
  IRichTextBlock,
  ITextBlock,
  ITextInput,
  ITextRun,
} from "@microsoft/teams.cards";
import type { BotWords } from "../words.ts";

export type CardContent = Readonly<{
  body: CardElementArray;
  actions?: ActionArray;
  /** What a screen reader says of the card as a whole. */
  speak: string;
  refresh?: IAdaptiveCard["refresh"];
}>;

/** A card as Teams reads it: version 1.5, in the language of the words. */
export function cardOf(words: BotWords, { body, actions = [], speak, refresh }: CardContent): IAdaptiveCard {
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    lang: words.language,
    // `speak` may hold SSML; what people typed may not become any.
    speak: speak.replace(/[<>&]/g, " "),
    fallbackText: words.cardFallback,
    body,
    ...(actions.length === 0 ? {} : { actions }),
    ...(refresh === undefined ? {} : { refresh }),
  };
}

/** Our own words above a card. */
export function heading(text: string): ITextBlock {
  return { type: "TextBlock", text, style: "heading", size: "Medium", weight: "Bolder", wrap: true };
}

/** Our own words; they are read as Markdown, so nothing that somebody typed goes in here. */
export function paragraph(text: string): ITextBlock {
  return { type: "TextBlock", text, wrap: true };
}

/**
 * What people typed, names of people too: a text run is never read as Markdown, so a link or a mention in it stays
 * plain text. Source: Adaptive Cards, TextRun.
 */
export function typed(text: string, look: Readonly<{ strong?: boolean; subtle?: boolean }> = {}): IRichTextBlock {
  const { strong = false, subtle = false } = look;
  const run: ITextRun = { type: "TextRun", text: inert(text) };
  if (strong) run.weight = "Bolder";
  if (subtle) run.isSubtle = true;
  return { type: "RichTextBlock", inlines: [run] };
}

/** Two or three facts; both sides are words of our own or dates. */
export function factSet(facts: readonly (readonly [string, string])[]): IFactSet {
  return { type: "FactSet", facts: facts.map(([title, value]) => ({ title, value })) };
}

export const REASON_LENGTH = 1000;

/** Where somebody writes why; without it the button behind it does nothing. */
export function reasonInput(
  id: string,
  words: Readonly<{ label: string; placeholder: string; errorMessage: string }>,
): ITextInput {
  return { type: "Input.Text", id, ...words, isMultiline: true, isRequired: true, maxLength: REASON_LENGTH };
}

/** A button that opens an address. */
export function openUrl(title: string, url: string): IOpenUrlAction {
  return { type: "Action.OpenUrl", title, url };
}

/** A text of at most so many characters, cut between words. */
export function shortened(text: string, length: number): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  if (oneLine.length <= length) return oneLine;
  // Half of a character that takes two places is none: an address cannot hold it.
  const cut = oneLine.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > length / 2 ? space : undefined).trimEnd()}…`;
}

/** Teams reads `<at>` as a mention; with a space of no width behind the bracket it reads nothing. */
function inert(text: string): string {
  return text.replace(/<(?=\/?at\b)/gi, "<\u200B");
}
