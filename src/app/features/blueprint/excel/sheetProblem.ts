/** What is not right in a workbook, and in which cell. */
export type SheetProblem =
  | Readonly<{ kind: "no-sheet" | "no-steps" }>
  | Readonly<{
      kind: "unknown-row" | "double-row" | "unknown-kind" | "unknown-layer" | "unknown-link-kind";
      at: string;
      value: string;
    }>
  | Readonly<{ kind: "formula" | "unknown-step"; at: string; sheet: string }>
  | Readonly<{ kind: "too-long"; at: string; excess: number }>;
