import type { CardElementArray } from "@microsoft/teams.cards";
import type { Uitrolgolf } from "../../domain/uitrolgolf.ts";
import { uitkomstOf, type Uitrolvoorstel } from "../../domain/uitrolvoorstel.ts";
import type { BotWords } from "../words.ts";
import { writeRegel } from "./toetsregelText.ts";
import { factSet, shortened, typed } from "./parts.ts";

/** More than a few are read in the proposal itself. */
const SHOWN = 4;
const TEXT_SHOWN = 300;

/** Where and when the way of working would begin, what is advised, and which criteria stand in the way. */
export function aboutVoorstel(
  { advies, regels, voorwaarden, afwijking }: Uitrolvoorstel,
  { kwartaal, postcodeAreas }: Uitrolgolf,
  words: BotWords,
): CardElementArray {
  const { voorstel } = words;
  const open = regels.filter((regel) => uitkomstOf(regel) !== "met");
  const named = open.slice(0, SHOWN).map((regel) => writeRegel(regel, words));
  const more = open.length - named.length;
  const inTheWay = [...named, ...(more > 0 ? [words.verslag.more(more)] : [])].join("; ");
  return [
    typed(voorstel.begins(voorstel.quarter(kwartaal), postcodeAreas.join(", "))),
    factSet([
      [voorstel.advies, advies === undefined ? words.verslag.none : voorstel.adviezen[advies]],
      [voorstel.criteria, voorstel.met(regels.length - open.length, regels.length)],
      ...(open.length === 0 ? [] : [[voorstel.inTheWay, inTheWay] as const]),
      ...(voorwaarden === "" ? [] : [[voorstel.voorwaarden, shortened(voorwaarden, TEXT_SHOWN)] as const]),
      ...(afwijking === "" ? [] : [[voorstel.afwijking, shortened(afwijking, TEXT_SHOWN)] as const]),
    ]),
  ];
}
