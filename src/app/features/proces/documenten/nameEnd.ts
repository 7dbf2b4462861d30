import { extensionOf } from "../../../../domain/procesdocument.ts";
import { BLUEPRINT_EXTENSION } from "../../../../sharepoint/files/blueprintFile.ts";

/** The end of a name that says what the file is; that of a blueprint has two parts. */
export function endOf(name: string): string {
  if (name.endsWith(BLUEPRINT_EXTENSION)) return BLUEPRINT_EXTENSION;
  return extensionOf(name) === "" ? "" : name.slice(name.lastIndexOf("."));
}
