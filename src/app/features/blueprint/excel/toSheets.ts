import { type Blueprint, cellOf, LAYERS, layersOf, type Step } from "../../../../domain/blueprint.ts";
import { kindLabels, layerLabels, LINK_COLUMNS, linkKindLabels, ROW_LABELS, SHEET_NAMES } from "./sheetLabels.ts";
import type { Sheet } from "../../../excel/sheets.ts";

/** A blueprint as sheets: steps beside each other, layers under each other, the links on a sheet of their own. */
export function toSheets(blueprint: Blueprint): readonly [Sheet, Sheet] {
  const { kind, title, steps } = blueprint;
  const shown = layersOf(blueprint);
  const layers = LAYERS.filter(
    (layer) => shown.includes(layer) || steps.some(({ cells }) => cells[layer] !== undefined),
  );
  const row = (label: string, valueOf: (step: Step) => string): readonly string[] => [label, ...steps.map(valueOf)];
  return [
    {
      name: SHEET_NAMES.blueprint,
      rows: [
        [ROW_LABELS.title, title],
        [ROW_LABELS.kind, kindLabels[kind]],
        row(ROW_LABELS.name, ({ name }) => name),
        row(ROW_LABELS.phase, ({ phase }) => phase),
        ...layers.map((layer) => row(layerLabels[layer], (step) => cellOf(step, layer).text)),
        row(ROW_LABELS.id, ({ id }) => id),
      ],
    },
    {
      name: SHEET_NAMES.links,
      rows: [
        LINK_COLUMNS,
        ...steps.flatMap((step, index) =>
          LAYERS.flatMap((layer) =>
            cellOf(step, layer).links.map(({ kind: linkKind, ref, label }) => [
              String(index + 1),
              layerLabels[layer],
              linkKindLabels[linkKind],
              ref,
              label,
            ]),
          ),
        ),
      ],
    },
  ];
}
