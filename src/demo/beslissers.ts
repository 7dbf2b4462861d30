import type { SoortOnderwerp } from "../domain/goedkeuring.ts";
import type { Persona } from "./staff.ts";

/** Who decides on what. */
export const BESLISSERS = [
  { persona: "teammanager", soort: "ontwikkelpunt" },
  { persona: "teammanager2", soort: "ontwikkelpunt" },
  { persona: "proceseigenaar", soort: "ontwikkelpunt" },
  { persona: "opdrachtgever", soort: "uitrolvoorstel" },
  { persona: "opdrachtgever", soort: "wijkplan" },
  { persona: "teammanager", soort: "evaluatie" },
  { persona: "teammanager2", soort: "evaluatie" },
  { persona: "opdrachtgever", soort: "evaluatie" },
  { persona: "proceseigenaar", soort: "procesdocument" },
  { persona: "teammanager", soort: "procesdocument" },
  { persona: "teammanager2", soort: "procesdocument" },
] as const satisfies readonly Readonly<{ persona: Persona; soort: SoortOnderwerp }>[];

/** Who may decide on an ontwikkelpunt; a decision of anybody else does not compile. */
export type Manager = Extract<(typeof BESLISSERS)[number], { soort: "ontwikkelpunt" }>["persona"];
