import type { Kalenderitem } from "../../../domain/kalenderitem.ts";
import { hrefTo } from "../../address.ts";
import type { KalenderWords } from "./words.ts";

/** What an item is called. */
export function nameOf(item: Kalenderitem, words: KalenderWords): string {
  return item.soort === "herziening" ? words.review(item.title) : item.title;
}

/** How it is with it, where there is something to say. */
export function noteOf(item: Kalenderitem, words: KalenderWords): string {
  switch (item.soort) {
    case "evaluatie":
      return words.stand[item.stand];
    case "golf":
      return words.golf[item.status].toLowerCase();
    case "herziening":
      return item.late ? words.reviewLate : "";
  }
}

/** Where it is shown in full. */
export function hrefOf({ soort, id }: Kalenderitem): string {
  switch (soort) {
    case "evaluatie":
      return hrefTo("evaluaties", { evaluatie: id });
    case "golf":
      return hrefTo("uitrol", { golf: id });
    case "herziening":
      return hrefTo("processen", { proces: id });
  }
}
