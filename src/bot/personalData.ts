import { findPersonalData, type PersonalDataKind } from "../domain/privacy.ts";
import type { BotWords } from "./words.ts";

/** What is certainly somebody's data; a likeness may be something else, and the writer can no longer be asked. */
export function personalDataIn(text: string): readonly PersonalDataKind[] {
  const kinds = findPersonalData(text).filter(({ certain }) => certain);
  return [...new Set(kinds.map(({ kind }) => kind))];
}

/** Those kinds as one reads them. */
export function namesOfKinds(kinds: readonly PersonalDataKind[], words: BotWords): string {
  return new Intl.ListFormat(words.language).format(kinds.map((kind) => words.personalData[kind]));
}
