import type { Persoon } from "../domain/persoon.ts";
import { newProces, type Proces, type Variantbeschrijving } from "../domain/proces.ts";
import type { CalendarDate } from "../domain/time.ts";
import { addDays, dayBefore } from "./calendar.ts";
import type { Beschrijving } from "./documenten/beschrijving.ts";
import { BESCHRIJVINGEN } from "./documenten/inhoud/beschrijvingen.ts";
import { PROCES_LIST } from "./processen.ts";
import type { Persona } from "./staff.ts";

type DemoProces = (typeof PROCES_LIST)[number];

/** One version of the row of a process: the day it was written, and what stands there then. */
export type PlannedProces = Readonly<{ day: CalendarDate; value: Proces }>;

/**
 * What a process goes through: put into the list without a description, and later what it is now. A process that
 * nobody came to yet has the first version only.
 */
export function planOfProces(
  proces: DemoProces,
  { day, setUp, persoon }: Readonly<{ day: CalendarDate; setUp: CalendarDate; persoon(persona: Persona): Persoon }>,
): readonly PlannedProces[] {
  const someone = (persona: Persona | undefined): Persoon | undefined => persona && persoon(persona);
  const bare: Proces = {
    ...newProces(proces.title, proces.domein),
    eigenaar: someone(proces.eigenaar),
    beheerder: someone(proces.beheerder),
    plaatsvervanger: someone(proces.plaatsvervanger),
    volgorde: PROCES_LIST.indexOf(proces) + 1,
    varianten: proces.varianten ?? [],
    afdelingen: proces.afdelingen,
    teams: proces.teams,
  };
  if (proces.status === "to-describe") return [{ day: setUp, value: bare }];
  const now: Proces = {
    ...bare,
    ...described(proces),
    status: proces.status,
    volwassenheid: proces.volwassenheid,
    herzienVoor: proces.review === undefined ? undefined : addDays(day, proces.review),
  };
  return [
    { day: setUp, value: bare },
    { day: dayBefore(day, proces.statusSince ?? DAYS_SINCE_BEGUN), value: now },
  ];
}

/** For a process that is being described, when that began. */
const DAYS_SINCE_BEGUN = 26;

function described({ key }: DemoProces): Partial<Proces> {
  const text = key === "bbz" || key === "werk" ? undefined : BESCHRIJVINGEN[key].at(-1);
  if (text === undefined) return {};
  const { doel, begin, resultaat, keten, varianten } = text;
  return {
    doel,
    begin,
    resultaat,
    keten,
    varianten: varianten.map(({ variant }) => variant),
    variantbeschrijving: variantbeschrijvingOf(text),
  };
}

/** The steps of the description by the variants that they belong to. */
export function variantbeschrijvingOf({ stappen, varianten, wisselen }: Beschrijving): Variantbeschrijving {
  const all = varianten.map(({ variant }) => variant);
  return {
    stappen: stappen.map(({ wat, alleen = all }) => ({ varianten: alleen, tekst: wat })),
    wisselen,
    aandeel: Object.fromEntries(varianten.map(({ variant, aandeel }) => [variant, aandeel])),
  };
}
