import type { Tussenpunt } from "../../../../domain/tussenstand.ts";
import { writeDate } from "../../../dates.ts";
import type { AgendaWords } from "./words.ts";

/** An item of the interim look as people read it; `proces` is what the process is called. */
export function writeTussenpunt(punt: Tussenpunt, proces: string, { text, stadium }: AgendaWords): string {
  switch (punt.soort) {
    case "alone":
      return text.alone(proces, punt.team, writeDate(punt.sinds));
    case "back": {
      const said = text.back(proces, punt.team, stadium[punt.stadium], writeDate(punt.sinds));
      return punt.reden === "" ? said : `${said} ${text.because(punt.reden)}`;
    }
    case "still":
      return text.still(proces, punt.team, stadium[punt.stadium], writeDate(punt.sinds));
    case "unowned":
      return text.unowned(proces);
    case "next":
      return text.next(proces);
  }
}
