import type { similarWords as dutch } from "./similarWords.ts";

export const similarWords: typeof dutch = { similar: "Is this known already?" };
