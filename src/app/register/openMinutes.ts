import type { Actie } from "../../domain/afspraak.ts";
import { isOpen } from "../../domain/evaluatie.ts";
import { GraphFailure } from "../../sharepoint/graph/failure.ts";
import { changedParts } from "./mergeRow.ts";
import type { RowWrite } from "./rowWrite.ts";
import type { Writables } from "./runRowWrite.ts";

/** How far an action is goes on after the minutes were adopted. */
const GOES_ON: ReadonlySet<string> = new Set<keyof Actie | "gereedOp">(["status", "gereedOp"]);

/**
 * What waited for the network may arrive after the minutes were put forward; nobody agreed to it then. Throws `locked`
 * for a write that would change what stands in minutes that are not open any more.
 */
export async function expectOpenMinutes(write: RowWrite, { evaluaties }: Pick<Writables, "evaluaties">): Promise<void> {
  const id = minutesChangedBy(write);
  if (id === undefined) return;
  const read = await evaluaties.repository.get(id);
  if (!read.ok || isOpen(read.value.value)) return;
  evaluaties.replica.confirm(read.value);
  throw new GraphFailure("locked", `The minutes ${id} are not open any more.`);
}

function minutesChangedBy(write: RowWrite): string | undefined {
  if (write.list !== "regels" && write.list !== "afspraken") return undefined;
  switch (write.kind) {
    case "add":
      return write.value.evaluatieId;
    case "remove":
      return write.base.value.evaluatieId;
    case "save": {
      const parts = changedParts<object>(write.from ?? write.base.value, write.value);
      return parts.every((part) => GOES_ON.has(part)) ? undefined : write.base.value.evaluatieId;
    }
  }
}
