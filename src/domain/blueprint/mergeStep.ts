import { type Cell, EMPTY_CELL, isEmpty, type Layer, type Link, type Step } from "../blueprint.ts";
import { linkKey } from "./steps.ts";
import { pick, rest, same } from "./threeWay.ts";

/** Which text of a blueprint. */
export type TextPlace =
  | Readonly<{ part: "title" }>
  | Readonly<{ part: "name" | "phase"; stepId: string }>
  | Readonly<{ part: "cell"; stepId: string; layer: Layer }>;

/** Both wrote something else in the same place. */
export type TextClash = Readonly<{ kind: "text"; at: TextPlace; mine: string; theirs: string }>;

type StepMerge = Readonly<{ step: Step; clashes: readonly TextClash[] }>;

/** Brings together what two people made of one step. Text and links of a cell do not get in each other's way. */
export function mergeStep(base: Step | undefined, mine: Step, theirs: Step): StepMerge {
  const clashes: TextClash[] = [];
  const merged = (at: TextPlace, before: string, own: string, other: string): string => {
    const { value, clash } = pick(before, own, other);
    if (clash) clashes.push({ kind: "text", at, mine: own, theirs: other });
    return value;
  };
  const stepId = theirs.id;
  const name = merged({ part: "name", stepId }, base?.name ?? "", mine.name, theirs.name);
  const phase = merged({ part: "phase", stepId }, base?.phase ?? "", mine.phase, theirs.phase);

  const cells: Partial<Record<Layer, Cell>> = {};
  for (const layer of layersIn(theirs, mine)) {
    const [before, own, other] = [base, mine, theirs].map((step) => step?.cells[layer] ?? EMPTY_CELL);
    if (before === undefined || own === undefined || other === undefined) continue;
    const text = merged({ part: "cell", stepId, layer }, before.text, own.text, other.text);
    const cell = { ...rest(before, own, other), text, links: mergeLinks(before.links, own.links, other.links) };
    if (!isEmpty(cell)) cells[layer] = cell;
  }
  return { step: { ...rest(base ?? {}, mine, theirs), name, phase, cells }, clashes };
}

/** Links that either of us added are there, those that either of us took away are gone; this cannot clash. */
function mergeLinks(base: readonly Link[], mine: readonly Link[], theirs: readonly Link[]): readonly Link[] {
  const whole = pick(base, mine, theirs);
  if (!whole.clash) return whole.value;
  const [before, own, other] = [base, mine, theirs].map((links) => new Map(links.map((link) => [linkKey(link), link])));
  if (before === undefined || own === undefined || other === undefined) return theirs;
  return [...new Set([...other.keys(), ...own.keys()])].flatMap((key) => {
    const [old, myLink, theirLink] = [before.get(key), own.get(key), other.get(key)];
    if (old !== undefined && (myLink === undefined || theirLink === undefined)) return [];
    return (same(myLink, old) ? theirLink : (theirLink ?? myLink)) ?? [];
  });
}

/** Also the layers that only a later version of the app knows. */
function layersIn(...steps: readonly Step[]): readonly Layer[] {
  return [...new Set(steps.flatMap(({ cells }) => Object.keys(cells) as Layer[]))];
}
