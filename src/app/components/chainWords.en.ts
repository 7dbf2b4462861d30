import type { ChainWords } from "./chainWords.ts";

export const chainWords: ChainWords = {
  see: "See the chain",
  of: (what) => `See the chain of ${what}`,
};
