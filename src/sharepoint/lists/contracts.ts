import type { ListContract } from "../list/contract.ts";
import { EVALUATIES } from "./evaluaties.ts";
import { GESPREKKEN } from "./gesprekken.ts";
import { GOEDKEURINGEN } from "./goedkeuringen.ts";
import { INSTELLINGEN } from "./instellingen.ts";
import { ONTWIKKELPUNTEN } from "./ontwikkelpunten.ts";
import { PROCESSEN } from "./processen.ts";
import { WIJKEN } from "./wijken.ts";

/** Every list of the app, in an order in which a list comes after those that it points to. */
export const CONTRACTS: readonly ListContract[] = [
  PROCESSEN,
  WIJKEN,
  EVALUATIES,
  ONTWIKKELPUNTEN,
  GOEDKEURINGEN,
  INSTELLINGEN,
  GESPREKKEN,
];
