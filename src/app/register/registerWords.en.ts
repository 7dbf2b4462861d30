import type { registerWords as dutch } from "./registerWords.ts";

export const registerWords: typeof dutch = {
  reading: "Documents and processes are still being read.",
  failed: "Documents and processes cannot be fetched now. The points are there.",
};
