import type { Writer } from "../../domain/persoon.ts";

/** Whether two stamps are of the same person or the same application. Nobody is the same as an unknown one. */
export function sameWriter(one: Writer, other: Writer): boolean {
  if (one.kind === "person" && other.kind === "person") return one.persoon.id === other.persoon.id;
  return one.kind === "app" && other.kind === "app" && one.clientId === other.clientId;
}
