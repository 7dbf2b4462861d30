import type { Persoon } from "./persoon.ts";
import type { CalendarDate } from "./time.ts";

export const BRONNEN = [
  "pilotteam",
  "casusoverleg",
  "procesbeschrijving",
  "dagelijkse-evaluatie",
  "maandevaluatie",
  "kwartaalevaluatie",
  "intervisie",
  "klanttevredenheid",
  "anders",
] as const;
export type Bron = (typeof BRONNEN)[number];

export const AANDACHTSGEBIEDEN = ["integrale-toegang", "integraal-en-wijkgericht", "regiesysteem"] as const;
export type Aandachtsgebied = (typeof AANDACHTSGEBIEDEN)[number];

export const COMPLEXITEITEN = ["enkelvoudig", "meervoudig", "complex"] as const;
export type Complexiteit = (typeof COMPLEXITEITEN)[number];

/** MoSCoW: moet, zou moeten, kan, niet nu. */
export const PRIORITEITEN = ["must", "should", "could", "not-now"] as const;
export type Prioriteit = (typeof PRIORITEITEN)[number];

export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

/** A question that must be answered before the point is finished. */
export type Deelvraag = Readonly<{ question: string; answer: string }>;

/** What people write about a point, in every status. */
export type Inhoud = Readonly<{
  title: string;
  explanation: string;
  bron: Bron;
  aandachtsgebied?: Aandachtsgebied;
  complexiteit?: Complexiteit;
  impact?: Score;
  inspanning?: Score;
  prioriteit?: Prioriteit;
  trekker?: Persoon;
  streefdatum?: CalendarDate;
  /** Row ids of the lists Processen, Wijken and Evaluaties. */
  procesId?: string;
  wijkId?: string;
  evaluatieId?: string;
  deelvragen: readonly Deelvraag[];
  /** Tested against the principles of the programme. */
  getoetst: boolean;
  /** Class of the Selectielijst for the decisions on this point as the keeper chose it; without it the proposed one. */
  selectieklasse?: string;
}>;

export type New = Inhoud & Readonly<{ status: "new" }>;
export type Submitted = Inhoud & Readonly<{ status: "submitted" }>;
export type Approved = Inhoud & Readonly<{ status: "approved" }>;
export type Rejected = Inhoud & Readonly<{ status: "rejected" }>;
export type Parked = Inhoud & Readonly<{ status: "parked" }>;
export type InDevelopment = Inhoud & Readonly<{ status: "in-development"; trekker: Persoon }>;
export type InImplementation = Inhoud & Readonly<{ status: "in-implementation"; trekker: Persoon }>;
export type Done = Inhoud & Readonly<{ status: "done"; trekker: Persoon; finishedOn: CalendarDate }>;

/** What somebody wants to improve. `docs/states.md` draws how it moves. */
export type Ontwikkelpunt = New | Submitted | Approved | InDevelopment | InImplementation | Done | Rejected | Parked;

export const STATUSES = [
  "new",
  "submitted",
  "approved",
  "in-development",
  "in-implementation",
  "done",
  "rejected",
  "parked",
] as const satisfies readonly Ontwikkelpunt["status"][];
export type Status = (typeof STATUSES)[number];

/** Titles are one line of SharePoint text; longer explanations do not fit through Graph. */
export const TITLE_MAX = 255;
export const EXPLANATION_MAX = 10_000;

/** Whether somebody must lead a point in this status: without a trekker it is no point. */
export function needsTrekker({ status }: Pick<Ontwikkelpunt, "status">): boolean {
  return status === "in-development" || status === "in-implementation" || status === "done";
}

/** Whether people still work on a point; the others are the archive that is loaded on demand. */
export function isActive({ status }: Pick<Ontwikkelpunt, "status">): boolean {
  return status !== "done" && status !== "rejected";
}
