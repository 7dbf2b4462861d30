import type { Traject } from "../../../domain/cijfers/doorlooptijd.ts";
import type { Fase } from "../../../domain/cijfers/puntloop.ts";
import type { Niveau } from "../../../domain/evaluatie.ts";
import { cijferWords } from "../../cijfers/cijferWords.ts";
import { tevredenheidWords } from "./tevredenheidWords.ts";

const punten = (count: number): string => (count === 1 ? "1 punt" : `${count} punten`);
const dagen = (count: number): string => (count === 1 ? "1 dag" : `${count} dagen`);

export const sturingWords = {
  intro: "Alle cijfers komen uit de lijsten van dit team. Elk cijfer leidt naar de rijen erachter.",
  periode: "Periode",
  soorten: { maand: "Per maand", kwartaal: "Per kwartaal" },
  earlier: (periode: string) => `Naar ${periode}`,
  running: (day: string) => `Deze periode loopt nog. De cijfers gaan tot en met ${day}.`,
  key: "In het kort",
  asTable: "Toon als tabel",
  hideTable: "Verberg de tabel",
  toExcel: "Download voor Excel",
  toCsv: "Download als CSV",
  allToExcel: "Download alle cijfers voor Excel",
  exported: (name: string) => `“${name}” is gedownload.`,
  exportFailed: "Het bestand is niet gemaakt. Probeer het opnieuw.",
  file: "Sturing",
  total: "Totaal",
  what: "Wat",
  count: "Aantal",
  share: "Aandeel",
  week: "Week van",
  soFar: (name: string) => `${name} (t/m vandaag)`,
  until: "Tot en met",
  percent: (part: number, whole: number) => (whole === 0 ? "" : `${Math.round((part / whole) * 100)}%`),
  dagen,
  kern: {
    raised: (): string => "ingebracht",
    decided: (count: number): string => (count === 1 ? "besluit" : "besluiten"),
    finished: (): string => "afgerond",
    open: (): string => "nog open",
    late: (): string => "te laat",
    lateActies: (count: number): string => (count === 1 ? "actie te laat" : "acties te laat"),
  } satisfies Record<string, (count: number) => string>,
  leadTimeName: "doorlooptijd (mediaan)",
  maturityName: "volwassenheid (gemiddeld)",
  rijen: {
    unknown: cijferWords.unknown,
    gone: "De rijen achter dit cijfer zijn er niet meer, of ze worden nog gelezen.",
  },
  status: {
    title: "Punten per status",
    head: "Status",
    summary: (total: number, day: string, most: string, count: number) =>
      total === 1
        ? `Tot en met ${day} is er 1 punt ingebracht. Status: ${most}.`
        : `Tot en met ${day} zijn er ${punten(total)} ingebracht. Status van de meeste (${count}): ${most}.`,
    note: "Van een periode die voorbij is, staat hier wat er op de laatste dag over de punten was besloten. Of een punt toen was opgepakt of geparkeerd, staat niet in de lijst.",
  },
  bron: {
    title: "Punten per bron",
    head: "Bron",
    summary: (total: number, day: string, most: string, count: number) =>
      total === 1
        ? `Het ene punt tot en met ${day} komt uit: ${most}.`
        : `Van de ${punten(total)} tot en met ${day} komen de meeste (${count}) uit: ${most}.`,
  },
  wijk: {
    title: "Punten per wijk",
    head: "Wijk",
    none: "Geen wijk",
    summary: (total: number, day: string, most: string, count: number) =>
      total === 1
        ? `Het ene punt tot en met ${day} hoort bij: ${most}.`
        : `Van de ${punten(total)} tot en met ${day} horen de meeste (${count}) bij: ${most}.`,
  },
  tijd: {
    bron: { title: "Bron door de tijd", head: "Bron" },
    wijk: { title: "Wijk door de tijd", head: "Wijk" },
    others: "Overige",
    summary: (periode: string, count: number, before: string, countBefore: number) =>
      `In ${periode} ${count === 1 ? "is er 1 punt" : `zijn er ${punten(count)}`} ingebracht, in ${before} ${countBefore}.`,
    most: (name: string, count: number) => `Het meest: ${name} (${count}).`,
    running: (periode: string, day: string) => `${periode} loopt nog en telt tot en met ${day}.`,
  },
  noneThen: (day: string) => `Tot en met ${day} was er nog geen punt ingebracht.`,
  noPunten: "Er zijn nog geen ontwikkelpunten. Breng het eerste punt in.",
  toPunten: "Ga naar Ontwikkelpunten",
  verloop: {
    title: "Ingebracht en afgerond",
    raised: "Ingebracht",
    decided: "Besluiten",
    rejected: "Waarvan afgewezen",
    finished: "Afgerond",
    running: (day: string) => `De week van ${day} loopt nog. Die staat alleen in de tabel, tot en met vandaag.`,
    summary: (periode: string, raised: number, decided: number, finished: number) =>
      `In ${periode} ${raised === 1 ? "is er 1 punt" : `zijn er ${punten(raised)}`} ingebracht, ${decided === 1 ? "is 1 besluit" : `zijn ${decided} besluiten`} genomen en ${finished === 1 ? "is 1 punt" : `zijn ${finished} punten`} afgerond.`,
  },
  doorlooptijd: {
    title: "Doorlooptijd",
    p50: "De helft binnen (dagen)",
    p85: "85% binnen (dagen)",
    p50Line: "De helft binnen",
    p85Line: "85% binnen",
    punten: "Punten",
    none: (periode: string) => `In ${periode} is nog geen punt afgerond.`,
    summary: (periode: string, count: number, half: number, most: number) =>
      count === 1
        ? `Het ene punt dat in ${periode} is afgerond, was na ${dagen(half)} ingevoerd.`
        : `Van de ${count} punten die in ${periode} zijn afgerond, was de helft binnen ${dagen(half)} ingevoerd en 85% binnen ${dagen(most)}.`,
    unknown: (count: number) =>
      `Van ${punten(count)} is niet bekend op welke dag het af was; die tellen hier niet mee.`,
    note: "Dagen van inbreng tot afgerond. “De helft binnen 30 dagen” is het kleinste aantal dagen waarbinnen minstens de helft van de punten klaar was. De grafiek toont zes maanden.",
    traject: {
      "raised-finished": "Van inbreng tot ingevoerd",
      "raised-asked": "Van inbreng tot indienen",
      "asked-decided": "Van indienen tot besluit",
      "approved-finished": "Van goedgekeurd tot ingevoerd",
    } satisfies Record<Traject, string>,
  },
  stroom: {
    title: "Stand door de tijd",
    raised: "Ingebracht",
    open: "Open",
    fase: {
      undecided: "Nog geen besluit",
      approved: "Goedgekeurd, nog niet af",
      done: "Afgerond",
      rejected: "Afgewezen",
      unknown: "Niet bekend",
    } satisfies Record<Fase, string>,
    summary: (day: string, raised: number, done: number, rejected: number, open: number) =>
      `Op ${day} ${raised === 1 ? "was er 1 punt" : `waren er ${punten(raised)}`} ingebracht: ${done} afgerond, ${rejected} afgewezen en ${open} open.`,
    note: "Wanneer een punt is opgepakt of geparkeerd, staat niet in de lijst. Tot het af is, telt het mee met wat erover is besloten.",
  },
  acties: {
    title: "Acties",
    open: "Open",
    late: "Te laat",
    done: "Gedaan",
    summary: (day: string, open: number, late: number, periode: string, done: number) =>
      `Op ${day} ${open === 1 ? "staat 1 actie" : `staan ${open} acties`} open, waarvan ${late} te laat. In ${periode} ${done === 1 ? "is er 1" : `zijn er ${done}`} gedaan.`,
    note: "Een actie is te laat na de datum die er nu bij staat, ook als die datum is verschoven.",
    empty: "Er zijn nog geen acties. Schrijf ze op in het verslag van een evaluatie.",
    link: "Ga naar Evaluaties",
  },
  ritme: {
    title: "Evaluaties gehouden",
    head: "Niveau",
    due: "Gepland",
    held: "Gehouden",
    missed: "Niet gehouden",
    of: (held: number, due: number) => `${held} van ${due}`,
    niveau: { dagelijks: "Dagelijks", maandelijks: "Maandelijks", kwartaal: "Per kwartaal" } satisfies Record<
      Niveau,
      string
    >,
    summary: (periode: string, held: number, due: number) =>
      due === 1
        ? `De ene evaluatie die in ${periode} gepland stond, is ${held === 1 ? "gehouden" : "niet gehouden"}.`
        : `Van de ${due} evaluaties die in ${periode} gepland stonden, ${held === 1 ? "is er 1" : `zijn er ${held}`} gehouden.`,
    empty: (periode: string) => `In ${periode} stond nog geen evaluatie gepland. Plan ze bij Evaluaties.`,
    link: "Ga naar Evaluaties",
  },
  volwassenheid: {
    title: "Volwassenheid van processen",
    niveau: cijferWords.niveau,
    notMeasured: cijferWords.notMeasured,
    moves: {
      first: "Voor het eerst gemeten",
      up: "Hoger dan de vorige meting",
      same: "Gelijk aan de vorige meting",
      down: "Lager dan de vorige meting",
    },
    summary: (mean: string, count: number, periode: string, up: number, down: number) =>
      `${count === 1 ? "Het gemeten proces staat" : `De ${count} gemeten processen staan gemiddeld`} op niveau ${mean}. In ${periode} ${up === 1 ? "was 1 meting" : `waren ${up} metingen`} hoger dan de vorige en ${down} lager.`,
    empty: "Nog geen proces is gemeten. Meet de volwassenheid bij een proces.",
    link: "Ga naar Processen",
  },
  leren: {
    title: "Leren van teams",
    stadium: cijferWords.stadium,
    moves: {
      begun: "Begonnen",
      forward: "Een stap verder",
      same: "Gelijk gebleven",
      back: "Een stap terug",
    },
    summary: (alone: number, all: number, periode: string, forward: number, back: number) =>
      `${alone} van de ${all} keer doet een team een proces zelf. In ${periode} ${forward === 1 ? "ging 1 team" : `gingen ${forward} teams`} een stap verder en ${back} een stap terug.`,
    note: "Een team telt één keer mee voor elk proces dat het leert.",
    empty: "Nog geen team is begonnen met leren. Leg het vast bij een proces, onder Leren.",
    link: "Ga naar Processen",
  },
  tevredenheid: tevredenheidWords,
};

export type SturingWords = typeof sturingWords;
