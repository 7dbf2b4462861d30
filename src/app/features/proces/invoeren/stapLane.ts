import type { Invoering } from "../../../../domain/invoerstap.ts";

/** Steps that are added together come in the order in which they were shown. */
export function stapLane({ documentId, versie }: Pick<Invoering, "documentId" | "versie">): string {
  return `stappen/${documentId}/${versie}`;
}
