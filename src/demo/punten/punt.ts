import type { Aandachtsgebied, Bron, Complexiteit, Prioriteit, Score } from "../../domain/ontwikkelpunt.ts";
import type { Transition } from "../../domain/transitions.ts";
import type { Manager } from "../beslissers.ts";
import type { ProcesKey } from "../processen.ts";
import type { Persona } from "../staff.ts";
import type { WijkKey } from "../wijken.ts";

/** A text in its sentences. */
export type Sentences = readonly string[];

/** What can be known of a point from the start or be found out later. */
export type Details = Readonly<{
  aandachtsgebied?: Aandachtsgebied;
  complexiteit?: Complexiteit;
  proces?: ProcesKey;
  wijk?: WijkKey;
  impact?: Score;
  inspanning?: Score;
  prioriteit?: Prioriteit;
  trekker?: Persona;
  /** The streefdatum in days from today; negative is overdue. */
  due?: number;
  /** The sub-questions stand at the point, the first so many of them with an answer. */
  answered?: number;
  getoetst?: true;
}>;

export type Rewriting = Readonly<{ title?: string; explanation?: Sentences }>;

/** A point as somebody brought it in, with all that happened to it since. */
export type Punt = Details &
  Readonly<{
    /** Names it for ever. */
    key: string;
    raised: Readonly<{ daysAgo: number; by: Persona }>;
    title: string;
    explanation: Sentences;
    /** An evaluation as source: the point came up in the last one of that niveau. */
    bron: Bron;
    deelvragen?: readonly (readonly [question: string, answer?: string])[];
    course: readonly Act[];
  }>;

/** Where somebody decided: in the tab, or on the card that the bot sent. */
export type Via = "tab" | "card";

/** A step that nobody has to decide on. */
type OwnStep = Exclude<Transition, "approve" | "reject">;

/** One thing that somebody did to a point; it makes one version. */
export type Act = Readonly<{ daysAgo: number; by: Persona }> &
  (
    | Readonly<{ kind: "change"; to: Details & Rewriting }>
    | Readonly<{ kind: OwnStep }>
    | Readonly<{ kind: "approve"; via: Via }>
    | Readonly<{ kind: "reject"; reason: string; via: Via }>
  );

const step =
  (kind: OwnStep) =>
  (daysAgo: number, by: Persona): Act => ({ kind, daysAgo, by });

// What somebody did, as the course of a point tells it: so many days ago, by whom, and what more there is to say.
export const submit = step("submit");
export const withdraw = step("withdraw");
export const pickUp = step("pickUp");
export const implement = step("implement");
export const finish = step("finish");
export const park = step("park");
export const reopen = step("reopen");

/** Somebody found out more, or wrote it better. */
export function change(daysAgo: number, by: Persona, to: Details & Rewriting): Act {
  return { kind: "change", daysAgo, by, to };
}

/** A manager said yes. */
export function approve(daysAgo: number, by: Manager, via: Via = "tab"): Act {
  return { kind: "approve", daysAgo, by, via };
}

/** A manager said no, and why. */
export function reject(daysAgo: number, by: Manager, reason: string, via: Via = "tab"): Act {
  return { kind: "reject", daysAgo, by, reason, via };
}
