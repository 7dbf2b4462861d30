import type { UitkomstHerziening } from "../../../../domain/goedkeuring.ts";
import type { NotReviewed } from "../../../../sharepoint/approvals/review.ts";

export const herzieningWords = {
  title: "Klopt dit proces nog?",
  soon: (when: string) => `Dit proces moet ${when} opnieuw bekeken zijn.`,
  late: (when: string) => `Het bekijken van dit proces is ${when}.`,
  ask: "Kijk of de beschrijving en de werkinstructies nog kloppen met hoe jullie werken.",
  others: (names: string) => `${names} kan dat zeggen.`,
  nobody: "Niemand mag dat zeggen: er is geen eigenaar die over dit proces mag beslissen.",
  uitkomst: {
    current: "Klopt nog",
    revise: "Wijzigen",
    retire: "Vervallen",
  } satisfies Record<UitkomstHerziening, string>,
  busy: "We schrijven het op.",
  reason: "Waarom vervalt dit proces?",
  reasonMissing: "Schrijf waarom het proces vervalt.",
  retire: "Laat het proces vervallen",
  failed: "Dat is niet gelukt. Er is niets gewijzigd. Probeer het opnieuw.",
  refused: {
    "not-due": "Dit proces hoeft nu niet bekeken te worden. Iemand anders heeft de datum gewijzigd.",
    "not-allowed": "Je mag dit volgens de instellingen niet zeggen over dit proces.",
    "reason-missing": "Schrijf waarom het proces vervalt.",
    "already-reviewed": "Iemand anders was je voor. Je ziet wat het geworden is.",
    "not-found": "Dit proces is er niet meer.",
  } satisfies Record<NotReviewed["refusal"], string>,
  done: {
    current: (date: string) => `Opgeschreven: het klopt nog. Volgende keer: ${date}.`,
    revise: () => "Opgeschreven: het proces wordt herzien.",
    retire: () => "Opgeschreven: het proces is vervallen.",
  } satisfies Record<UitkomstHerziening, (date: string) => string>,
};
