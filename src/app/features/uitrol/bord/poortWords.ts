import type { Poortbesluit } from "../../../../domain/uitrolpoort.ts";
import type { Voorstelstatus } from "../../../../domain/uitrolvoorstel.ts";
import { uitrolLabels } from "../../../register/uitrolLabels.ts";
import type { WijkplanStand } from "../../../register/wijkplanView.ts";

export const poortWords = {
  label: "Poort",
  none: "Nog geen criteria afgesproken",
  agreed: (count: number) => (count === 1 ? "1 criterium afgesproken" : `${count} criteria afgesproken`),
  met: (met: number, of: number) => `${met} van ${of} criteria gehaald`,
  advies: uitrolLabels.advies,
  stand: {
    draft: "concept",
    submitted: "wacht op de opdrachtgever",
    adopted: "ingestemd",
    rejected: "afgewezen",
  } satisfies Record<Voorstelstatus, string>,
  besluit: { ...uitrolLabels.advies, rejected: "Afgewezen" } satisfies Record<Poortbesluit, string>,
  earlier: (besluit: string) => `eerder besloten: ${besluit}`,
  wijkplan: {
    concept: "Wijkplan nog niet vastgesteld",
    submitted: "Wijkplan ter vaststelling",
    adopted: "Wijkplan vastgesteld",
    edited: "Wijkplan gewijzigd na vaststelling",
  } satisfies Record<WijkplanStand, string>,
};

export type PoortWords = typeof poortWords;
