import type { SoortKalenderitem } from "../../../domain/kalenderitem.ts";
import type { Stand } from "../../../domain/ritme.ts";
import { uitrolLabels } from "../../register/uitrolLabels.ts";

export const kalenderWords = {
  table: (month: string) => `Kalender van ${month}`,
  earlier: (month: string) => `Naar ${month}`,
  today: "Vandaag",
  show: "Wat je ziet",
  soort: { evaluatie: "Evaluaties", golf: "Uitrolgolven", herziening: "Herzien" } satisfies Record<
    SoortKalenderitem,
    string
  >,
  inThisMonth: "Uitrol in deze maand",
  stand: {
    planned: "",
    today: "",
    missed: "niet gehouden",
    held: "verslag in concept",
    submitted: "ter vaststelling",
    adopted: "vastgesteld",
  } satisfies Record<Stand, string>,
  golf: uitrolLabels.golfstatus,
  review: (title: string) => `Herzie ${title}`,
  reviewLate: "te laat",
  nothing: (month: string) => `In ${month} staat niets op de kalender.`,
  nothingText: "Hier komen evaluaties, uitrolgolven en de dagen waarop een proces opnieuw bekeken wordt.",
  toAgenda: "Zet in je agenda",
  toAgendaText: (month: string) => `Alles vanaf ${month}, als bestand voor Outlook en andere agenda’s.`,
  file: "Procesmatig werken",
  given: (count: number) =>
    count === 1
      ? "Het bestand met 1 afspraak is gedownload. Open het om die in je agenda te zetten."
      : `Het bestand met ${count} afspraken is gedownload. Open het om ze in je agenda te zetten.`,
  nothingToGive: (month: string) => `Vanaf ${month} staat niets op de kalender.`,
  failed: "Het bestand is niet gemaakt. Probeer het opnieuw.",
};

export type KalenderWords = typeof kalenderWords;
