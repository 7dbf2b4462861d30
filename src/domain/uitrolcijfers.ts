import type { Actie } from "./afspraak.ts";
import { type Actiebron, actiestandOp } from "./cijfers/actiecijfers.ts";
import { effectlijnen, type Metingrij } from "./cijfers/effectlijn.ts";
import { type Leerbron, leerstandOp } from "./cijfers/leercijfers.ts";
import { dagenVan, totEnMet } from "./cijfers/periode.ts";
import { ritmecijfers, type Ritmemoment } from "./cijfers/ritmecijfers.ts";
import { dagInCijfers } from "./kalender.ts";
import { type Kwartaal, kwartaalAfter } from "./kwartaal.ts";
import { STADIA } from "./leerstand.ts";
import { AANDACHTSGEBIEDEN } from "./ontwikkelpunt.ts";
import { werktIn, type Wijknaam } from "./teamwijk.ts";
import type { CalendarDate } from "./time.ts";
import { eenheidUit, isDuur, type Maat, MATEN, schaalOf } from "./uitrolcriteria.ts";
import type { Golfrij, Uitrolgolf } from "./uitrolgolf.ts";
import type { Cijfer, Cijferlijst, Cijfers, GemetenCijfer } from "./uitrolvoorstel.ts";
import { OORDELEN, type Oordeelregel } from "./verslagregel.ts";

/** Everything that the figures under a proposal are made of. */
export type Uitrolbronnen = Readonly<{
  /** The districts that show how the way of working does, see `wijkenBehind`. */
  wijkIds: ReadonlySet<string>;
  /** The quarter that the rhythm is looked at in. */
  kwartaal: Kwartaal;
  metingen: readonly Metingrij[];
  acties: readonly Actiebron[];
  /** Open points with priority Moet, and the district of each. */
  moetpunten: readonly Readonly<{ id: string; wijkId: string | undefined }>[];
  /** The processes in use, and whether each is described; undefined until that is known. */
  processen: readonly Readonly<{ id: string; beschreven: boolean | undefined }>[];
  leerstanden: readonly Leerbron[];
  /** Every district by name, to tell which teams work elsewhere. */
  wijken: readonly Wijknaam[];
  ritme: readonly Ritmemoment[];
  /** The judgements of the quarterly evaluation that the wave rests on. */
  oordelen: readonly Readonly<{ id: string; regel: Oordeelregel }>[];
}>;

/** Where it shows how the way of working does: in the district itself once it works that way, else where others do. */
export function wijkenBehind(golven: readonly Golfrij[], { wijkId }: Uitrolgolf): ReadonlySet<string> {
  const working = golven
    .filter(({ value }) => value.status === "running" || value.status === "finished")
    .map(({ value }) => value.wijkId);
  return new Set(working.includes(wijkId) || working.length === 0 ? [wijkId] : working);
}

/** The quarter whose rhythm a wave rests on: the one before it begins. */
export function kwartaalBehind({ kwartaal }: Pick<Uitrolgolf, "kwartaal">): Kwartaal {
  return kwartaalAfter(kwartaal, -1);
}

/** What is known of each measure at the end of a day; what nobody measured is not there. */
export function uitrolcijfers(bronnen: Uitrolbronnen, today: CalendarDate): Cijfers {
  const cijfers = MATEN.map((maat) => [maat, cijferOf(maat, bronnen, today)] as const);
  return Object.fromEntries(cijfers.filter(([, cijfer]) => cijfer !== undefined));
}

function cijferOf(maat: Maat, bronnen: Uitrolbronnen, today: CalendarDate): GemetenCijfer | undefined {
  switch (maat) {
    case "late-acties":
      return lateActies(bronnen, today);
    case "open-moet":
      return openMoet(bronnen, today);
    case "beschreven":
      return beschreven(bronnen, today);
    case "leerstand":
      return laagsteStadium(bronnen, today);
    case "ritme":
      return ritmeGehouden(bronnen, today);
    default:
      return schaalOf(maat) === "oordeel" ? oordeel(maat, bronnen) : gemeten(maat, bronnen, today);
  }
}

/** What was measured last in the district; when nothing was, what was measured for all of it. */
function gemeten(maat: Maat, { metingen, wijkIds }: Uitrolbronnen, today: CalendarDate): GemetenCijfer | undefined {
  const [last] = effectlijnen(
    metingen.filter(({ meting }) => meting.procesId === undefined),
    maat as Metingrij["meting"]["indicator"],
    today,
  )
    .flatMap(({ wijkId, laatste }) => (laatste === undefined ? [] : [{ wijkId, ...laatste }]))
    .filter(({ wijkId }) => wijkId === undefined || wijkIds.has(wijkId))
    .toSorted(
      (one, other) =>
        Number(other.wijkId !== undefined) - Number(one.wijkId !== undefined) ||
        other.meting.datum.localeCompare(one.meting.datum),
    );
  if (last === undefined) return undefined;
  const { waarde, bron, datum, eenheid } = last.meting;
  const cijfer = made(waarde, `${bron}, ${dagInCijfers(datum)}`, "metingen", [last.id]);
  return isDuur(maat) ? { ...cijfer, eenheid: eenheidUit(eenheid) } : cijfer;
}

/** Of the open actions of the district and of those that are about all of it. */
function lateActies({ acties, wijkIds }: Uitrolbronnen, today: CalendarDate): Cijfer | undefined {
  const own = acties.filter(({ actie }) => isAbout(actie, wijkIds));
  const { made: all, open, late } = actiestandOp(own, today);
  if (all.value === 0) return undefined;
  const share = open.value === 0 ? 0 : percentage(late.value, open.value);
  return made(share, `${late.value} van ${open.value} open acties op ${dagInCijfers(today)}`, "afspraken", late.rows);
}

function isAbout({ wijkId }: Actie, wijkIds: ReadonlySet<string>): boolean {
  return wijkId === undefined || wijkIds.has(wijkId);
}

function openMoet({ moetpunten, wijkIds }: Uitrolbronnen, today: CalendarDate): Cijfer {
  const own = moetpunten.filter(({ wijkId }) => wijkId !== undefined && wijkIds.has(wijkId));
  return made(
    own.length,
    `Ontwikkelpunten op ${dagInCijfers(today)}`,
    "punten",
    own.map(({ id }) => id),
  );
}

function beschreven({ processen }: Uitrolbronnen, today: CalendarDate): Cijfer | undefined {
  if (processen.length === 0 || processen.some((proces) => proces.beschreven === undefined)) return undefined;
  const yes = processen.filter((proces) => proces.beschreven === true);
  const bron = `${yes.length} van ${processen.length} processen op ${dagInCijfers(today)}`;
  const not = processen.filter((proces) => proces.beschreven !== true).map(({ id }) => id);
  return made(percentage(yes.length, processen.length), bron, "processen", not);
}

/** The way of working is as far as the team that is least far, of those that work in the district or everywhere. */
function laagsteStadium({ leerstanden, wijkIds, wijken }: Uitrolbronnen, today: CalendarDate): Cijfer | undefined {
  const known = leerstanden.filter(({ leerstand }) => leerstand.datum <= today);
  const counts = ({ leerstand: { team } }: Leerbron): boolean => werktIn(team, wijkIds, wijken);
  const stand = leerstandOp(known.filter(counts), today);
  const lowest = STADIA.find((stadium) => stand[stadium].value > 0);
  if (lowest === undefined) return undefined;
  const elsewhere = teamsIn(known.filter((row) => !counts(row)));
  const left = elsewhere.length === 0 ? "" : `; niet meegeteld, want van een andere wijk: ${elsewhere.join(", ")}`;
  const bron = `${teamsIn(known.filter(counts)).join(", ")} op ${dagInCijfers(today)}${left}`;
  return made(STADIA.indexOf(lowest) + 1, bron, "leerstanden", stand[lowest].rows);
}

function teamsIn(rows: readonly Leerbron[]): readonly string[] {
  const teams = new Set(rows.map(({ leerstand }) => leerstand.team));
  return [...teams].toSorted((one, other) => one.localeCompare(other, "nl"));
}

function ritmeGehouden({ ritme, kwartaal }: Uitrolbronnen, today: CalendarDate): Cijfer | undefined {
  const niveaus = Object.values(ritmecijfers(ritme, totEnMet(dagenVan(kwartaal), today), today));
  const sum = (of: "due" | "held"): number => niveaus.reduce((total, niveau) => total + niveau[of].value, 0);
  if (sum("due") === 0) return undefined;
  const bron = `${sum("held")} van ${sum("due")} evaluaties in ${kwartaal.slice(5)} ${kwartaal.slice(0, 4)}`;
  const missed = niveaus.flatMap((niveau) => niveau.missed.rows);
  return made(percentage(sum("held"), sum("due")), bron, "evaluaties", missed);
}

function oordeel(maat: Maat, { oordelen }: Uitrolbronnen): Cijfer | undefined {
  const gebied = AANDACHTSGEBIEDEN.find((each) => maat === `oordeel/${each}`);
  const last = oordelen.findLast(({ regel }) => regel.onderdeel === gebied);
  if (last === undefined) return undefined;
  // The words go from good to bad; a ladder goes up.
  return made(OORDELEN.length - OORDELEN.indexOf(last.regel.oordeel), last.regel.tekst, "verslagregels", [last.id]);
}

function made(waarde: number, bron: string, lijst: Cijferlijst, ids: readonly string[]): Cijfer {
  return { waarde, bron, rijen: ids.map((id) => ({ lijst, id })) };
}

/** With one decimal, as it is shown: what is compared is what people see. */
function percentage(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}
