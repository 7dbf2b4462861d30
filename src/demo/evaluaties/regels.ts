import { type Niveau, type Onderdeel, ONDERDELEN } from "../../domain/evaluatie.ts";
import { raisedIn } from "../plan.ts";
import { PUNTEN } from "../punten/alle.ts";
import type { HeldEvaluatie, Setting } from "../setting.ts";
import { PUNTREGELS } from "./puntregels.ts";
import { verslagOf } from "./verslagen.ts";
import { signaal, type Zin } from "./verslag.ts";

/** A line of the minutes of a meeting, by a key of its own. */
export type PlannedRegel = Readonly<{ key: string; evaluatie: HeldEvaluatie; onderdeel: Onderdeel; zin: Zin }>;

/** A line that becomes one of a meeting a level up. */
export type Optilling = Readonly<{ key: string; van: PlannedRegel; evaluatie: HeldEvaluatie }>;

const NEXT: Readonly<Partial<Record<Niveau, Niveau>>> = { dagelijks: "maandelijks", maandelijks: "kwartaal" };

/** What still fits on a page: a dagstart writes little down, a quarter a lot. */
const ROOM: Readonly<Record<Niveau, number>> = { dagelijks: 5, maandelijks: 15, kwartaal: 20 };

/** Every line that was written in a meeting itself, the oldest first. */
export function regelsIn(setting: Setting): readonly PlannedRegel[] {
  const written = setting.evaluaties.flatMap(writtenIn);
  const raised = pointsRaised(setting);
  const optillingen = optillingenOf(written, setting);
  return setting.evaluaties.flatMap((evaluatie) => {
    const isHere = (each: Readonly<{ evaluatie: HeldEvaluatie }>): boolean => each.evaluatie.key === evaluatie.key;
    const points = raised.filter(isHere);
    const room = ROOM[evaluatie.niveau] - points.length - optillingen.filter(isHere).length;
    return [...shortened(written.filter(isHere), room), ...points];
  });
}

/** The signals that were lifted: into the first meeting of the next niveau, when that was held. */
export function optillingenOf(regels: readonly PlannedRegel[], { evaluaties }: Setting): readonly Optilling[] {
  return regels.flatMap((van) => {
    if (typeof van.zin === "string" || van.zin.soort !== "signaal" || van.zin.omhoog === undefined) return [];
    const { date, niveau } = van.evaluatie;
    const evaluatie = evaluaties.find((other) => other.niveau === NEXT[niveau] && other.date >= date);
    return evaluatie === undefined ? [] : [{ key: `${evaluatie.key}/uit-${van.key}`, van, evaluatie }];
  });
}

function writtenIn(evaluatie: HeldEvaluatie): readonly PlannedRegel[] {
  const { regels } = verslagOf(evaluatie);
  return ONDERDELEN.flatMap((onderdeel) =>
    (regels[onderdeel] ?? []).map((zin, index) => ({
      key: `${evaluatie.key}/${onderdeel}-${index + 1}`,
      evaluatie,
      onderdeel,
      zin,
    })),
  );
}

/** The minutes say of every point that came up in a meeting that it did. */
function pointsRaised(setting: Setting): readonly PlannedRegel[] {
  return PUNTEN.flatMap((punt) => {
    const evaluatie = raisedIn(punt, setting);
    const tekst = PUNTREGELS[punt.key];
    if (evaluatie === undefined) return [];
    if (tekst === undefined) throw new Error(`No minutes say that ${punt.key} was raised.`);
    const onderdeel = punt.aandachtsgebied ?? "algemeen";
    return [{ key: `${evaluatie.key}/punt-${punt.key}`, evaluatie, onderdeel, zin: signaal(tekst, punt.key) }];
  });
}

/** Without the last of what was only said, as far as there is no room for it. */
function shortened(regels: readonly PlannedRegel[], room: number): readonly PlannedRegel[] {
  const plain = regels.filter(({ zin }) => typeof zin === "string");
  const dropped = new Set(plain.slice(plain.length - Math.max(0, regels.length - room)));
  return regels.filter((regel) => !dropped.has(regel));
}
