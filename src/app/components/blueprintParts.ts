import { part } from "../parts.ts";

export type {
  BlueprintClashesProps,
  BlueprintEditorProps,
  LinkSuggestion,
  ResolvedLink,
  SaveState,
} from "../features/blueprint/editorProps.ts";

/** The editor of a service blueprint, for whichever screen holds the file. */
export const BlueprintEditor = part(() =>
  import("../features/blueprint/BlueprintEditor.tsx").then((module) => module.BlueprintEditor),
);

/** Where two people wrote something else in one place of a blueprint, for whoever saves it. */
export const BlueprintClashes = part(() =>
  import("../features/blueprint/BlueprintClashes.tsx").then((module) => module.BlueprintClashes),
);
