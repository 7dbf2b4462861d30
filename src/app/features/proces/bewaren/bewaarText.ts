import type { Bewaartermijn } from "../../../../domain/bewaartermijn.ts";
import { writeDate } from "../../../dates.ts";
import type { BewaarRow, Holder } from "./bewaarRows.ts";
import type { bewaarWords } from "./bewaarWords.ts";

export type BewaarWords = typeof bewaarWords;

/** What people call a record: PD-12 v3.0. */
export function writeStuk({ number, versie }: BewaarRow, words: BewaarWords): string {
  return versie === undefined ? number : `${number} ${words.version(versie)}`;
}

/** Until when it is kept, in one line. */
export function writeUntil(termijn: Bewaartermijn, words: BewaarWords): string {
  return termijn.kind === "until" ? writeDate(termijn.day) : words.until[termijn.kind];
}

/** The number of what the class is written in, as far as it goes for more than one record. */
export function writeShared({ holder }: BewaarRow, words: BewaarWords): string | undefined {
  if (holder.list === "evaluaties") return undefined;
  return holder.list === "documenten" ? words.sharedDocument(holder.view.number) : words.sharedPunt(holder.punt.number);
}

/** What people call the row that a class is written in. */
export function holderNumber(holder: Holder, row: BewaarRow): string {
  switch (holder.list) {
    case "documenten":
      return holder.view.number;
    case "punten":
      return holder.punt.number;
    case "evaluaties":
      return row.number;
  }
}
