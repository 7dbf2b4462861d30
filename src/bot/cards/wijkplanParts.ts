import type { CardElementArray } from "@microsoft/teams.cards";
import type { Uitrolgolf } from "../../domain/uitrolgolf.ts";
import { WIJKPLAN_KOPPEN } from "../../domain/wijkplan.ts";
import type { BotWords } from "../words.ts";
import { factSet, shortened, typed } from "./parts.ts";

const TEXT_SHOWN = 200;

/** Where and when the wave begins, and how the district will work with it: the beginning of each text. */
export function aboutWijkplan(
  { kwartaal, postcodeAreas, wijkplan }: Uitrolgolf,
  { voorstel, wijkplan: words }: BotWords,
): CardElementArray {
  return [
    typed(voorstel.begins(voorstel.quarter(kwartaal), postcodeAreas.join(", "))),
    factSet(WIJKPLAN_KOPPEN.map((kop) => [words.koppen[kop], shortened(wijkplan[kop], TEXT_SHOWN)])),
  ];
}
