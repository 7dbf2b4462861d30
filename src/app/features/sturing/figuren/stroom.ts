import { soortVan, stukken } from "../../../../domain/cijfers/periode.ts";
import { puntstandOp } from "../../../../domain/cijfers/puntcijfers.ts";
import type { Fase } from "../../../../domain/cijfers/puntloop.ts";
import { writeDate } from "../../../dates.ts";
import { type Cel, type Figuur, telcel } from "../figuur.ts";
import type { Kader } from "../kader.ts";
import { shortDay } from "../periodeText.ts";
import { geenPunten } from "./geenPunten.ts";

/** From below: what is done stays, what waits lies on top of it. */
const LAYERS = ["done", "approved", "undecided", "rejected", "unknown"] as const satisfies readonly Fase[];

/** How many points were in each phase at the end of each week, or of each day of a month (cumulative flow). */
export function stroom(kader: Kader): Figuur {
  const { bronnen, cijfers, dagen, periode, words } = kader;
  const pieces = stukken(dagen, soortVan(periode) === "maand" ? "dag" : "week");
  const moments = pieces.map(({ until }) => ({ day: until, stand: puntstandOp(bronnen.punten, until) }));
  const { raised, open, perFase } = cijfers.punten.stand;
  const text = words.stroom;
  // Without points of which nothing is known, nobody has to wonder what that means.
  const layers = LAYERS.filter(
    (fase) => fase !== "unknown" || moments.some(({ stand }) => stand.perFase.unknown.value > 0),
  );
  return {
    key: "stroom",
    title: text.title,
    bron: "punten",
    summary: text.summary(writeDate(dagen.until), raised.value, perFase.done.value, perFase.rejected.value, open.value),
    note: text.note,
    ...geenPunten(kader),
    grafiek: {
      kind: "areas",
      names: moments.map(({ day }) => shortDay(day)),
      layers: layers.map((fase) => ({
        key: fase,
        name: text.fase[fase],
        values: moments.map(({ stand }) => stand.perFase[fase].value),
      })),
    },
    tabel: {
      heads: [words.until, text.raised, ...layers.map((fase) => text.fase[fase]), text.open],
      rows: moments.map(({ day, stand }) => {
        const cell = (name: string, aantal: typeof raised, of: string): Cel =>
          telcel(aantal, { key: `stroom.${of}.${day}`, title: `${name}, ${writeDate(day)}`, soort: "punten" });
        return {
          key: day,
          name: writeDate(day),
          cells: [
            cell(text.raised, stand.raised, "raised"),
            ...layers.map((fase) => cell(text.fase[fase], stand.perFase[fase], fase)),
            cell(text.open, stand.open, "open"),
          ],
        };
      }),
    },
  };
}
