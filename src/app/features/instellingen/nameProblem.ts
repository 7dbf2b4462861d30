/** SharePoint holds no longer line of text. */
export const NAME_MAX = 255;

/** What is wrong with a name, besides data of residents; `taken` are those of the others. */
export function nameProblem(name: string, taken: readonly string[]): "name" | "taken" | undefined {
  const trimmed = name.trim();
  if (trimmed === "" || name.length > NAME_MAX) return "name";
  return taken.some((other) => other.toLowerCase() === trimmed.toLowerCase()) ? "taken" : undefined;
}
