import type { Blueprint, Step } from "../blueprint.ts";
import { mergeOrder, type OrderClash } from "./mergeOrder.ts";
import { mergeStep, type TextClash } from "./mergeStep.ts";
import { pick, rest, same } from "./threeWay.ts";

/** One of us took a step away while the other was working on it. It stays until somebody chooses. */
export type RemovedClash = Readonly<{ kind: "removed"; by: "me" | "them"; stepId: string; name: string }>;

/** Where two people wanted something else. */
export type Clash = TextClash | RemovedClash | OrderClash;

/** `merged` holds theirs wherever we clash: that is what is stored by now. */
export type Merge = Readonly<{ merged: Blueprint; clashes: readonly Clash[] }>;

/**
 * Brings together what two people made of one blueprint, cell by cell. What only one of them touched is kept as they
 * left it; a step that somebody added or worked on is never lost.
 */
export function mergeBlueprints(base: Blueprint, mine: Blueprint, theirs: Blueprint): Merge {
  const title = pick(base.title, mine.title, theirs.title);
  const titleClash: readonly TextClash[] = title.clash
    ? [{ kind: "text", at: { part: "title" }, mine: mine.title, theirs: theirs.title }]
    : [];
  const kept = keptSteps(base, mine, theirs);
  const order = mergeOrder(idsOf(base), idsOf(mine), idsOf(theirs), new Set(kept.steps.keys()));
  const steps = order.ids.flatMap((id) => kept.steps.get(id) ?? []);
  return {
    merged: {
      ...rest(base, mine, theirs),
      kind: pick(base.kind, mine.kind, theirs.kind).value,
      title: title.value,
      steps,
    },
    clashes: [...titleClash, ...kept.clashes, ...order.clashes],
  };
}

type Kept = Readonly<{ steps: ReadonlyMap<string, Step>; clashes: readonly Clash[] }>;

function keptSteps(base: Blueprint, mine: Blueprint, theirs: Blueprint): Kept {
  const [before, ours, others] = [stepsById(base), stepsById(mine), stepsById(theirs)];
  const steps = new Map<string, Step>();
  const clashes: Clash[] = [];
  for (const id of new Set([...others.keys(), ...ours.keys()])) {
    const [old, own, other] = [before.get(id), ours.get(id), others.get(id)];
    if (own !== undefined && other !== undefined) {
      const merge = mergeStep(old, own, other);
      steps.set(id, merge.step);
      clashes.push(...merge.clashes);
      continue;
    }
    const left = own ?? other;
    if (left === undefined || (old !== undefined && same(left, old))) continue;
    steps.set(id, left);
    if (old === undefined) continue;
    clashes.push({ kind: "removed", by: own === undefined ? "me" : "them", stepId: id, name: left.name });
  }
  return { steps, clashes };
}

function stepsById({ steps }: Blueprint): ReadonlyMap<string, Step> {
  return new Map(steps.map((step) => [step.id, step]));
}

function idsOf({ steps }: Blueprint): readonly string[] {
  return steps.map(({ id }) => id);
}
