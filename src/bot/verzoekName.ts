import type { Logged, Verzoek } from "../domain/goedkeuring.ts";

/** What a log calls a request: by its point and its row. The id that stands in its column may be typed by anybody. */
export function verzoekName({ onderwerp, stamp }: Logged<Verzoek>): string {
  return `${onderwerp.soort}/${onderwerp.id}/verzoek/${stamp.rowId}`;
}
