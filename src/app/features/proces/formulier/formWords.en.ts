import type { procesFormWords as dutch } from "./formWords.ts";

export const procesFormWords: typeof dutch = {
  intro: "With a name and a domain the process is in the list. The rest can come later.",
  add: "Make the process",
  save: "Save",
  cancel: "Cancel",
  titleMissing: "A process needs a name.",
  titleHint: "What happens, for instance: Doing the intake",
  none: "Not chosen",
  noTeams: "There are no teams in the settings yet.",
  noAfdelingen: "There are no departments in the settings yet.",
  notInSettings: (name) => `${name} (not in the settings)`,
  statusHint: "A process is adopted by having a document adopted.",
};
