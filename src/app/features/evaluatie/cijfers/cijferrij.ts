import type { Cijferregel, Verslagregel } from "../../../../domain/verslagregel.ts";
import type { Row } from "../../../register/rowWrite.ts";

/** A line of minutes that is a figure. */
export type Cijferrij = Row<Verslagregel> & Readonly<{ value: Cijferregel }>;

export function isCijferrij(row: Row<Verslagregel>): row is Cijferrij {
  return row.value.soort === "cijfer";
}
