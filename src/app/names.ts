import type { Goedkeuring } from "../domain/goedkeuring.ts";
import type { Writer } from "../domain/persoon.ts";
import { type Language, LOCALES } from "./language.tsx";
import type { CommonWords } from "./words.ts";

/** What people call whoever wrote something. */
export function nameOf(writer: Writer, words: CommonWords): string {
  switch (writer.kind) {
    case "person":
      return writer.persoon.name;
    case "app":
      return words.theBot;
    case "unknown":
      return words.unknownPerson;
  }
}

/** Whom a decision is asked of, as one reads it: one of them is enough, or all have to agree. */
export function writeAsked(goedkeuring: Goedkeuring | undefined, language: Language): string {
  if (goedkeuring === undefined) return "";
  const type = goedkeuring.verzoek.rule === "one" ? "disjunction" : "conjunction";
  return new Intl.ListFormat(LOCALES[language], { type }).format(goedkeuring.askedOf.map(({ name }) => name));
}
