/** Hours as people type them, with a comma or a point; undefined when nothing was typed, NaN when it is no number. */
export function hoursFrom(typed: string): number | undefined {
  const text = typed.trim().replace(",", ".");
  if (text === "") return undefined;
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
