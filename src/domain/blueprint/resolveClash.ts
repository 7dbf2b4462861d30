import { type Blueprint, cellOf } from "../blueprint.ts";
import type { Clash } from "./merge.ts";
import type { TextPlace } from "./mergeStep.ts";
import { joinTexts, removeStep, renameStep, setCell } from "./steps.ts";

export type ClashChoice = "mine" | "theirs" | "both";

/** The merged blueprint with one clash settled. "Both" keeps both texts, and a step that one of us took away. */
export function resolveClash(merged: Blueprint, clash: Clash, choice: ClashChoice): Blueprint {
  switch (clash.kind) {
    case "text":
      return setText(merged, clash.at, settled(clash.mine, clash.theirs, clash.at, choice));
    case "removed": {
      const remover = clash.by === "me" ? "mine" : "theirs";
      return choice === remover ? removeStep(merged, clash.stepId) : merged;
    }
    case "moved":
      return choice === "mine" ? placeAfter(merged, clash.stepId, clash.mine.after) : merged;
  }
}

function settled(mine: string, theirs: string, { part }: TextPlace, choice: ClashChoice): string {
  if (choice === "both") return joinTexts(theirs, mine, part === "cell" ? "\n" : " / ");
  return choice === "mine" ? mine : theirs;
}

function setText(blueprint: Blueprint, at: TextPlace, text: string): Blueprint {
  switch (at.part) {
    case "title":
      return { ...blueprint, title: text };
    case "name":
    case "phase":
      return renameStep(blueprint, at.stepId, { [at.part]: text });
    case "cell":
      return setCell(blueprint, at.stepId, at.layer, { text });
  }
}

function placeAfter(blueprint: Blueprint, id: string, after: string | undefined): Blueprint {
  const step = blueprint.steps.find((each) => each.id === id);
  if (step === undefined) return blueprint;
  const rest = blueprint.steps.filter((each) => each !== step);
  const index = after === undefined ? 0 : rest.findIndex((each) => each.id === after) + 1;
  return after !== undefined && index === 0 ? blueprint : { ...blueprint, steps: rest.toSpliced(index, 0, step) };
}

/** What stands in a place by now, for whoever shows a clash. */
export function textAt(blueprint: Blueprint, at: TextPlace): string {
  if (at.part === "title") return blueprint.title;
  const step = blueprint.steps.find(({ id }) => id === at.stepId);
  if (step === undefined) return "";
  return at.part === "cell" ? cellOf(step, at.layer).text : step[at.part];
}
