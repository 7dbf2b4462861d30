import type { Persoon } from "../../domain/persoon.ts";
import type { BotWords } from "../words.ts";

/** Names of people as one reads them. */
export function namesOf(people: readonly Persoon[], words: BotWords): string {
  return listed(
    people.map(({ name }) => name),
    words,
  );
}

/** Words in a sentence: a, b en c. */
export function listed(parts: readonly string[], { language }: BotWords): string {
  return new Intl.ListFormat(language).format(parts);
}
