import { kwartaalAfter, kwartaalOf } from "../../domain/kwartaal.ts";
import type { Uitrolgolf } from "../../domain/uitrolgolf.ts";
import { EMPTY_WIJKPLAN } from "../../domain/wijkplan.ts";
import type { CalendarDate } from "../../domain/time.ts";
import type { Persona } from "../staff.ts";
import type { WijkKey } from "../wijken.ts";
import { WIJKPLANNEN } from "./wijkplannen.ts";

/** A wave with its district and adviser by name; `rests` when it rests on the first of the quarterly evaluations. */
export type DemoGolf = Pick<Uitrolgolf, "title" | "kwartaal" | "postcodeAreas" | "status" | "wijkplan"> &
  Readonly<{ wijk: WijkKey; adviseur: Persona; rests: boolean }>;

type Course = Omit<DemoGolf, "kwartaal" | "status" | "wijkplan" | "rests"> &
  Readonly<{ quarter: number; status?: DemoGolf["status"]; wijkplan?: DemoGolf["wijkplan"]; rests?: true }>;

/** The waves by the quarter from now; what names no status is planned. */
const COURSES: readonly Course[] = [
  {
    title: "Oost-1",
    wijk: "oost",
    postcodeAreas: ["1221"],
    quarter: -3,
    status: "finished",
    adviseur: "adviseur",
    wijkplan: WIJKPLANNEN.oost,
  },
  {
    title: "Zuid-1",
    wijk: "zuid",
    postcodeAreas: ["1213"],
    quarter: 0,
    status: "running",
    adviseur: "procesbeheerder",
    wijkplan: WIJKPLANNEN.zuid,
    rests: true,
  },
  { title: "Oost-2", wijk: "oost", postcodeAreas: ["1222"], quarter: 1, adviseur: "adviseur" },
  { title: "Zuid-2", wijk: "zuid", postcodeAreas: ["1214", "1215"], quarter: 1, adviseur: "procesbeheerder" },
  { title: "Noord-1", wijk: "noord", postcodeAreas: ["1216", "1217"], quarter: 2, adviseur: "adviseur" },
  { title: "Noord-2", wijk: "noord", postcodeAreas: ["1223"], quarter: 3, adviseur: "adviseur" },
  { title: "Centrum-1", wijk: "centrum", postcodeAreas: ["1211", "1212", "1218"], quarter: 3, adviseur: "regisseur" },
  {
    title: "Wijdemeren-1",
    wijk: "wijdemeren",
    postcodeAreas: ["1231", "1241"],
    quarter: 4,
    adviseur: "procesbeheerder",
  },
  {
    title: "Wijdemeren-2",
    wijk: "wijdemeren",
    postcodeAreas: ["1243", "1244", "1394"],
    quarter: 5,
    adviseur: "procesbeheerder",
  },
];

/** Every wave of the roll-out, in the order of the quarters. */
export function golvenAround(today: CalendarDate): readonly DemoGolf[] {
  const now = kwartaalOf(today);
  return COURSES.map(({ quarter, status = "planned", wijkplan = EMPTY_WIJKPLAN, rests = false, ...golf }) => ({
    ...golf,
    status,
    wijkplan,
    rests,
    kwartaal: kwartaalAfter(now, quarter),
  }));
}
