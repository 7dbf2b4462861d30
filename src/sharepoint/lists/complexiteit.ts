import type { Complexiteit } from "../../domain/ontwikkelpunt.ts";
import type { Words } from "../list/codec.ts";

/** Stored words of how many sides a question for help has; points, processes and documents share them. */
export const COMPLEXITEIT_WORDS: Words<Complexiteit> = {
  enkelvoudig: "Enkelvoudig",
  meervoudig: "Meervoudig",
  complex: "Complex",
};
