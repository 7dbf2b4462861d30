import type { ListContract } from "../list/contract.ts";
import { AFSPRAKEN } from "./afspraken.ts";
import { EVALUATIES } from "./evaluaties.ts";
import { GESPREKKEN } from "./gesprekken.ts";
import { GOEDKEURINGEN } from "./goedkeuringen.ts";
import { IMPLEMENTATIESTAPPEN } from "./implementatiestappen.ts";
import { INSTELLINGEN } from "./instellingen.ts";
import { LEERSTAND } from "./leerstanden.ts";
import { LEESBEVESTIGINGEN } from "./leesbevestigingen.ts";
import { METINGEN } from "./metingen.ts";
import { ONTWIKKELPUNTEN } from "./ontwikkelpunten.ts";
import { PROCESDOCUMENTEN } from "./procesdocumenten.ts";
import { PROCESSEN } from "./processen.ts";
import { UITROLGOLVEN } from "./uitrolgolven.ts";
import { UITROLVOORSTELLEN } from "./uitrolvoorstellen.ts";
import { VERSLAGREGELS } from "./verslagregels.ts";
import { VOLWASSENHEIDSMETINGEN } from "./volwassenheidsmetingen.ts";
import { WIJKEN } from "./wijken.ts";

/** Every list of the app, in an order in which a list comes after those that it points to. */
export const CONTRACTS: readonly ListContract[] = [
  PROCESSEN,
  WIJKEN,
  EVALUATIES,
  ONTWIKKELPUNTEN,
  VERSLAGREGELS,
  AFSPRAKEN,
  UITROLGOLVEN,
  UITROLVOORSTELLEN,
  METINGEN,
  PROCESDOCUMENTEN,
  IMPLEMENTATIESTAPPEN,
  LEERSTAND,
  VOLWASSENHEIDSMETINGEN,
  LEESBEVESTIGINGEN,
  GOEDKEURINGEN,
  INSTELLINGEN,
  GESPREKKEN,
];
