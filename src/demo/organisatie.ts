import type { Persona } from "./staff.ts";

/** The teams that work by the processes, and who is in them. */
export const TEAMS = [
  { name: "Toegangsteam Oost", leden: ["consulent1", "regisseur", "teammanager"] },
  { name: "Toegangsteam Zuid", leden: ["consulent2", "adviseur", "procesbeheerder"] },
  { name: "Team Regie", leden: ["regisseur", "teammanager2", "consulent2"] },
  { name: "Team Inkomen", leden: ["consulent1", "procesbeheerder"] },
] as const satisfies readonly Readonly<{ name: string; leden: readonly Persona[] }>[];

export type Team = (typeof TEAMS)[number]["name"];

/** The departments, and who manages them. */
export const AFDELINGEN = [
  { name: "Toegang", lijnmanager: "proceseigenaar" },
  { name: "Wmo en Dienstverlening", lijnmanager: "teammanager" },
  { name: "Regie en Jeugd", lijnmanager: "teammanager2" },
  { name: "Werk en Inkomen", lijnmanager: "opdrachtgever" },
] as const satisfies readonly Readonly<{ name: string; lijnmanager: Persona }>[];

export type Afdeling = (typeof AFDELINGEN)[number]["name"];
