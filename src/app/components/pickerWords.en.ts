import type { pickerWords as dutch } from "./pickerWords.ts";

export const pickerWords: typeof dutch = {
  hint: "Type a name.",
  me: (name) => `${name} (me)`,
  nobody: "Nobody",
  failed: "Searching for colleagues does not work now.",
};
