import { dagInCijfers } from "../kalender.ts";
import { CIJFERNAMEN, type Cijfernaam, type Cijferregel } from "../verslagregel.ts";
import type { Aantal } from "./aantal.ts";
import type { Effectlijn } from "./effectlijn.ts";
import { writeGemiddelde, writeWaarde } from "./getal.ts";
import type { Ritme } from "./ritmecijfers.ts";
import type { Verslagcijfers } from "./verslagcijfers.ts";

/** What the figures cannot know: the names of what they are about, by row id. */
export type Namen = Readonly<{
  wijk: (id: string) => string | undefined;
  proces: (id: string) => string | undefined;
}>;

type Stand = Readonly<{ tekst: string; rijen: readonly string[] }>;

/** The key of the row of a figure: whoever fills in the minutes, each figure stands there once. */
export function cijfersleutel(evaluatieId: string, cijfer: Cijfernaam): string {
  return `cijfers/${evaluatieId}/${cijfer}`;
}

/**
 * The figures of a period as lines of minutes, in the language of the municipality: they stay there as they were. Each
 * carries the rows that were counted; what happened twice to a row is there twice.
 */
export function cijferregels(evaluatieId: string, cijfers: Verslagcijfers, namen: Namen): readonly Cijferregel[] {
  const standen = standenVan(cijfers, namen);
  return CIJFERNAMEN.map((cijfer) => ({
    soort: "cijfer",
    evaluatieId,
    onderdeel: "algemeen",
    cijfer,
    ...standen[cijfer],
  }));
}

function standenVan(cijfers: Verslagcijfers, namen: Namen): Readonly<Record<Cijfernaam, Stand>> {
  const { punten, acties, dagen, ritme } = cijfers;
  const { verloop, stand, late } = punten;
  const op = `op ${dagInCijfers(dagen.until)}`;
  const missed = Object.values(ritme).flatMap((each) => each.missed.rows);
  return {
    raised: geteld(verloop.raised, punt),
    decided: {
      tekst: `${besluit(verloop.decided.value)}, waarvan ${verloop.rejected.value} afgewezen`,
      rijen: verloop.decided.rows,
    },
    finished: geteld(verloop.finished, punt),
    open: { tekst: `${punt(stand.open.value)} ${op}`, rijen: stand.open.rows },
    late: { tekst: `${punt(late.value)} ${op}`, rijen: late.rows },
    "lead-time": doorlooptijd(cijfers),
    "made-acties": geteld(acties.verloop.made, actie),
    "done-acties": {
      tekst: `${actie(acties.verloop.done.value)}, waarvan ${acties.verloop.doneLate.value} na de afgesproken datum`,
      rijen: acties.verloop.done.rows,
    },
    "late-acties": {
      tekst: `${acties.stand.late.value} van de ${acties.stand.open.value} open acties ${op}`,
      rijen: acties.stand.late.rows,
    },
    missed: { tekst: nietGehouden(Object.values(ritme)), rijen: missed },
    volwassenheid: volwassenheid(cijfers),
    leren: leren(cijfers),
    tevredenheid: tevredenheid(cijfers.tevredenheid, namen),
  };
}

function geteld({ value, rows }: Aantal, naam: (count: number) => string): Stand {
  return { tekst: naam(value), rijen: rows };
}

function doorlooptijd({ doorlooptijd: { "raised-finished": traject } }: Verslagcijfers): Stand {
  const { punten, mediaan, p85 } = traject;
  const tekst =
    mediaan === undefined || p85 === undefined
      ? "er is geen punt afgerond"
      : `van inbreng tot ingevoerd de helft binnen ${dag(mediaan)}, 85% binnen ${dag(p85)}`;
  return { tekst, rijen: punten.rows };
}

function nietGehouden(ritmes: readonly Ritme[]): string {
  const due = sum(ritmes.map((each) => each.due.value));
  return due === 0
    ? "er stond geen evaluatie gepland"
    : `${sum(ritmes.map((each) => each.missed.value))} van de ${due}`;
}

function volwassenheid({ volwassenheid: { verloop, stand } }: Verslagcijfers): Stand {
  const { first, up, same, down } = verloop;
  const tekst =
    stand.gemiddelde === undefined
      ? "nog geen proces is gemeten"
      : `gemiddeld niveau ${writeGemiddelde(stand.gemiddelde)}; ${up.value} hoger en ${down.value} lager dan de vorige meting`;
  return { tekst, rijen: [first, up, same, down].flatMap(({ rows }) => rows) };
}

function leren({ leren: { verloop } }: Verslagcijfers): Stand {
  const { begun, forward, back } = verloop;
  return {
    tekst: `${team(begun.value)} begonnen, ${forward.value} een stap verder en ${back.value} een stap terug`,
    rijen: [begun, forward, back].flatMap(({ rows }) => rows),
  };
}

function tevredenheid(lijnen: readonly Effectlijn[], namen: Namen): Stand {
  const measured = lijnen.flatMap((lijn) => (lijn.laatste === undefined ? [] : [{ ...lijn, laatste: lijn.laatste }]));
  const texts = measured.map((lijn) => {
    const before = lijn.measured.at(-2) ?? lijn.baseline;
    const was = before === undefined ? "" : ` (was ${writeWaarde(before.meting.waarde)})`;
    return `${aboutOf(lijn, namen)} ${writeWaarde(lijn.laatste.meting.waarde)}${was}`;
  });
  return {
    tekst: texts.length === 0 ? "niets gemeten" : texts.join("; "),
    rijen: measured.map(({ laatste }) => laatste.id),
  };
}

function aboutOf({ wijkId, procesId }: Effectlijn, namen: Namen): string {
  const names = [
    wijkId === undefined ? undefined : (namen.wijk(wijkId) ?? "onbekende wijk"),
    procesId === undefined ? undefined : (namen.proces(procesId) ?? "onbekend proces"),
  ].filter((name) => name !== undefined);
  return names.length === 0 ? "alles samen" : names.join(", ");
}

const counted =
  (one: string, more: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : more}`;
const punt = counted("punt", "punten");
const besluit = counted("besluit", "besluiten");
const actie = counted("actie", "acties");
const team = counted("team", "teams");
const dag = counted("dag", "dagen");

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
