import {
  type Blueprint,
  type Cell,
  cellOf,
  EMPTY_CELL,
  type Layer,
  layersOf,
  MAX_NAME,
  MAX_TEXT,
  type Step,
} from "../../../domain/blueprint.ts";
import { renameStep, setCell } from "../../../domain/blueprint/steps.ts";
import type { BlueprintWords } from "./words.ts";

/** What a row of the grid holds: the names of the steps, their phases, or a layer. */
export type Row = "name" | "phase" | Layer;

/** The rows from top to bottom. */
export function rowsOf(blueprint: Pick<Blueprint, "kind">): readonly Row[] {
  return ["name", "phase", ...layersOf(blueprint)];
}

/** The layer of a row; names and phases have no links. */
export function layerOf(row: Row | undefined): Layer | undefined {
  return row === "name" || row === "phase" ? undefined : row;
}

/** What stands in a row under a step. */
export function contentOf(step: Step, row: Row): Cell {
  return row === "name" || row === "phase" ? { ...EMPTY_CELL, text: step[row] } : cellOf(step, row);
}

/** A blueprint with another text in a row under a step. */
export function withText(blueprint: Blueprint, id: string, row: Row, text: string): Blueprint {
  return row === "name" || row === "phase"
    ? renameStep(blueprint, id, { [row]: text.trim() })
    : setCell(blueprint, id, row, { text: text.trimEnd() });
}

/** How many characters fit in a row. */
export function roomIn(row: Row): number {
  return row === "name" || row === "phase" ? MAX_NAME : MAX_TEXT;
}

/** What a row is called. */
export function rowName(row: Row, words: BlueprintWords): string {
  if (row === "name") return words.layer;
  return row === "phase" ? words.phase : words.layers[row];
}
