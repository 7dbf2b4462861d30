import { AANDACHTSGEBIEDEN } from "./ontwikkelpunt.ts";
import type { Persoon } from "./persoon.ts";
import { ok, refuse, type Result } from "./result.ts";
import type { CalendarDate } from "./time.ts";

export const NIVEAUS = ["dagelijks", "maandelijks", "kwartaal"] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** As much of a meeting as a point needs to name where it was raised. */
export type EvaluatieNaam = Readonly<{ title: string; date: CalendarDate; niveau: Niveau }>;

export const EVALUATIESTATUSSEN = ["planned", "draft", "submitted", "adopted"] as const;
export type Evaluatiestatus = (typeof EVALUATIESTATUSSEN)[number];

/** What minutes correct: the adopted ones that they take the place of, and why. */
export type Correctie = Readonly<{ evaluatieId: string; reden: string }>;

/** A meeting that evaluates the work, and its minutes. What was said stands in its Verslagregels and Afspraken. */
export type Evaluatie = EvaluatieNaam &
  Readonly<{
    status: Evaluatiestatus;
    aanwezig: readonly Persoon[];
    /** Absent with notice (met kennisgeving). */
    afwezig: readonly Persoon[];
    correctie?: Correctie;
    /** Class of the Selectielijst as the keeper chose it; without it the proposed one counts. */
    selectieklasse?: string;
  }>;

/** The parts of minutes: what comes first and goes over all of it, and one for each area. */
export const ONDERDELEN = ["algemeen", ...AANDACHTSGEBIEDEN] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/** A meeting that still has to be held. */
export function plannedEvaluatie(naam: EvaluatieNaam): Evaluatie {
  return { ...naam, status: "planned", aanwezig: [], afwezig: [] };
}

/** Why minutes do not take a step. */
export type EvaluatieRefusal = "not-now" | "nobody-present" | "in-the-future" | "reason-missing";

/** Whether the minutes can be written in. */
export function isOpen({ status }: Pick<Evaluatie, "status">): boolean {
  return status === "planned" || status === "draft";
}

/** The meeting begins: from now on there are minutes. Not before its day. */
export function hold(evaluatie: Evaluatie, today: CalendarDate): Result<Evaluatie, EvaluatieRefusal> {
  if (evaluatie.status !== "planned") return refuse("not-now");
  return evaluatie.date > today ? refuse("in-the-future") : ok({ ...evaluatie, status: "draft" });
}

/** The minutes are put forward to be adopted; somebody has to have been there. */
export function putForward(evaluatie: Evaluatie): Result<Evaluatie, EvaluatieRefusal> {
  if (evaluatie.status !== "draft") return refuse("not-now");
  return evaluatie.aanwezig.length === 0 ? refuse("nobody-present") : ok({ ...evaluatie, status: "submitted" });
}

/** The minutes are taken back, or were not agreed to: they can be written in again. */
export function takeBack(evaluatie: Evaluatie): Result<Evaluatie, EvaluatieRefusal> {
  return evaluatie.status === "submitted" ? ok({ ...evaluatie, status: "draft" }) : refuse("not-now");
}

/** The minutes are agreed to: from now on they stay as they are. */
export function adopt(evaluatie: Evaluatie): Result<Evaluatie, EvaluatieRefusal> {
  return evaluatie.status === "submitted" ? ok({ ...evaluatie, status: "adopted" }) : refuse("not-now");
}

/** New minutes that take the place of adopted ones; `id` is the row of those. */
export function correct(id: string, evaluatie: Evaluatie, reden: string): Result<Evaluatie, EvaluatieRefusal> {
  if (evaluatie.status !== "adopted") return refuse("not-now");
  if (reden.trim() === "") return refuse("reason-missing");
  const { title, date, niveau, aanwezig, afwezig } = evaluatie;
  return ok({
    title,
    date,
    niveau,
    aanwezig,
    afwezig,
    status: "draft",
    correctie: { evaluatieId: id, reden: reden.trim() },
  });
}

/** The quarterly meeting that was held last, by its row id; corrections of minutes are no meeting of their own. */
export function lastHeldKwartaal(
  evaluaties: readonly Readonly<{ id: string; value: Evaluatie }>[],
  today: CalendarDate,
): string | undefined {
  const held = evaluaties.filter(
    ({ value: { niveau, status, date, correctie } }) =>
      niveau === "kwartaal" && status !== "planned" && date <= today && correctie === undefined,
  );
  return held.toSorted((one, other) => (one.value.date < other.value.date ? -1 : 1)).at(-1)?.id;
}
