import { cellOf, type Layer, type Step } from "../../../domain/blueprint.ts";
import { setCell } from "../../../domain/blueprint/steps.ts";
import { useWords } from "../../language.tsx";
import { LinksDialog, type LinksDialogProps } from "./LinksDialog.tsx";
import { rowName } from "./rows.ts";
import type { Editing } from "./useBlueprintEditing.ts";
import { blueprintWords } from "./words.ts";

export type CellLinksDialogProps = Readonly<{ editing: Editing; step: Step; layer: Layer; onClose: () => void }> &
  Pick<LinksDialogProps, "guard" | "resolveLink" | "suggestions">;

/** The links of one cell, which are kept in the blueprint when the dialog closes. */
export function CellLinksDialog({ editing, step, layer, onClose, ...others }: CellLinksDialogProps) {
  const words = useWords(blueprintWords);
  const { blueprint, change } = editing;
  const number = blueprint.steps.findIndex(({ id }) => id === step.id) + 1;
  return (
    <LinksDialog
      {...others}
      layer={rowName(layer, words)}
      step={words.step(number, step.name)}
      links={cellOf(step, layer).links}
      onKeep={(links) => {
        change(setCell(blueprint, step.id, layer, { links }));
        onClose();
      }}
      onCancel={onClose}
    />
  );
}
