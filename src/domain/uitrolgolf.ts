import type { Persoon } from "./persoon.ts";
import { ok, refuse, type Result } from "./result.ts";
import { kwartaalAfter, kwartaalOf, type Kwartaal } from "./kwartaal.ts";
import type { CalendarDate } from "./time.ts";
import type { Poortbesluit } from "./uitrolpoort.ts";
import type { Wijkplan, Wijkplanstatus } from "./wijkplan.ts";

export const GOLFSTATUSSEN = ["planned", "proposed", "decided", "running", "finished"] as const;
export type Golfstatus = (typeof GOLFSTATUSSEN)[number];

/** The way of working reaches some postcode areas of a district in a quarter. */
export type Uitrolgolf = Readonly<{
  title: string;
  /** Row id of the list Wijken. */
  wijkId: string;
  postcodeAreas: readonly string[];
  kwartaal: Kwartaal;
  status: Golfstatus;
  /** Row id of the quarterly evaluation whose decision it rests on. */
  evaluatieId?: string;
  /** The quality adviser who guards the content in this district. */
  adviseur?: Persoon;
  wijkplan: Wijkplan;
  /** How the plan stands with the client; without it the plan is a concept. */
  wijkplanstatus?: Wijkplanstatus;
  /** How often the plan was put to the client. */
  wijkplanronde?: number;
}>;

/**
 * Why a wave does not take its next step: nothing was proposed, the client decided otherwise (or agreed, and the wave does not
 * say so yet), nobody decided yet, the plan of the district was not adopted, its quarter has not come, or there is none left.
 */
export type Golfweigering =
  | "no-proposal"
  | "adjusted"
  | "stopped"
  | "rejected"
  | "agreed"
  | "not-decided"
  | "no-plan"
  | "too-early"
  | "finished";

/** What has to be known beside a wave before it takes a step. */
export type Golfkennis = Readonly<{
  today: CalendarDate;
  /** The log says that the client adopted the plan of the district as it stands there. */
  planAdopted: boolean;
  /** What the client decided last on a proposal for it. */
  besluit?: Poortbesluit | undefined;
}>;

/**
 * The wave begins, or is finished; `decided` is reached only by the decision on a proposal. A wave that began early is not
 * finished before its quarter.
 */
export function advance(
  golf: Uitrolgolf,
  { today, planAdopted, besluit }: Golfkennis,
): Result<Uitrolgolf, Golfweigering> {
  switch (golf.status) {
    case "planned":
      return refuse(besluit === undefined ? "no-proposal" : NOT_ON[besluit]);
    case "proposed":
      return refuse("not-decided");
    case "decided":
      return planAdopted ? ok({ ...golf, status: "running" }) : refuse("no-plan");
    case "running":
      return golf.kwartaal > kwartaalOf(today) ? refuse("too-early") : ok({ ...golf, status: "finished" });
    case "finished":
      return refuse("finished");
  }
}

/** Why a wave is only planned though the client decided. */
const NOT_ON = {
  stop: "stopped",
  adjust: "adjusted",
  rejected: "rejected",
  "proceed-if": "agreed",
  proceed: "agreed",
} as const satisfies Record<Poortbesluit, Golfweigering>;

/** Whether the wave can still go to another quarter: what has begun stays where it is. */
export function isMovable({ status }: Pick<Uitrolgolf, "status">): boolean {
  return status !== "running" && status !== "finished";
}

/** A wave of a list, by its row id. */
export type Golfrij = Readonly<{ id: string; value: Uitrolgolf }>;

/** A wave that goes to another quarter. */
export type Verschuiving = Readonly<{ id: string; golf: Uitrolgolf; van: Kwartaal; naar: Kwartaal }>;

/** Where a wave goes, and which later waves of its district would go along to stay as far behind it as they are. */
export type Verplaatsing = Readonly<{ golf: Verschuiving; mee: readonly Verschuiving[] }>;

/** What shifts when a wave goes to another quarter; undefined when it cannot go there. */
export function planMove(golven: readonly Golfrij[], id: string, naar: Kwartaal): Verplaatsing | undefined {
  const moved = golven.find((golf) => golf.id === id);
  if (moved === undefined || !isMovable(moved.value) || moved.value.kwartaal === naar) return undefined;
  const { wijkId, kwartaal: van } = moved.value;
  const later = golven
    .filter(({ value }) => value.wijkId === wijkId && value.kwartaal > van && isMovable(value))
    .toSorted((one, other) => (one.value.kwartaal < other.value.kwartaal ? -1 : 1));
  const by = kwartalenBetween(van, naar);
  return { golf: shifted(moved, by), mee: later.map((golf) => shifted(golf, by)) };
}

function shifted({ id, value }: Golfrij, by: number): Verschuiving {
  const naar = kwartaalAfter(value.kwartaal, by);
  return { id, golf: { ...value, kwartaal: naar }, van: value.kwartaal, naar };
}

function kwartalenBetween(from: Kwartaal, to: Kwartaal): number {
  return indexOf(to) - indexOf(from);
}

function indexOf(kwartaal: Kwartaal): number {
  return Number(kwartaal.slice(0, 4)) * 4 + Number(kwartaal.slice(6));
}

/** The postcode areas that somebody typed, each once; undefined when one of them is not four digits. */
export function postcodeAreasFrom(typed: string): readonly string[] | undefined {
  const areas = [...new Set(typed.split(/[\s,;]+/).filter((area) => area !== ""))];
  return areas.every((area) => /^[1-9]\d{3}$/.test(area)) ? areas : undefined;
}
