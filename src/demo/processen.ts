import type { Domein } from "../domain/proces.ts";
import type { Persona } from "./staff.ts";

type DemoProces = Readonly<{ key: string; title: string; domein: Domein; eigenaar?: Persona }>;

/** The processes in the order in which they are described. Those without an owner are there on purpose. */
export const PROCESSEN = [
  { key: "intake", title: "Vraagverheldering en uitvoeren intake", domein: "toegang", eigenaar: "proceseigenaar" },
  { key: "afspraken", title: "Maken van ondersteuningsafspraken", domein: "toegang", eigenaar: "proceseigenaar" },
  { key: "e-diensten", title: "Behandelen van een vraag via de e-diensten", domein: "toegang" },
  { key: "planning", title: "Plannen van een gesprek of huisbezoek", domein: "toegang", eigenaar: "teammanager" },
  { key: "regie", title: "Regie voeren bij meervoudige vragen", domein: "regie", eigenaar: "teammanager2" },
  { key: "overdracht", title: "Overdragen van een dossier aan een consulent", domein: "regie" },
  { key: "wmo", title: "Behandelen van een Wmo-melding", domein: "wmo", eigenaar: "proceseigenaar" },
  { key: "jeugd", title: "Toegang tot jeugdhulp", domein: "jeugd", eigenaar: "teammanager2" },
  { key: "bijstand", title: "Aanvragen van bijstand", domein: "werk-en-inkomen" },
  { key: "werk", title: "Begeleiden naar werk", domein: "re-integratie" },
  { key: "schulden", title: "Aanmelden voor schuldhulp", domein: "schuldhulpverlening", eigenaar: "proceseigenaar" },
  { key: "bbz", title: "Ondersteunen van zelfstandigen", domein: "bbz" },
] as const satisfies readonly DemoProces[];

export type ProcesKey = (typeof PROCESSEN)[number]["key"];
