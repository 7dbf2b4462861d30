import { INDICATOREN } from "./meting.ts";
import { AANDACHTSGEBIEDEN, type Aandachtsgebied } from "./ontwikkelpunt.ts";

/** Judgement of an area, as something that can be measured. */
type Oordeelmaat = `oordeel/${Aandachtsgebied}`;

/** What a criterion of the roll-out looks at. */
export const MATEN = [
  ...INDICATOREN.filter((indicator) => indicator !== "anders"),
  "late-acties",
  "open-moet",
  "beschreven",
  "leerstand",
  "ritme",
  ...AANDACHTSGEBIEDEN.map((gebied): Oordeelmaat => `oordeel/${gebied}`),
] as const;
export type Maat = (typeof MATEN)[number];

/** How its figure is to be read. A stage and a judgement are steps of a ladder, counted from 1. */
export type Schaal = "number" | "count" | "percent" | "stadium" | "oordeel";

/** How the figure of a measure is to be read. */
export function schaalOf(maat: Maat): Schaal {
  if (isOordeel(maat)) return "oordeel";
  switch (maat) {
    case "late-acties":
    case "beschreven":
    case "ritme":
      return "percent";
    case "open-moet":
      return "count";
    case "leerstand":
      return "stadium";
    default:
      return "number";
  }
}

/** Whether a measure is the judgement of an area. */
export function isOordeel(maat: Maat): maat is Oordeelmaat {
  return maat.startsWith("oordeel/");
}

/** How long something takes, in which it is agreed. */
export const EENHEDEN = ["days", "weeks"] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** Whether a measure says how long something takes: its threshold means nothing without a unit. */
export function isDuur(maat: Maat): boolean {
  return maat === "doorlooptijd" || maat === "wachttijd";
}

/** The unit that people typed with a figure; undefined when it is another one, such as working days. */
export function eenheidUit(typed: string): Eenheid | undefined {
  const word = typed.trim().toLowerCase();
  if (["dag", "dagen", "day", "days"].includes(word)) return "days";
  return ["week", "weken", "weeks"].includes(word) ? "weeks" : undefined;
}

const DAYS: Readonly<Record<Eenheid, number>> = { days: 1, weeks: 7 };

/** So long in another unit, with at most two decimals: what is compared is what people see. */
export function omgerekend(waarde: number, van: Eenheid, naar: Eenheid): number {
  return van === naar ? waarde : Math.round(((waarde * DAYS[van]) / DAYS[naar]) * 100) / 100;
}

export const VERGELIJKINGEN = ["at-least", "at-most"] as const;
export type Vergelijking = (typeof VERGELIJKINGEN)[number];

/** Something that was agreed beforehand: only when it holds does the way of working go on to the next district. */
export type Uitrolcriterium = Readonly<{
  maat: Maat;
  vergelijking: Vergelijking;
  drempel: number;
  /** Of a measure that says how long something takes. */
  eenheid?: Eenheid;
  /** Without a required one the roll-out does not go on; a wished one only asks for a condition. */
  vereist: boolean;
}>;

/** Why a criterion is no criterion. */
export type Criteriumfout = "not-a-number" | "out-of-range" | "wrong-way" | "twice";

export type Grenzen = readonly [lowest: number, highest: number];

/** The lowest and the highest threshold that says something on a scale that is the same for each of its measures. */
const OF_SCALE: Readonly<Record<Exclude<Schaal, "number">, Grenzen>> = {
  count: [0, 1000],
  percent: [0, 100],
  stadium: [1, 3],
  // At least "insufficient" would say nothing.
  oordeel: [2, 3],
};

/** More than ten years is a mistake. */
const LONGEST: Readonly<Record<Eenheid, number>> = { days: 3650, weeks: 520 };

/** The lowest and the highest threshold that says something: a mark from 1 to 10, and nothing below nought. */
export function grenzenVan({ maat, eenheid }: Pick<Uitrolcriterium, "maat" | "eenheid">): Grenzen {
  const schaal = schaalOf(maat);
  if (schaal !== "number") return OF_SCALE[schaal];
  if (maat === "klanttevredenheid") return [1, 10];
  return isDuur(maat) ? [0, LONGEST[eenheid ?? "days"]] : [0, 100_000];
}

/** What is wrong with a criterion among those that stand there already; undefined when nothing is. */
export function wrongIn(
  criterium: Uitrolcriterium,
  others: readonly Uitrolcriterium[] = [],
): Criteriumfout | undefined {
  const { maat, vergelijking, drempel } = criterium;
  const schaal = schaalOf(maat);
  if (!Number.isFinite(drempel)) return "not-a-number";
  const [lowest, highest] = grenzenVan(criterium);
  const whole = schaal === "number" || schaal === "percent" || Number.isInteger(drempel);
  if (drempel < lowest || drempel > highest || !whole) return "out-of-range";
  if (vergelijking === "at-most" && isLadder(schaal)) return "wrong-way";
  return others.some((other) => other.maat === maat) ? "twice" : undefined;
}

/** Whether the figures of a scale are steps that one climbs. */
export function isLadder(schaal: Schaal): boolean {
  return schaal === "stadium" || schaal === "oordeel";
}

/** What a team starts from when it sets its own criteria. */
export const VOORBEELDCRITERIA: readonly Uitrolcriterium[] = [
  { maat: "klanttevredenheid", vergelijking: "at-least", drempel: 7, vereist: true },
  { maat: "late-acties", vergelijking: "at-most", drempel: 20, vereist: false },
  { maat: "open-moet", vergelijking: "at-most", drempel: 0, vereist: true },
  { maat: "beschreven", vergelijking: "at-least", drempel: 80, vereist: true },
  { maat: "leerstand", vergelijking: "at-least", drempel: 2, vereist: true },
  { maat: "ritme", vergelijking: "at-least", drempel: 80, vereist: false },
  ...AANDACHTSGEBIEDEN.map((gebied): Uitrolcriterium => ({
    maat: `oordeel/${gebied}`,
    vergelijking: "at-least",
    drempel: 2,
    vereist: true,
  })),
];
