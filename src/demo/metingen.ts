import type { Volwassenheid } from "../domain/proces.ts";
import type { CalendarDate } from "../domain/time.ts";
import { SCAN, SCAN_NIVEAUS, type ScanVraag } from "../domain/volwassenheid.ts";
import type { ScanAntwoord, Volwassenheidsmeting } from "../domain/volwassenheidsmeting.ts";
import { addDays, workday } from "./calendar.ts";
import { PROCES_LIST, type ProcesKey } from "./processen.ts";

/** What showed that a question was answered with yes. */
const BEWIJS: Readonly<Record<ScanVraag, string>> = {
  "2a": "De eigenaar en de beheerder staan in het register.",
  "2b": "De werkinstructie staat in de bibliotheek.",
  "2c": "In de dagstart lopen we na of het lukt.",
  "2d": "Nieuwe collega's lopen een week mee, zie de leerstand.",
  "3a": "De beschrijving is vastgesteld en alle teams werken ermee.",
  "3b": "De varianten staan in de beschrijving.",
  "3c": "De lijst van papier naar doen is klaar.",
  "3d": "Verbeteringen komen uit de lijst met ontwikkelpunten.",
  "4a": "We meten de tijd tot het eerste gesprek.",
  "4b": "De norm staat in de kwartaalevaluatie.",
  "4c": "De eigenaar stuurt elke maand bij.",
  "5a": "Na een klacht zoeken we samen de oorzaak.",
  "5b": "We proberen verbeteringen eerst klein uit.",
  "5c": "Wat werkt gaat mee in de volgende uitrol.",
};

/** How mature a process was found in each of three quarters, the last one now. */
const NIVEAUS: Readonly<Partial<Record<ProcesKey, readonly Volwassenheid[]>>> = {
  intake: [1, 2, 3],
  afspraken: [1, 1, 2],
  "e-diensten": [1, 1, 1],
  planning: [2, 2, 3],
  regie: [1, 3, 2],
  overdracht: [1, 1, 2],
  wmo: [1, 2, 2],
  jeugd: [1, 1],
  bijstand: [1],
  schulden: [1, 2, 2],
  bbz: [1],
};

/** Days ago of the last measurement, and between two of them. */
const LAST = 16;
const QUARTER = 91;

export type DemoMeting = Readonly<{ key: string; value: Volwassenheidsmeting }>;

/** The measurements up to today, of each process in the order of their days. */
export function metingenUntil(
  today: CalendarDate,
  procesId: (key: ProcesKey) => string | undefined,
): readonly DemoMeting[] {
  return PROCES_LIST.flatMap(({ key }) => {
    const niveaus = NIVEAUS[key] ?? [];
    const id = procesId(key);
    return niveaus.flatMap((niveau, index) => {
      const datum = workday(addDays(today, -(LAST + (niveaus.length - 1 - index) * QUARTER)));
      const value = { procesId: id ?? "", datum, niveau, antwoorden: answersFor(niveau) };
      return id === undefined ? [] : [{ key: `${key}-${index + 1}`, value }];
    });
  });
}

/** Yes up to the level, with what shows it; of the next level a part, and nothing above. */
function answersFor(niveau: Volwassenheid): readonly ScanAntwoord[] {
  return SCAN_NIVEAUS.flatMap((level) =>
    SCAN[level].map((vraag, index): ScanAntwoord => {
      if (level <= niveau) return { vraag, antwoord: "yes", bewijs: BEWIJS[vraag] };
      if (level === niveau + 1 && index === 0) return { vraag, antwoord: "yes", bewijs: BEWIJS[vraag] };
      if (level === niveau + 1 && index === 1) return { vraag, antwoord: "partly", bewijs: "We zijn ermee begonnen." };
      return { vraag, antwoord: "no", bewijs: "" };
    }),
  );
}
