import type { Deelvraag, Inhoud, Ontwikkelpunt } from "../domain/ontwikkelpunt.ts";
import { ok, type Result } from "../domain/result.ts";
import type { CalendarDate } from "../domain/time.ts";
import { approve, finish, implement, park, pickUp, reject, reopen, submit, withdraw } from "../domain/transitions.ts";
import { addDays, dayBefore, workday } from "./calendar.ts";
import type { Act, Details, Punt, Rewriting } from "./punten/punt.ts";
import { evaluatieBefore, type HeldEvaluatie, type Setting } from "./setting.ts";

/** One version that a point goes through: the day and the act that make it, and what stands there then. */
export type PlannedVersion = Readonly<{ day: CalendarDate; act: Act | undefined; value: Ontwikkelpunt }>;

/** Every version of a point, the first without an act. Throws when the course breaks a rule of the domain. */
export function planOf(punt: Punt, setting: Setting): readonly PlannedVersion[] {
  const first = raised(punt, setting);
  const versions: PlannedVersion[] = [first];
  let value = first.value;
  for (const act of punt.course) {
    const day = dayBefore(setting.day, act.daysAgo);
    const next = after(value, act, day, punt, setting);
    if (!next.ok) throw new Error(`The course of ${punt.key} breaks off at ${act.kind}: ${next.error}.`);
    value = next.value;
    versions.push({ day, act, value });
  }
  return versions;
}

/** The meeting in which a point came up. */
export function raisedIn({ bron, raised: { daysAgo } }: Punt, { day, evaluaties }: Setting): HeldEvaluatie | undefined {
  return evaluatieBefore(bron, dayBefore(day, daysAgo), evaluaties);
}

/** A point that came up in a dagstart is put in on that same day. */
function raised(punt: Punt, setting: Setting): PlannedVersion {
  const day = dayBefore(setting.day, punt.raised.daysAgo);
  const evaluatie = raisedIn(punt, setting);
  const bare: Inhoud = {
    title: punt.title,
    explanation: punt.explanation.join(" "),
    bron: punt.bron,
    evaluatieId: evaluatie?.id,
    deelvragen: [],
    getoetst: false,
  };
  return {
    day: evaluatie?.niveau === "dagelijks" ? evaluatie.date : day,
    act: undefined,
    value: { ...bare, ...contentOf(punt, punt, setting), status: "new" },
  };
}

function after(
  point: Ontwikkelpunt,
  act: Act,
  day: CalendarDate,
  punt: Punt,
  setting: Setting,
): Result<Ontwikkelpunt, string> {
  switch (act.kind) {
    case "change":
      return ok({ ...point, ...contentOf(act.to, punt, setting) });
    case "submit":
      return submit(point);
    case "withdraw":
      return withdraw(point);
    case "approve":
      return approve(point);
    case "reject":
      return reject(point);
    case "pickUp":
      return pickUp(point);
    case "implement":
      return implement(point);
    case "finish":
      return finish(point, day);
    case "park":
      return park(point);
    case "reopen":
      return reopen(point);
  }
}

/** What details say about a point. What they do not name is left out, so that it stays as it was. */
function contentOf(details: Details & Rewriting, punt: Punt, setting: Setting): Partial<Inhoud> {
  const { title, explanation, trekker, due, proces, wijk, answered } = details;
  const { aandachtsgebied, complexiteit, impact, inspanning, prioriteit, getoetst } = details;
  return withoutUndefined({
    title,
    explanation: explanation?.join(" "),
    aandachtsgebied,
    complexiteit,
    impact,
    inspanning,
    prioriteit,
    getoetst,
    trekker: trekker && setting.persoon(trekker),
    streefdatum: due === undefined ? undefined : workday(addDays(setting.day, due)),
    procesId: proces && setting.procesId(proces),
    wijkId: wijk && setting.wijkId(wijk),
    deelvragen: answered === undefined ? undefined : deelvragenOf(punt, answered),
  });
}

function deelvragenOf({ deelvragen = [] }: Punt, answered: number): readonly Deelvraag[] {
  return deelvragen.map(([question, answer = ""], index) => ({ question, answer: index < answered ? answer : "" }));
}

function withoutUndefined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
