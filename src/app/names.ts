import type { Writer } from "../domain/persoon.ts";
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
