import type { Layer, Link } from "../../../../domain/blueprint.ts";
import type { SheetProblem } from "./sheetProblem.ts";
import { layerFrom, LINK_COLUMNS, linkKindFrom } from "./sheetLabels.ts";
import { cellName, type Sheet, type SheetCell } from "../../../excel/sheets.ts";

export type FoundLink = Readonly<{ stepIndex: number; layer: Layer; link: Link }>;

/** The links on the second sheet: step, layer, kind, reference and name. What is not right goes into `problems`. */
export function linksFrom({ name, rows }: Sheet, steps: number, problems: SheetProblem[]): readonly FoundLink[] {
  const head = rows[0]?.[0] === LINK_COLUMNS[0] ? 1 : 0;
  return rows.flatMap((row, at): readonly FoundLink[] => {
    if (at < head || row.every((cell) => cell === "")) return [];
    const formula = row.findIndex((cell) => typeof cell !== "string");
    if (formula === -1) return linkFrom(row.filter(isText), at, { name, steps }, problems);
    problems.push({ kind: "formula", at: cellName(at, formula), sheet: name });
    return [];
  });
}

function linkFrom(
  [number = "", layerLabel = "", kindLabel = "", ref = "", label = ""]: readonly string[],
  at: number,
  { name, steps }: Readonly<{ name: string; steps: number }>,
  problems: SheetProblem[],
): readonly FoundLink[] {
  const stepIndex = Number(number) - 1;
  const [layer, kind] = [layerFrom(layerLabel), linkKindFrom(kindLabel)];
  const known = Number.isInteger(stepIndex) && stepIndex >= 0 && stepIndex < steps;
  if (!known) problems.push({ kind: "unknown-step", at: cellName(at, 0), sheet: name });
  if (layer === undefined) problems.push({ kind: "unknown-layer", at: cellName(at, 1), value: layerLabel });
  if (kind === undefined) problems.push({ kind: "unknown-link-kind", at: cellName(at, 2), value: kindLabel });
  return layer === undefined || kind === undefined ? [] : [{ stepIndex, layer, link: { kind, ref, label } }];
}

function isText(cell: SheetCell): cell is string {
  return typeof cell === "string";
}
