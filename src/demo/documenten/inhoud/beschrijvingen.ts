import type { ProcesKey } from "../../processen.ts";
import type { Beschrijving } from "../beschrijving.ts";
import { AFSPRAKEN_BESCHRIJVING } from "./afspraken.ts";
import { BIJSTAND_BESCHRIJVING } from "./bijstand.ts";
import { E_DIENSTEN_BESCHRIJVING } from "./eDiensten.ts";
import { INTAKE_BESCHRIJVING } from "./intake.ts";
import { JEUGD_BESCHRIJVING } from "./jeugd.ts";
import { OVERDRACHT_BESCHRIJVING } from "./overdracht.ts";
import { PLANNING_BESCHRIJVING } from "./planning.ts";
import { REGIE_BESCHRIJVING } from "./regie.ts";
import { SCHULDEN_BESCHRIJVING } from "./schulden.ts";
import { WMO_BESCHRIJVING } from "./wmo.ts";

/** What is described: nobody came to the way to work yet, and others help the self-employed now. */
export type DescribedKey = Exclude<ProcesKey, "werk" | "bbz">;

/** The description of each process, oldest version first. */
export const BESCHRIJVINGEN: Readonly<Record<DescribedKey, readonly Beschrijving[]>> = {
  intake: INTAKE_BESCHRIJVING,
  afspraken: AFSPRAKEN_BESCHRIJVING,
  "e-diensten": E_DIENSTEN_BESCHRIJVING,
  planning: PLANNING_BESCHRIJVING,
  regie: REGIE_BESCHRIJVING,
  overdracht: OVERDRACHT_BESCHRIJVING,
  wmo: WMO_BESCHRIJVING,
  jeugd: JEUGD_BESCHRIJVING,
  bijstand: BIJSTAND_BESCHRIJVING,
  schulden: SCHULDEN_BESCHRIJVING,
};
