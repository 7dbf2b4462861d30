import type { Persoon } from "../domain/persoon.ts";
import { newProces, type Proces, type Variantbeschrijving } from "../domain/proces.ts";
import type { CalendarDate } from "../domain/time.ts";
import { addDays, dayBefore } from "./calendar.ts";
import type { Beschrijving } from "./documenten/beschrijving.ts";
import { BESCHRIJVINGEN } from "./documenten/inhoud/beschrijvingen.ts";
import { PROCES_LIST } from "./processen.ts";
import type { Persona } from "./staff.ts";

type DemoProces = (typeof PROCES_LIST)[number];

/** The row of a process as it was put into the list, and as it has to become on a later day. */
export type PlannedProces = Readonly<{ first: Proces; settled: Readonly<{ day: CalendarDate; value: Proces }> }>;

/**
 * What a process goes through besides what its description does to its status. A process that nobody came to yet stays
 * as it was put into the list.
 */
export function planOfProces(
  proces: DemoProces,
  { day, persoon }: Readonly<{ day: CalendarDate; persoon(persona: Persona): Persoon }>,
): PlannedProces {
  const someone = (persona: Persona | undefined): Persoon | undefined => persona && persoon(persona);
  const first: Proces = {
    ...newProces(proces.title, proces.domein),
    status: proces.status === "to-describe" ? "to-describe" : "in-development",
    eigenaar: someone(proces.eigenaar),
    beheerder: someone(proces.beheerder),
    plaatsvervanger: someone(proces.plaatsvervanger),
    volgorde: PROCES_LIST.indexOf(proces) + 1,
    varianten: proces.varianten ?? [],
    afdelingen: proces.afdelingen,
    teams: proces.teams,
    ...described(proces),
  };
  const value: Proces = {
    ...first,
    status: proces.status,
    volwassenheid: proces.volwassenheid,
    herzienVoor: proces.review === undefined ? undefined : addDays(day, proces.review),
  };
  return { first, settled: { day: dayBefore(day, proces.statusSince ?? DAYS_SINCE_BEGUN), value } };
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
