import {
  type Blueprint,
  type Cell,
  cellOf,
  EMPTY_CELL,
  isEmpty,
  type Layer,
  type Link,
  type Step,
} from "../blueprint.ts";

/** Where a step goes in a blueprint: beside another, or at the end when that one is gone. */
export type Place = Readonly<{ before: string }> | Readonly<{ after: string }> | "end";

/** A new, empty step. It starts in the phase of the step that it follows. */
export function insertStep(blueprint: Blueprint, place: Place, id: string): Blueprint {
  const index = indexFor(blueprint, place);
  const phase = (blueprint.steps[index - 1] ?? blueprint.steps[index])?.phase ?? "";
  return withSteps(blueprint, blueprint.steps.toSpliced(index, 0, { id, phase, name: "", cells: {} }));
}

/** The same step again, right after it. */
export function duplicateStep(blueprint: Blueprint, id: string, newId: string): Blueprint {
  const index = indexOf(blueprint, id);
  const step = blueprint.steps[index];
  return step === undefined
    ? blueprint
    : withSteps(blueprint, blueprint.steps.toSpliced(index + 1, 0, { ...step, id: newId }));
}

/** The blueprint without a step. */
export function removeStep(blueprint: Blueprint, id: string): Blueprint {
  const rest = blueprint.steps.filter((step) => step.id !== id);
  return rest.length === blueprint.steps.length ? blueprint : withSteps(blueprint, rest);
}

/** Moves a step one place to the left (-1) or the right (1); at the edge it stays where it is. */
export function moveStep(blueprint: Blueprint, id: string, by: -1 | 1): Blueprint {
  const index = indexOf(blueprint, id);
  const step = blueprint.steps[index];
  if (step === undefined || blueprint.steps[index + by] === undefined) return blueprint;
  return withSteps(blueprint, blueprint.steps.toSpliced(index, 1).toSpliced(index + by, 0, step));
}

/** One step of a step and the next: what both said is joined, and nothing is said twice. */
export function mergeWithNext(blueprint: Blueprint, id: string): Blueprint {
  const index = indexOf(blueprint, id);
  const step = blueprint.steps[index];
  const next = blueprint.steps[index + 1];
  if (step === undefined || next === undefined) return blueprint;
  return withSteps(blueprint, blueprint.steps.toSpliced(index, 2, joinSteps(step, next)));
}

/** A step with another name or phase. */
export function renameStep(
  blueprint: Blueprint,
  id: string,
  names: Readonly<Partial<Pick<Step, "name" | "phase">>>,
): Blueprint {
  return changeStep(blueprint, id, (step) => ({ ...step, ...names }));
}

/** What stands in one cell. An empty cell leaves nothing behind. */
export function setCell(blueprint: Blueprint, id: string, layer: Layer, change: Partial<Cell>): Blueprint {
  return changeStep(blueprint, id, (step) => withCell(step, layer, { ...cellOf(step, layer), ...change }));
}

/** A step with something else in one of its cells. */
export function withCell(step: Step, layer: Layer, cell: Cell): Step {
  const { [layer]: _, ...others } = step.cells;
  return { ...step, cells: isEmpty(cell) ? others : { ...others, [layer]: cell } };
}

/** Two texts as one, on two lines; what is the same is said once. */
export function joinTexts(one: string, other: string, between = "\n"): string {
  if (other.trim() === "" || one === other) return one;
  return one.trim() === "" ? other : `${one}${between}${other}`;
}

/** What a link points at, whatever it is called. */
export function linkKey({ kind, ref }: Link): string {
  return `${kind} ${ref}`;
}

/** All links of both, each once. */
export function uniteLinks(one: readonly Link[], other: readonly Link[]): readonly Link[] {
  const known = new Set(one.map(linkKey));
  return [...one, ...other.filter((link) => !known.has(linkKey(link)))];
}

function joinSteps(step: Step, next: Step): Step {
  const cells = Object.entries(next.cells).reduce((joined, [layer, cell]) => {
    const own = step.cells[layer as Layer] ?? EMPTY_CELL;
    const both = { ...cell, ...own, text: joinTexts(own.text, cell.text), links: uniteLinks(own.links, cell.links) };
    return { ...joined, [layer]: both };
  }, step.cells);
  return {
    ...next,
    ...step,
    phase: step.phase === "" ? next.phase : step.phase,
    name: joinTexts(step.name, next.name, " / "),
    cells,
  };
}

function changeStep(blueprint: Blueprint, id: string, change: (step: Step) => Step): Blueprint {
  const index = indexOf(blueprint, id);
  const step = blueprint.steps[index];
  return step === undefined ? blueprint : withSteps(blueprint, blueprint.steps.with(index, change(step)));
}

function withSteps(blueprint: Blueprint, steps: readonly Step[]): Blueprint {
  return { ...blueprint, steps };
}

function indexFor(blueprint: Blueprint, place: Place): number {
  if (place === "end") return blueprint.steps.length;
  const index = indexOf(blueprint, "before" in place ? place.before : place.after);
  if (index === -1) return blueprint.steps.length;
  return "before" in place ? index : index + 1;
}

function indexOf({ steps }: Blueprint, id: string): number {
  return steps.findIndex((step) => step.id === id);
}
