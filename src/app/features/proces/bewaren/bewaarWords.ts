import type { Begin, Bewaartermijn } from "../../../../domain/bewaartermijn.ts";
import type { Verdict } from "../../../../domain/goedkeuring.ts";
import type { Termijn, Waardering } from "../../../../domain/selectielijst.ts";
import type { SoortStuk } from "./bewaarRows.ts";

export const bewaarWords = {
  title: "Bewaren en vernietigen",
  intro:
    "De app verwijdert niets; dit is een voorstel voor de archivaris. De klassen komen uit de Selectielijst gemeenten 2020. Van een versie die nog geldt, begint de termijn opnieuw zodra er een nieuwe is.",
  all: "Alles",
  soort: "Soort",
  klasse: "Klasse",
  soorten: { document: "Document", verslag: "Verslag", besluit: "Besluit" } satisfies Record<SoortStuk, string>,
  ending: "Verloopt binnen een jaar",
  counted: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? "stuk" : "stukken"}` : `${shown} van ${all} stukken`,
  reading: "De rest wordt nog gelezen. Even wachten met exporteren.",
  failed: "Niet alles is gelezen. Wat hier staat, is niet compleet.",
  unreadable: (count: number) =>
    `${count} ${count === 1 ? "rij is" : "rijen zijn"} niet te lezen en ${count === 1 ? "staat" : "staan"} hier niet bij. Herstel ze in SharePoint.`,
  toExcel: "Maak een Excelbestand",
  toCsv: "Maak een CSV-bestand",
  exported: (count: number) => `Het bestand met ${count} ${count === 1 ? "stuk" : "stukken"} is gemaakt.`,
  exportFailed: "Het bestand is niet gemaakt. Probeer het opnieuw.",
  noneTitle: "Nog niets om te bewaren",
  noneText: "Documenten, verslagen en besluiten komen hier vanzelf te staan.",
  noHitsTitle: "Niets gevonden",
  noHitsText: "Er is geen stuk dat bij je filters past.",
  columns: {
    stuk: "Stuk",
    klasse: "Klasse",
    termijn: "Waardering en termijn",
    begin: "Begin",
    until: "Bewaren tot",
  },
  version: (versie: string) => `v${versie}`,
  concept: "concept",
  over: (number: string) => `over ${number}`,
  verdict: { approve: "Akkoord", reject: "Afgewezen" } satisfies Record<Verdict["kind"], string>,
  by: (names: string) => `door ${names}`,
  klasseOf: (what: string) => `Klasse van ${what}`,
  proposal: (text: string) => `Voorstel: ${text}`,
  proposed: "Voorstel van de app",
  chosen: "Gekozen",
  chosenBy: (name: string, when: string) => `Gekozen door ${name}, ${when}`,
  sharedDocument: (number: string) => `Geldt voor ${number}, alle versies en de besluiten erover.`,
  sharedPunt: (number: string) => `Geldt voor alle besluiten over ${number}.`,
  awaiting: (number: string) => `Over ${number} moet nog iemand beslissen. Kies daarna een klasse.`,
  waardering: { keep: "Blijvend bewaren", destroy: "Vernietigen" } satisfies Record<Waardering, string>,
  termijn: (termijn: Termijn): string => {
    if (termijn.waardering === "keep") return "";
    const jaren = `${termijn.jaren} jaar`;
    return termijn.procestermijn === "none" ? jaren : `${jaren} na een datum die je nog vastlegt`;
  },
  begin: {
    adopted: "vastgesteld",
    replaced: "vervangen",
    retired: "vervallen",
    held: "gehouden",
    decided: "besloten",
  } satisfies Record<Begin["by"], string>,
  until: {
    "for-ever": "Blijvend",
    "not-begun": "Nog niet begonnen: er wordt aan gewerkt",
    "date-to-be-fixed": "Er is nog geen datum vastgelegd",
  } satisfies Record<Exclude<Bewaartermijn["kind"], "until">, string>,
  applies: "Geldt nog",
  isOver: "Termijn voorbij",
  isEnding: "Binnen een jaar",
  changed: (what: string, klasse: string, until: string) => `${what}: klasse ${klasse}. Bewaren tot: ${until}.`,
  sheet: {
    name: "Bewaren",
    soort: "Soort",
    number: "Nummer",
    versie: "Versie",
    title: "Titel",
    proces: "Proces",
    klasse: "Klasse",
    omschrijving: "Omschrijving",
    waardering: "Waardering",
    termijn: "Termijn",
    chosen: "Voorstel of gekozen",
    begin: "Begin",
    why: "Waarom dan",
    until: "Bewaren tot",
    besluit: "Besluit",
    over: "Besluit over",
    door: "Besloten door",
    klasseNumber: (nummer: string) => `klasse ${nummer}`,
  },
};
