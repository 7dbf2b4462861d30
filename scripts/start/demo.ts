import { calendarDateOf } from "../../src/domain/time.ts";
import { fillDemo } from "../../src/demo/fillDemo.ts";
import type { Persoon } from "../../src/domain/persoon.ts";
import { municipality } from "../../src/emulator/core/municipality.ts";
import { findPerson } from "../../src/emulator/core/tenant.ts";
import type { Doors } from "./doors.ts";
import { clientIdOf } from "./serve.ts";
import { SITE } from "./sites.ts";

/** A clock that stands where the demo puts it, so that what happened weeks ago is stamped weeks ago. */
export type SettableClock = Readonly<{ now(): Date; set(moment: Date | undefined): void }>;

export function createClock(): SettableClock {
  let set: Date | undefined;
  return {
    now: () => set ?? new Date(),
    set: (moment) => {
      set = moment;
    },
  };
}

/** Fills the first site with the demo municipality; what is there already is left alone. */
export async function fillSite(doors: Doors, clock: SettableClock): Promise<void> {
  await fillDemo({
    site: SITE,
    doors,
    people: personAt,
    botClientId: clientIdOf("bot"),
    today: calendarDateOf(new Date()),
    clock,
  });
}

/** Somebody who works there, by the first part of their account. */
export function personAt(alias: string): Persoon {
  const found = findPerson(municipality, `${alias}@gemeente.example`);
  if (found === undefined) throw new Error(`Nobody works here as ${alias}.`);
  return { id: found.id, name: found.displayName };
}
