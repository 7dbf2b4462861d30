import type { ProcesStatus } from "./proces.ts";

/** What happened to the only description of a process. `again`: an earlier version of it was adopted before. */
export type DescriptionEvent = Readonly<{ kind: "asked" | "adopted" | "returned"; again: boolean }>;

const WORKED_ON: ReadonlySet<ProcesStatus> = new Set<ProcesStatus>(["to-describe", "in-development", "in-revision"]);

/** The status that a process gets by what happened to its description; undefined when it stays as it is. */
export function statusAfter(status: ProcesStatus, { kind, again }: DescriptionEvent): ProcesStatus | undefined {
  switch (kind) {
    case "asked":
      return WORKED_ON.has(status) ? "submitted" : undefined;
    case "adopted":
      return WORKED_ON.has(status) || status === "submitted" ? "adopted" : undefined;
    case "returned":
      if (status !== "submitted") return undefined;
      return again ? "in-revision" : "in-development";
  }
}
