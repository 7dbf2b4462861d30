/** A moment as SharePoint writes it: UTC, whole seconds. */
export function toSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
