import type { valueWords as dutch } from "./valueWords.ts";

export const valueWords: typeof dutch = {
  empty: "empty",
  steps: (count, wisselen, shares) =>
    [`${count} ${count === 1 ? "step" : "steps"}`, shares, wisselen].filter((part) => part !== "").join("; "),
};
