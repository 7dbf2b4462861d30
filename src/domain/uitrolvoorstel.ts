import { AANDACHTSGEBIEDEN } from "./ontwikkelpunt.ts";
import { ok, refuse, type Result } from "./result.ts";
import {
  type Criteriumfout,
  type Eenheid,
  isOordeel,
  type Maat,
  omgerekend,
  type Uitrolcriterium,
  wrongIn,
} from "./uitrolcriteria.ts";

/** The lists that a figure can come from. */
export const CIJFERLIJSTEN = [
  "metingen",
  "afspraken",
  "punten",
  "processen",
  "leerstanden",
  "evaluaties",
  "verslagregels",
] as const;
export type Cijferlijst = (typeof CIJFERLIJSTEN)[number];

/** A row that a figure was made of. */
export type Cijferrij = Readonly<{ lijst: Cijferlijst; id: string }>;

/** A figure, where it comes from, and the rows behind it. */
export type Cijfer = Readonly<{ waarde: number; bron: string; rijen: readonly Cijferrij[] }>;

/** A figure as it was measured; `eenheid` says in what, of something that takes days or weeks. */
export type GemetenCijfer = Cijfer & Readonly<{ eenheid?: Eenheid | undefined }>;

/** What is known of a district at the end of a quarter; what was not measured is not there. */
export type Cijfers = Readonly<Partial<Record<Maat, GemetenCijfer>>>;

/** A criterion with the figure that it was held against, in the unit of the criterion. */
export type Toetsregel = Readonly<{ criterium: Uitrolcriterium; cijfer?: Cijfer }>;

export type Uitkomst = "met" | "not-met" | "unknown";

/** Holds the figures against what was agreed beforehand, line by line. */
export function judge(criteria: readonly Uitrolcriterium[], cijfers: Cijfers): readonly Toetsregel[] {
  return criteria.map((criterium) => {
    const cijfer = inUnitOf(criterium, cijfers[criterium.maat]);
    return cijfer === undefined ? { criterium } : { criterium, cijfer };
  });
}

/** A figure in a unit that nobody can convert is none: 40 of something says nothing about six weeks. */
function inUnitOf({ eenheid: naar }: Uitrolcriterium, gemeten: GemetenCijfer | undefined): Cijfer | undefined {
  if (gemeten === undefined) return undefined;
  const { eenheid: van, ...cijfer } = gemeten;
  if (naar === undefined) return cijfer;
  return van === undefined ? undefined : { ...cijfer, waarde: omgerekend(cijfer.waarde, van, naar) };
}

/** Whether a criterion is met. It follows from the line and is never stored; no figure is never met. */
export function uitkomstOf({ criterium, cijfer }: Toetsregel): Uitkomst {
  if (cijfer === undefined) return "unknown";
  const { vergelijking, drempel } = criterium;
  const holds = vergelijking === "at-least" ? cijfer.waarde >= drempel : cijfer.waarde <= drempel;
  return holds ? "met" : "not-met";
}

/** From worst to best. */
export const ADVIEZEN = ["stop", "adjust", "proceed-if", "proceed"] as const;
export type Advies = (typeof ADVIEZEN)[number];

/** What the rules advise, and exactly the lines that stand in the way of going on. */
export type Regeladvies = Readonly<{ advies: Advies; inDeWeg: readonly Toetsregel[] }>;

/** What follows from the lines. Without any line nothing shows that it goes well: then the rules do not say go. */
export function adviceOf(regels: readonly Toetsregel[]): Regeladvies {
  const inDeWeg = regels.filter((regel) => uitkomstOf(regel) !== "met");
  return { advies: adviesFrom(regels, inDeWeg), inDeWeg };
}

function adviesFrom(regels: readonly Toetsregel[], inDeWeg: readonly Toetsregel[]): Advies {
  if (failsMostly(regels) || isInsufficientEverywhere(regels)) return "stop";
  if (regels.length === 0 || inDeWeg.some(({ criterium }) => criterium.vereist)) return "adjust";
  return inDeWeg.length > 0 ? "proceed-if" : "proceed";
}

function failsMostly(regels: readonly Toetsregel[]): boolean {
  const vereist = regels.filter(({ criterium }) => criterium.vereist);
  return vereist.filter((regel) => uitkomstOf(regel) === "not-met").length * 2 > vereist.length;
}

/** The lowest step of the ladder of judgements. */
const INSUFFICIENT = 1;

function isInsufficientEverywhere(regels: readonly Toetsregel[]): boolean {
  const insufficient = regels.filter(
    ({ criterium, cijfer }) => isOordeel(criterium.maat) && cijfer !== undefined && cijfer.waarde <= INSUFFICIENT,
  );
  return new Set(insufficient.map(({ criterium }) => criterium.maat)).size === AANDACHTSGEBIEDEN.length;
}

export const VOORSTELSTATUSSEN = ["draft", "submitted", "adopted", "rejected"] as const;
export type Voorstelstatus = (typeof VOORSTELSTATUSSEN)[number];

/** Whether a wave may begin: what was agreed beforehand, what the figures say of it, and what is advised. */
export type Uitrolvoorstel = Readonly<{
  /** Row id of the list Uitrolgolven. */
  golfId: string;
  /** Row id of the quarterly evaluation that it came from. */
  evaluatieId?: string;
  status: Voorstelstatus;
  regels: readonly Toetsregel[];
  /** What people advise. Undefined until the criteria were held against figures. */
  advies?: Advies;
  voorwaarden: string;
  /** Why the advice is another one than follows from the lines. */
  afwijking: string;
}>;

/** Why a proposal does not become what somebody wants. */
export type Voorstelweigering =
  | "not-now"
  | "already-judged"
  | "no-criteria"
  | "conditions-missing"
  | "reason-missing"
  | Criteriumfout;

/** The criteria of a wave, set before anything is measured. */
export function withCriteria(
  voorstel: Pick<Uitrolvoorstel, "golfId"> & Partial<Uitrolvoorstel>,
  criteria: readonly Uitrolcriterium[],
): Result<Uitrolvoorstel, Voorstelweigering> {
  if ((voorstel.status ?? "draft") !== "draft") return refuse("not-now");
  if (voorstel.advies !== undefined) return refuse("already-judged");
  if (criteria.length === 0) return refuse("no-criteria");
  const wrong = criteria.map((each, index) => wrongIn(each, criteria.slice(0, index))).find(Boolean);
  if (wrong !== undefined) return refuse(wrong);
  return ok({ voorwaarden: "", afwijking: "", ...voorstel, status: "draft", regels: judge(criteria, {}) });
}

/** Drafts the proposal: the criteria held against what is known now, with the advice that follows from that. */
export function drafted(
  voorstel: Uitrolvoorstel,
  cijfers: Cijfers,
  evaluatieId = voorstel.evaluatieId,
): Result<Uitrolvoorstel, Voorstelweigering> {
  if (voorstel.status !== "draft") return refuse("not-now");
  if (voorstel.regels.length === 0) return refuse("no-criteria");
  const regels = judge(
    voorstel.regels.map(({ criterium }) => criterium),
    cijfers,
  );
  const { advies } = adviceOf(regels);
  return ok({ ...voorstel, ...(evaluatieId === undefined ? {} : { evaluatieId }), regels, advies, afwijking: "" });
}

/** What people make of the advice: going on under conditions names them, and another advice than the rules' says why. */
export function advise(
  voorstel: Uitrolvoorstel,
  { advies, voorwaarden, afwijking }: Readonly<{ advies: Advies; voorwaarden: string; afwijking: string }>,
): Result<Uitrolvoorstel, Voorstelweigering> {
  if (voorstel.status !== "draft" || voorstel.advies === undefined) return refuse("not-now");
  if (advies === "proceed-if" && voorwaarden.trim() === "") return refuse("conditions-missing");
  const differs = advies !== adviceOf(voorstel.regels).advies;
  if (differs && afwijking.trim() === "") return refuse("reason-missing");
  return ok({ ...voorstel, advies, voorwaarden: voorwaarden.trim(), afwijking: differs ? afwijking.trim() : "" });
}
