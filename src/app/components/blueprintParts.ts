import { part } from "../parts.ts";

export type {
  BlueprintEditorProps,
  LinkSuggestion,
  ResolvedLink,
  SaveState,
} from "../features/blueprint/editorProps.ts";

/** The editor of a service blueprint, for whichever screen holds the file. */
export const BlueprintEditor = part(() =>
  import("../features/blueprint/BlueprintEditor.tsx").then((module) => module.BlueprintEditor),
);
