import type { Blueprint, Cell, Layer, Step } from "../blueprint.ts";

/** Where a text stands: of the whole, or of a step; in a layer it is the text or the name of a link. */
export type TextAt = Readonly<{ part: "title" | "name" | "phase" | "cell" | "link"; step?: number; layer?: Layer }>;

export type PlacedText = Readonly<{ at: TextAt; text: string }>;

/** Every text that somebody typed in a blueprint, for a guard that has to see them all. */
export function textsOf(blueprint: Blueprint): readonly PlacedText[] {
  const found: PlacedText[] = [];
  mapTexts(blueprint, (text, at) => {
    found.push({ at, text });
    return text;
  });
  return found;
}

/** The blueprint with every text as `change` gives it back. */
export function mapTexts(blueprint: Blueprint, change: (text: string, at: TextAt) => string): Blueprint {
  return {
    ...blueprint,
    title: change(blueprint.title, { part: "title" }),
    steps: blueprint.steps.map((step, index) => mapStep(step, index, change)),
  };
}

function mapStep(step: Step, index: number, change: (text: string, at: TextAt) => string): Step {
  const cells = Object.entries(step.cells).map(([name, cell]: [string, Cell]) => {
    const layer = name as Layer;
    const text = change(cell.text, { part: "cell", step: index, layer });
    const links = cell.links.map((link) => ({
      ...link,
      label: change(link.label, { part: "link", step: index, layer }),
    }));
    return [name, { ...cell, text, links }] as const;
  });
  return {
    ...step,
    name: change(step.name, { part: "name", step: index }),
    phase: change(step.phase, { part: "phase", step: index }),
    cells: Object.fromEntries(cells),
  };
}
