import { dialog } from "@microsoft/teams-js";

/** Closes the dialog that this page stands in and hands over what became of it. */
export function closeDialog(result: object): void {
  dialog.url.submit(result);
}
