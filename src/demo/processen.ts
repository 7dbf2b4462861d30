import type { Complexiteit } from "../domain/ontwikkelpunt.ts";
import type { Domein, ProcesStatus, Volwassenheid } from "../domain/proces.ts";
import type { Afdeling, Team } from "./organisatie.ts";
import type { Persona } from "./staff.ts";

type DemoProces = Readonly<{
  key: string;
  title: string;
  domein: Domein;
  status: ProcesStatus;
  /** So many days ago it got this status; until then it was being described. */
  statusSince?: number;
  eigenaar?: Persona;
  beheerder?: Persona;
  plaatsvervanger?: Persona;
  /** By when it is looked at again, in days from today; negative is overdue. */
  review?: number;
  volwassenheid?: Volwassenheid;
  afdelingen: readonly Afdeling[];
  teams: readonly Team[];
  /** Of a process that nobody described yet. */
  varianten?: readonly Complexiteit[];
}>;

/**
 * The processes in the order in which they are described. On purpose one has no owner, one has no keeper, and one owner
 * has more of them than there is time for.
 */
export const PROCESSEN = [
  {
    key: "intake",
    title: "Vraagverheldering en uitvoeren intake",
    domein: "toegang",
    status: "adopted",
    statusSince: 62,
    eigenaar: "proceseigenaar",
    beheerder: "procesbeheerder",
    plaatsvervanger: "teammanager",
    review: 120,
    volwassenheid: 3,
    afdelingen: ["Toegang"],
    teams: ["Toegangsteam Oost", "Toegangsteam Zuid"],
  },
  {
    key: "afspraken",
    title: "Maken van ondersteuningsafspraken",
    domein: "toegang",
    status: "adopted",
    statusSince: 48,
    eigenaar: "proceseigenaar",
    beheerder: "adviseur",
    plaatsvervanger: "teammanager",
    review: 21,
    volwassenheid: 2,
    afdelingen: ["Toegang", "Regie en Jeugd"],
    teams: ["Toegangsteam Oost", "Team Regie"],
  },
  {
    key: "e-diensten",
    title: "Behandelen van een vraag via de e-diensten",
    domein: "toegang",
    status: "submitted",
    statusSince: 4,
    eigenaar: "proceseigenaar",
    beheerder: "procesbeheerder",
    plaatsvervanger: "teammanager",
    review: 200,
    volwassenheid: 1,
    afdelingen: ["Toegang"],
    teams: ["Toegangsteam Oost"],
  },
  {
    key: "planning",
    title: "Plannen van een gesprek of huisbezoek",
    domein: "toegang",
    status: "adopted",
    statusSince: 57,
    eigenaar: "teammanager",
    beheerder: "procesbeheerder",
    plaatsvervanger: "proceseigenaar",
    review: 150,
    volwassenheid: 3,
    afdelingen: ["Wmo en Dienstverlening"],
    teams: ["Toegangsteam Zuid"],
  },
  {
    key: "regie",
    title: "Regie voeren bij meervoudige vragen",
    domein: "regie",
    status: "in-revision",
    statusSince: 12,
    eigenaar: "teammanager2",
    beheerder: "regisseur",
    plaatsvervanger: "proceseigenaar",
    review: -9,
    volwassenheid: 2,
    afdelingen: ["Regie en Jeugd"],
    teams: ["Team Regie"],
  },
  {
    key: "overdracht",
    title: "Overdragen van een dossier aan een consulent",
    domein: "regie",
    status: "adopted",
    statusSince: 29,
    eigenaar: "teammanager2",
    beheerder: "procesbeheerder",
    plaatsvervanger: "proceseigenaar",
    review: 28,
    volwassenheid: 2,
    afdelingen: ["Regie en Jeugd", "Toegang"],
    teams: ["Toegangsteam Oost", "Toegangsteam Zuid", "Team Regie"],
  },
  {
    key: "wmo",
    title: "Behandelen van een Wmo-melding",
    domein: "wmo",
    status: "adopted",
    statusSince: 36,
    eigenaar: "proceseigenaar",
    beheerder: "adviseur",
    plaatsvervanger: "teammanager",
    review: -5,
    volwassenheid: 2,
    afdelingen: ["Wmo en Dienstverlening"],
    teams: ["Toegangsteam Oost", "Toegangsteam Zuid"],
  },
  {
    key: "jeugd",
    title: "Toegang tot jeugdhulp",
    domein: "jeugd",
    status: "submitted",
    statusSince: 2,
    eigenaar: "teammanager2",
    beheerder: "adviseur",
    plaatsvervanger: "proceseigenaar",
    review: 180,
    volwassenheid: 1,
    afdelingen: ["Regie en Jeugd"],
    teams: ["Team Regie"],
  },
  {
    key: "bijstand",
    title: "Aanvragen van bijstand",
    domein: "werk-en-inkomen",
    status: "in-development",
    eigenaar: "proceseigenaar",
    volwassenheid: 1,
    afdelingen: ["Werk en Inkomen"],
    teams: ["Team Inkomen"],
  },
  {
    key: "werk",
    title: "Begeleiden naar werk",
    domein: "re-integratie",
    status: "to-describe",
    beheerder: "procesbeheerder",
    afdelingen: ["Werk en Inkomen"],
    teams: ["Team Inkomen"],
    varianten: ["enkelvoudig", "meervoudig"],
  },
  {
    key: "schulden",
    title: "Aanmelden voor schuldhulp",
    domein: "schuldhulpverlening",
    status: "in-revision",
    statusSince: 20,
    eigenaar: "proceseigenaar",
    beheerder: "adviseur",
    plaatsvervanger: "teammanager",
    review: -34,
    volwassenheid: 2,
    afdelingen: ["Werk en Inkomen"],
    teams: ["Team Inkomen", "Toegangsteam Oost"],
  },
  {
    key: "bbz",
    title: "Ondersteunen van zelfstandigen",
    domein: "bbz",
    status: "retired",
    statusSince: 41,
    eigenaar: "teammanager",
    beheerder: "procesbeheerder",
    volwassenheid: 1,
    afdelingen: ["Werk en Inkomen"],
    teams: [],
  },
] as const satisfies readonly DemoProces[];

export type ProcesKey = (typeof PROCESSEN)[number]["key"];

/** The same processes, each with all that may be known of one. */
export const PROCES_LIST: readonly (DemoProces & Readonly<{ key: ProcesKey }>)[] = PROCESSEN;
