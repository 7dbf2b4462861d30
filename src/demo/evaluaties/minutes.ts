import { type Evaluatie, plannedEvaluatie } from "../../domain/evaluatie.ts";
import type { Persoon } from "../../domain/persoon.ts";
import type { Persona } from "../staff.ts";
import type { DemoEvaluatie } from "./rooster.ts";
import { attendanceOf } from "./verslagen.ts";

/** A meeting as it was put into the list: planned, or with those who were there. */
export function firstMinutes(evaluatie: DemoEvaluatie, persoon: (persona: Persona) => Persoon): Evaluatie {
  const { title, date, niveau, status } = evaluatie;
  const planned = plannedEvaluatie({ title, date, niveau });
  if (status === "planned") return planned;
  const { aanwezig, afwezig } = attendanceOf(evaluatie);
  return { ...planned, status: "draft", aanwezig: aanwezig.map(persoon), afwezig: afwezig.map(persoon) };
}
