import type { EvaluatieRefusal, Evaluatiestatus } from "../../../../domain/evaluatie.ts";
import { ACTIESTATUS_WORDS } from "../../../../sharepoint/lists/afspraken.ts";
import { EVALUATIESTATUS_WORDS } from "../../../../sharepoint/lists/evaluaties.ts";
import { ONDERDEEL_WORDS } from "../../../../sharepoint/lists/onderdelen.ts";
import { OORDEEL_WORDS } from "../../../../sharepoint/lists/verslagregels.ts";

export const verslagWords = {
  status: { ...EVALUATIESTATUS_WORDS, draft: "Verslag in concept" } satisfies Record<Evaluatiestatus, string>,
  onderdeel: ONDERDEEL_WORDS,
  oordeel: OORDEEL_WORDS,
  actiestatus: ACTIESTATUS_WORDS,
  sought: "Verslag",
  gone: "Deze evaluatie is er niet meer",
  goneText: "Iemand heeft de evaluatie verwijderd, of de link klopt niet.",
  toList: "Naar de lijst",
  broad: "Hele breedte",
  withList: "Lijst ernaast",
  notSentYet: "SharePoint heeft deze evaluatie nog niet. Zodra die er staat, kun je hier schrijven.",
  dagstart: "Dagstart op groot scherm",
  chain: "Bekijk de keten",
  standing: {
    unproven: "Dit verslag heet vastgesteld, maar daar is geen besluit over.",
    changed:
      "Na het vaststellen is er met de hand in dit verslag geschreven. Wat is vastgesteld, ligt als Word en PDF in de map Vastgesteld.",
  },
  steps: {
    hold: "Begin",
    putForward: "Dien in ter vaststelling",
    correct: "Corrigeer",
  },
  whyNot: {
    "not-now": "Dat kan nu niet.",
    "nobody-present": "Zet eerst op wie er was.",
    "in-the-future": "Beginnen kan op de dag zelf.",
    "reason-missing": "Schrijf waarom het verslag anders moet.",
  } satisfies Record<EvaluatieRefusal, string>,
  stillSending: "Er is nog tekst onderweg naar SharePoint. Wacht tot alles is opgeslagen.",
  stillTyped: (where: string) => `Er staat nog tekst die niet is toegevoegd: ${where}.`,
  judgedTwice: (where: string) => `Er staan twee oordelen over ${where}. Verwijder er een.`,
  said: {
    hold: "De evaluatie is begonnen. Je kunt schrijven.",
  },
  locked: {
    submitted: "Dit verslag ligt ter vaststelling. Er kan niets meer in veranderen; neem het terug als dat toch moet.",
    adopted:
      "Dit verslag is vastgesteld en verandert niet meer. Klopt er iets niet? Corrigeer: dan komt er een nieuwe versie.",
  },
  correction: {
    of: "Dit verslag komt in de plaats van",
    because: (reden: string) => `Waarom: ${reden}`,
    replacedBy: "Hiervoor is een correctie in de plaats gekomen:",
    underWay: "Er wordt aan een correctie gewerkt. Tot die is vastgesteld, geldt dit verslag.",
    reason: "Wat klopt er niet?",
    form: "Corrigeer dit verslag",
    begin: "Maak een correctie",
    opened: "De correctie is gemaakt.",
    open: "Open de correctie",
    copy: (count: number) => (count === 1 ? "Neem 1 regel over" : `Neem ${count} regels over`),
    copyText: "Begin met de regels van het vastgestelde verslag en pas aan wat niet klopt.",
    copied: (count: number) => (count === 1 ? "1 regel overgenomen." : `${count} regels overgenomen.`),
    keep: "Besluiten en acties uit het vastgestelde verslag houden hun nummer en blijven gelden.",
  },
  attendance: {
    title: "Wie was er",
    present: "Aanwezig",
    absent: "Afwezig met kennisgeving",
    nobody: "Nog niemand",
    nobodyAtAll: "Niemand",
    add: "Voeg iemand toe",
    team: (name: string, count: number) => `${name} (${count})`,
    teams: "Voeg een heel team toe",
    toAbsent: (name: string) => `Zet ${name} op afwezig met kennisgeving`,
    toPresent: (name: string) => `Zet ${name} op aanwezig`,
    remove: (name: string) => `Haal ${name} weg`,
    added: (names: string) => `${names} toegevoegd.`,
    removed: (name: string) => `${name} weggehaald.`,
    nowPresent: (name: string) => `${name} staat op aanwezig.`,
    nowAbsent: (name: string) => `${name} staat op afwezig met kennisgeving.`,
  },
  conflict: {
    minutes: "Iemand anders veranderde ook de gegevens van deze evaluatie.",
    line: "Iemand anders veranderde deze regel ook.",
    mine: "Wat jij hebt",
    theirs: (name: string) => `Wat ${name} heeft`,
    keepMine: "Houd die van mij",
    keepTheirs: (name: string) => `Houd die van ${name}`,
  },
  carried: {
    title: "Meegenomen",
    empty: "Er is niets meegenomen: geen open acties, punten of signalen van eerder.",
    acties: "Open acties",
    punten: "Punten die wachten op een besluit",
    signalen: "Signalen van het niveau hieronder",
    from: (name: string) => `uit ${name}`,
    again: "wachtte vorige keer ook",
    late: "te laat",
    lift: "Neem op in dit verslag",
  },
};

export type VerslagWords = typeof verslagWords;
