import type { paneWords as dutch } from "./paneWords.ts";

export const paneWords: typeof dutch = {
  broad: "Over the whole width",
  withList: "With the list beside it",
  newTitle: "New process",
};
