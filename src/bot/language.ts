import { words as english } from "./words.en.ts";
import { type BotWords, words as dutch } from "./words.ts";

/** The words for somebody whose Teams speaks this locale, e.g. `en-GB`. Dutch for all who do not speak English. */
export function wordsFor(locale?: string): BotWords {
  return locale?.toLowerCase().startsWith("en") === true ? english : dutch;
}
