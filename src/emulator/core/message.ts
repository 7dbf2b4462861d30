/** What an error says, also when it comes from another realm and is no `instanceof Error` (as in a test runner). */
export function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
