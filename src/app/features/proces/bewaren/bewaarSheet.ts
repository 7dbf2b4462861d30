import type { CalendarDate } from "../../../../domain/time.ts";
import type { BewaarRow } from "./bewaarRows.ts";
import type { BewaarWords } from "./bewaarText.ts";

/** Records as a table with its heads. Names stand in it only of those who decided. */
export function bewaarSheet(
  rows: readonly BewaarRow[],
  words: BewaarWords,
  procesTitle: (id: string) => string | undefined,
): readonly (readonly string[])[] {
  return [headsOf(words), ...rows.map((row) => cellsOf(row, words, procesTitle))];
}

function headsOf({ sheet }: BewaarWords): readonly string[] {
  return [
    sheet.soort,
    sheet.number,
    sheet.versie,
    sheet.title,
    sheet.proces,
    sheet.klasse,
    sheet.omschrijving,
    sheet.waardering,
    sheet.termijn,
    sheet.chosen,
    sheet.begin,
    sheet.why,
    sheet.until,
    sheet.besluit,
    sheet.over,
    sheet.door,
  ];
}

function cellsOf(
  { soort, number, versie, title, procesId, klasse, chosen, begin, termijn, besluit }: BewaarRow,
  words: BewaarWords,
  procesTitle: (id: string) => string | undefined,
): readonly string[] {
  return [
    words.soorten[soort],
    number,
    versie === undefined ? "" : words.version(versie),
    title,
    procesId === undefined ? "" : (procesTitle(procesId) ?? ""),
    // Excel takes a bare 19.1.8 for a day in January 2008.
    words.sheet.klasseNumber(klasse.nummer),
    klasse.omschrijving,
    words.waardering[klasse.termijn.waardering],
    words.termijn(klasse.termijn),
    chosen ? words.chosen : words.proposed,
    begin === undefined ? "" : excelDate(begin.on),
    begin === undefined ? "" : words.begin[begin.by],
    termijn.kind === "until" ? excelDate(termijn.day) : words.until[termijn.kind],
    besluit === undefined ? "" : words.verdict[besluit.verdict],
    besluit?.over ?? "",
    besluit?.door.join(", ") ?? "",
  ];
}

/** A day as a Dutch Excel reads it: 1-3-2026. */
function excelDate(day: CalendarDate): string {
  return day.split("-").map(Number).toReversed().join("-");
}
