import type { Instelling } from "../domain/instelling.ts";
import { addMissing, type Entry } from "./addMissing.ts";
import { BESLISSERS } from "./beslissers.ts";
import type { Fill } from "./fill.ts";
import { AFDELINGEN, TEAMS } from "./organisatie.ts";
import { setUpDay } from "./setUp.ts";

/** Makes what only an administrator writes: who decides on what, which departments there are and which teams. */
export async function fillInstellingen(fill: Fill): Promise<void> {
  const { persoon, admin } = fill.staff;
  const day = setUpDay(fill);
  const entry = (key: string, value: Instelling): Entry<Instelling> => ({
    key,
    value,
    day,
    repository: async () => (await admin()).instellingen,
  });
  // From the first of January of the year in which the demo begins, so that every decision falls after it.
  const from = `${day.slice(0, 4)}-01-01`;
  const beslissers = BESLISSERS.map(({ persona, soort }) =>
    entry(`${soort}-${persona}`, { kind: "beslisser", persoon: persoon(persona), soort, from }),
  );
  const afdelingen = AFDELINGEN.map(({ name, lijnmanager }) =>
    entry(name, { kind: "afdeling", name, lijnmanager: persoon(lijnmanager) }),
  );
  const teams = TEAMS.map(({ name, leden }) => entry(name, { kind: "team", name, leden: leden.map(persoon) }));

  await addMissing(fill, "beslisser", beslissers);
  await addMissing(fill, "afdeling", afdelingen);
  await addMissing(fill, "team", teams);
}
