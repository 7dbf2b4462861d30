import type { filterWords as dutch } from "./filterWords.ts";

export const filterWords: typeof dutch = {
  chosen: "Chosen filters",
  remove: (name) => `Remove filter: ${name}`,
  clear: "Clear filters",
};
