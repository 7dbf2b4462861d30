import type { Onderwerp } from "../../domain/goedkeuring.ts";
import type { Procesdocument } from "../../domain/procesdocument.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import { missingFilings } from "../minutes/filed.ts";
import { adoptedIn } from "../minutes/fileMinutes.ts";
import { roundsIn, type View } from "./plan.ts";

/** Adopted minutes have to be filed. */
export type MinutesTask = Readonly<{ kind: "file-minutes"; onderwerp: Onderwerp }>;

/** What is known of minutes and of the library that they are filed in. */
export type MinutesView = Pick<View, "log" | "subjects" | "beslissers" | "botClientId"> &
  Readonly<{ library: readonly Stored<Procesdocument>[] }>;

/** Minutes that were adopted and of which a file is missing. */
export function planMinutes(view: MinutesView): readonly MinutesTask[] {
  return view.subjects.all.flatMap(({ onderwerp, content }) => {
    if (content.soort !== "evaluatie" || view.log.verzoekenOf(onderwerp).length === 0) return [];
    const { evaluatie } = content.verslag;
    const isFiled = missingFilings(view.library, onderwerp.id, evaluatie, view.botClientId).length === 0;
    return isFiled || adoptedIn(roundsIn(view, onderwerp)) === undefined ? [] : [{ kind: "file-minutes", onderwerp }];
  });
}
