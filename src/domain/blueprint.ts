/**
 * The layers under each step, in the order in which a resident would ask: what do I do, where, with whom, what do I hear;
 * then, behind the line of visibility, who does what with it, by which rule, with which function, in which system, and
 * what goes wrong. The milestone is no layer: it is the phase of a step.
 */
export const LAYERS = [
  "inwoner",
  "contact",
  "medewerker",
  "communicatie",
  "achter-de-schermen",
  "beleid-en-wet",
  "functionaliteit",
  "systemen",
  "knelpunten",
] as const;

export type Layer = (typeof LAYERS)[number];

/** The first layer that a resident does not see: the zichtlijn is drawn above it. */
export const FIRST_UNSEEN: Layer = "achter-de-schermen";

export const LINK_KINDS = ["proces", "ontwikkelpunt", "wet", "systeem", "document", "url"] as const;

export type LinkKind = (typeof LINK_KINDS)[number];

/** What a cell points at: `ref` finds it (an id, a number or an address), `label` is what people read. */
export type Link = Readonly<{ kind: LinkKind; ref: string; label: string }>;

export type Cell = Readonly<{ text: string; links: readonly Link[] }>;

/** One column. A layer without text and links has no cell. */
export type Step = Readonly<{
  id: string;
  phase: string;
  name: string;
  cells: Readonly<Partial<Record<Layer, Cell>>>;
}>;

export const BLUEPRINT_KINDS = ["klantreis", "service-blueprint"] as const;

/** A klantreis is the same grid as far as the resident sees it; what stands below it is kept. */
export type BlueprintKind = (typeof BLUEPRINT_KINDS)[number];

export type Blueprint = Readonly<{ kind: BlueprintKind; title: string; steps: readonly Step[] }>;

export const EMPTY_CELL: Cell = { text: "", links: [] };

/** More than this in one cell belongs in a document that the cell points at. */
export const MAX_TEXT = 2000;
/** The same for a name, a phase and a title. */
export const MAX_NAME = 200;

/** The layers that this kind of blueprint shows, from top to bottom. */
export function layersOf({ kind }: Pick<Blueprint, "kind">): readonly Layer[] {
  return kind === "klantreis" ? LAYERS.slice(0, LAYERS.indexOf(FIRST_UNSEEN)) : LAYERS;
}

/** What stands in a layer of a step, also when nothing does. */
export function cellOf(step: Step, layer: Layer): Cell {
  return step.cells[layer] ?? EMPTY_CELL;
}

/** Whether a cell says nothing. */
export function isEmpty({ text, links }: Cell): boolean {
  return text.trim() === "" && links.length === 0;
}

/** Whether an address may be followed from a page: anything but the web could run in it. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(address);
}

export type LayerGap = Readonly<{ layer: Layer; empty: number; of: number }>;

/** How many steps say nothing in each layer. */
export function gapsOf(blueprint: Blueprint): readonly LayerGap[] {
  return layersOf(blueprint).map((layer) => ({
    layer,
    empty: blueprint.steps.filter((step) => isEmpty(cellOf(step, layer))).length,
    of: blueprint.steps.length,
  }));
}
