import type { Goedkeuring, OnderwerpNow } from "./goedkeuring.ts";
import type { Persoon } from "./persoon.ts";

/** Who can decide on this request: asked, allowed, and not deciding on their own. */
export function decidersOf({ askedOf, aanvrager }: Goedkeuring, onderwerp?: OnderwerpNow): readonly Persoon[] {
  return askedOf.filter(({ id }) => id !== aanvrager?.id && id !== onderwerp?.createdById);
}
