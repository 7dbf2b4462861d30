import type { Blueprint } from "../../../domain/blueprint.ts";
import { duplicateStep, insertStep, mergeWithNext, moveStep, removeStep } from "../../../domain/blueprint/steps.ts";
import type { StepAction } from "./stepAction.ts";
import type { StepWords } from "./stepWords.ts";

/** What an action makes of a blueprint, which step has the focus then, and what is said. */
export type StepChange = Readonly<{ next: Blueprint; index: number; said: string }>;

/** Carries out an action on the step at a place. `next` is the same blueprint when that cannot be done. */
export function actOnStep(
  blueprint: Blueprint,
  index: number,
  action: StepAction,
  words: StepWords,
  stepName: (number: number) => string,
): StepChange {
  const id = blueprint.steps[index]?.id ?? "";
  const refused = (said: string): StepChange => ({ next: blueprint, index, said });
  switch (action) {
    case "insert-before":
      return changed(insertStep(blueprint, { before: id }, crypto.randomUUID()), index, words.inserted);
    case "insert-after":
      return changed(insertStep(blueprint, { after: id }, crypto.randomUUID()), index + 1, words.inserted);
    case "move-left":
    case "move-right": {
      const by = action === "move-left" ? -1 : 1;
      const next = moveStep(blueprint, id, by);
      return next === blueprint ? refused(words.atEdge) : changed(next, index + by, words.moved);
    }
    case "merge": {
      const next = mergeWithNext(blueprint, id);
      return next === blueprint ? refused(words.noNext) : changed(next, index, words.merged);
    }
    case "duplicate":
      return changed(duplicateStep(blueprint, id, crypto.randomUUID()), index + 1, words.duplicated);
    case "remove": {
      const next = removeStep(blueprint, id);
      const said = words.removed(stepName(index + 1), next.steps.length);
      return { next, index: Math.min(index, next.steps.length - 1), said };
    }
  }
}

function changed(next: Blueprint, index: number, say: (number: number, count: number) => string): StepChange {
  return { next, index, said: say(index + 1, next.steps.length) };
}
