import ical, { ICalEventTransparency } from "ical-generator";
import { addDays } from "../../../domain/kalender.ts";
import type { Kalenderitem } from "../../../domain/kalenderitem.ts";

/** What an agenda shows of an item: its name, a word about how it is with it, and where it is shown in full. */
export type Agendatekst = Readonly<{ summary: string; description: string; url: string }>;

/**
 * Items as a file for an agenda (RFC 5545), each of whole days that leave people free, for nobody says here at what hour they meet. An item keeps its UID, so a file
 * that is opened again moves what moved and adds nothing twice.
 */
export function icalendarOf(
  items: readonly Kalenderitem[],
  name: string,
  textOf: (item: Kalenderitem) => Agendatekst,
  made: Date,
): string {
  const calendar = ical({ name, prodId: { company: "procesmatig-werken", product: "kalender", language: "NL" } });
  for (const item of items) {
    const { summary, description, url } = textOf(item);
    calendar.createEvent({
      id: `${item.soort}-${item.id}@procesmatig-werken`,
      stamp: made,
      start: new Date(item.from),
      // The day on which it is over.
      end: new Date(addDays(item.until, 1)),
      allDay: true,
      timezone: "UTC",
      transparency: ICalEventTransparency.TRANSPARENT,
      summary,
      // Not every agenda shows the address of an event by itself.
      description: [description, url].filter((line) => line !== "").join("\n"),
      url,
    });
  }
  return calendar.toString();
}
