import type { Onderdeel } from "../../domain/evaluatie.ts";
import type { Words } from "../list/codec.ts";
import type { Column } from "../list/contract.ts";
import { AANDACHTSGEBIED_WORDS } from "./ontwikkelpunten.ts";

export const ONDERDEEL_WORDS: Words<Onderdeel> = { algemeen: "Algemeen", ...AANDACHTSGEBIED_WORDS };

/** The part of the minutes that a row belongs to. */
export const ONDERDEEL: Column = {
  name: "Onderdeel",
  displayName: "Onderdeel",
  kind: "choice",
  choices: Object.values(ONDERDEEL_WORDS),
  indexed: true,
};
