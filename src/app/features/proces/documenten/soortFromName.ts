import { extensionOf, type SoortDocument } from "../../../../domain/procesdocument.ts";
import { foldText } from "../../../../domain/search.ts";

const BY_WORD: readonly (readonly [string, SoortDocument])[] = [
  ["werkinstructie", "werkinstructie"],
  ["instructie", "werkinstructie"],
  ["blueprint", "service-blueprint"],
  ["klantreis", "klantreis"],
  ["inwonerreis", "klantreis"],
  ["formulier", "formulier"],
  ["procesbeschrijving", "procesbeschrijving"],
  ["beschrijving", "procesbeschrijving"],
];

/** What kind of document a file probably is: people say so in its name. */
export function soortFromName(name: string): SoortDocument {
  const folded = foldText(name);
  const found = BY_WORD.find(([word]) => folded.includes(word));
  if (found !== undefined) return found[1];
  return extensionOf(name) === "bpmn" ? "procesbeschrijving" : "overig";
}
