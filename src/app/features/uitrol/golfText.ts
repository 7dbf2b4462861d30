import type { Uitrolgolf } from "../../../domain/uitrolgolf.ts";
import { WIJKPLAN_KOPPEN } from "../../../domain/wijkplan.ts";
import { type Language, LOCALES } from "../../language.tsx";
import { writeKwartaal } from "./kwartaalText.ts";
import type { UitrolWords } from "./uitrolWords.ts";

/** How rows that a wave points to are called. */
export type GolfNames = Readonly<{
  wijk(id: string): string;
  evaluatie(id: string): string;
}>;

/** Writes a part of a wave as people read it. */
export function writeGolfField(
  field: keyof Uitrolgolf,
  golf: Uitrolgolf,
  { words, names, language }: Readonly<{ words: UitrolWords; names: GolfNames; language: Language }>,
): string {
  switch (field) {
    case "title":
      return golf.title;
    case "wijkId":
      return names.wijk(golf.wijkId);
    case "kwartaal":
      return writeKwartaal(golf.kwartaal);
    case "status":
      return words.status[golf.status];
    case "postcodeAreas":
      return golf.postcodeAreas.join(", ") || words.empty;
    case "adviseur":
      return golf.adviseur?.name ?? words.empty;
    case "evaluatieId":
      return golf.evaluatieId === undefined ? words.noEvaluatie : names.evaluatie(golf.evaluatieId);
    case "wijkplanstatus":
      return words.wijkplanStand[golf.wijkplanstatus ?? "concept"];
    case "wijkplanronde":
      return String(golf.wijkplanronde ?? 0);
    case "wijkplan": {
      const filled = WIJKPLAN_KOPPEN.filter((kop) => golf.wijkplan[kop] !== "");
      const parts = filled.map((kop) => `${words.koppen[kop]}: ${golf.wijkplan[kop]}`);
      return parts.length === 0 ? words.empty : new Intl.ListFormat(LOCALES[language], { type: "unit" }).format(parts);
    }
  }
}
