import { type Blueprint, LAYERS, MAX_NAME, MAX_TEXT, type Step } from "../../../../domain/blueprint.ts";
import { withCell } from "../../../../domain/blueprint/steps.ts";
import { ok, refuse, type Result } from "../../../../domain/result.ts";
import { type FoundLink, linksFrom } from "./linksFrom.ts";
import type { SheetProblem } from "./sheetProblem.ts";
import { kindFrom, rowFrom, type RowLabel, SHEET_NAMES } from "./sheetLabels.ts";
import { cellName, type Sheet, type SheetCell } from "../../../excel/sheets.ts";

type Rows = ReadonlyMap<RowLabel, Readonly<{ at: number; cells: readonly SheetCell[] }>>;

/** The blueprint in a workbook, ours or one that somebody made. Ids come from `newId` where the workbook has none. */
export function fromSheets(
  sheets: readonly Sheet[],
  titleWithout: string,
  newId: () => string,
): Result<Blueprint, readonly SheetProblem[]> {
  const sheet = sheetNamed(sheets, SHEET_NAMES.blueprint) ?? sheets[0];
  if (sheet === undefined) return refuse([{ kind: "no-sheet" }]);
  const problems: SheetProblem[] = [];
  const rows = labelledRows(sheet, problems);
  if (!rows.has("name")) return refuse([...problems, { kind: "no-steps" }]);
  checkCells(sheet, rows, problems);

  const columns = stepColumns(rows);
  const linkSheet = sheetNamed(sheets, SHEET_NAMES.links);
  const found = linkSheet === undefined ? [] : linksFrom(linkSheet, columns.length, problems);
  if (problems.length > 0) return refuse(problems);
  const kind = kindFrom(text(rows, "kind", 1)) ?? "service-blueprint";
  const ids = new Set<string>();
  const steps = columns.map((column, index) => {
    const own = text(rows, "id", column);
    const id = own === "" || ids.has(own) ? newId() : own;
    ids.add(id);
    const links = found.filter(({ stepIndex }) => stepIndex === index);
    return stepIn(rows, column, id, links);
  });
  return ok({ kind, title: text(rows, "title", 1) || titleWithout, steps });
}

function sheetNamed(sheets: readonly Sheet[], name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase());
}

/** The rows by what stands before them. Without a row "Stap" the first row with content has the names. */
function labelledRows({ rows }: Sheet, problems: SheetProblem[]): Rows {
  const found = new Map<RowLabel, { at: number; cells: readonly SheetCell[] }>();
  const unknown: { at: number; value: string; cells: readonly SheetCell[] }[] = [];
  for (const [at, cells] of rows.entries()) {
    const label = typeof cells[0] === "string" ? cells[0] : "";
    const row = rowFrom(label);
    if (row !== undefined && found.has(row)) problems.push({ kind: "double-row", at: cellName(at, 0), value: label });
    else if (row !== undefined) found.set(row, { at, cells });
    else if (cells.slice(1).some((cell) => cell !== "")) unknown.push({ at, value: label, cells });
  }
  const names = found.has("name") ? undefined : unknown.shift();
  if (names !== undefined) found.set("name", names);
  for (const { at, value } of unknown) problems.push({ kind: "unknown-row", at: cellName(at, 0), value });
  return found;
}

function checkCells({ name }: Sheet, rows: Rows, problems: SheetProblem[]): void {
  for (const [label, { at, cells }] of rows) {
    const room = LAYERS.some((layer) => layer === label) ? MAX_TEXT : MAX_NAME;
    for (const [column, cell] of cells.entries()) {
      const where = cellName(at, column);
      if (typeof cell !== "string") problems.push({ kind: "formula", at: where, sheet: name });
      else if (column > 0 && cell.length > room)
        problems.push({ kind: "too-long", at: where, excess: cell.length - room });
    }
  }
  const kind = text(rows, "kind", 1);
  const kindAt = rows.get("kind")?.at ?? 0;
  if (kind !== "" && kindFrom(kind) === undefined) {
    problems.push({ kind: "unknown-kind", at: cellName(kindAt, 1), value: kind });
  }
}

/** The columns in which something of a step stands. */
function stepColumns(rows: Rows): readonly number[] {
  const ofSteps = [...rows].filter(([label]) => label !== "title" && label !== "kind").map(([, { cells }]) => cells);
  const last = Math.max(0, ...ofSteps.map((cells) => cells.length - 1));
  return Array.from({ length: last }, (_, index) => index + 1).filter((column) =>
    ofSteps.some((cells) => (cells[column] ?? "") !== ""),
  );
}

function stepIn(rows: Rows, column: number, id: string, found: readonly FoundLink[]): Step {
  const empty: Step = { id, phase: text(rows, "phase", column), name: text(rows, "name", column), cells: {} };
  return LAYERS.reduce((step, layer) => {
    const links = found.filter((each) => each.layer === layer).map(({ link }) => link);
    return withCell(step, layer, { text: text(rows, layer, column), links });
  }, empty);
}

function text(rows: Rows, label: RowLabel, column: number): string {
  const cell = rows.get(label)?.cells[column];
  return typeof cell === "string" ? cell : "";
}
