import type { Niveau } from "../../domain/evaluatie.ts";
import type { Persona } from "../staff.ts";
import { EERSTE_WEKEN } from "./dagstartenEerst.ts";
import { LAATSTE_WEKEN } from "./dagstartenLaatst.ts";
import { KWARTALEN } from "./kwartalen.ts";
import { EERSTE_MAANDEN } from "./maandenEerst.ts";
import { LAATSTE_MAANDEN } from "./maandenLaatst.ts";
import { MIDDELSTE_MAANDEN } from "./maandenMidden.ts";
import type { DemoEvaluatie } from "./rooster.ts";
import { DEELNEMERS, type DemoVerslag } from "./verslag.ts";

const EMPTY: DemoVerslag = { regels: {} };

/** Everything that was written down, newest first, as places in the rhythm count. */
const WEKEN = [...EERSTE_WEKEN, ...LAATSTE_WEKEN].toReversed();
const SERIES: Readonly<Record<Exclude<Niveau, "dagelijks">, readonly DemoVerslag[]>> = {
  maandelijks: [...EERSTE_MAANDEN, ...MIDDELSTE_MAANDEN, ...LAATSTE_MAANDEN].toReversed(),
  kwartaal: KWARTALEN.toReversed(),
};

/** The minutes of a meeting; nothing for one that was not held. */
export function verslagOf({ niveau, plaats, status }: DemoEvaluatie): DemoVerslag {
  if (plaats === undefined || status === "planned") return EMPTY;
  const { rank, day = "monday" } = plaats;
  return (niveau === "dagelijks" ? WEKEN[rank]?.[day] : SERIES[niveau][rank]) ?? EMPTY;
}

/** Who was at a meeting that was held, and who had sent word. */
export function attendanceOf(evaluatie: DemoEvaluatie): Readonly<Record<"aanwezig" | "afwezig", readonly Persona[]>> {
  if (evaluatie.status === "planned") return { aanwezig: [], afwezig: [] };
  const { afwezig = [], gasten = [] } = verslagOf(evaluatie);
  const invited = [...DEELNEMERS[evaluatie.niveau], ...gasten];
  return { aanwezig: invited.filter((persona) => !afwezig.includes(persona)), afwezig };
}
