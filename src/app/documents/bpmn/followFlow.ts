import { interruptionsOf, linkedFrom } from "./jumps.ts";
import type { FlowNode, Scope } from "./model.ts";

/** The nodes in the order somebody walks them: what joins branches comes after all of them. */
export function followFlow(scope: Scope): Readonly<{ reached: readonly FlowNode[]; apart: readonly FlowNode[] }> {
  const nodes = new Map(scope.nodes.toReversed().map((node) => [node.id, node]));
  const after = new Map(scope.nodes.map((node): [FlowNode, FlowNode[]] => [node, []]));
  for (const { from, to } of scope.flows) {
    const [source, target] = [nodes.get(from), nodes.get(to)];
    if (source !== undefined && target !== undefined) after.get(source)?.push(target);
  }
  for (const node of scope.nodes) after.get(node)?.push(...interruptionsOf(scope, node), ...linkedFrom(scope, node));

  const reached = inOrder(startsOf(scope, after), (node) => after.get(node) ?? []);
  const found = new Set(reached);
  return { reached, apart: scope.nodes.filter((node) => !found.has(node)) };
}

/** A drawing without a start begins where no arrow leads to. What waits for an event stands by itself. */
function startsOf({ nodes }: Scope, after: ReadonlyMap<FlowNode, readonly FlowNode[]>): readonly FlowNode[] {
  const targets = new Set([...after.values()].flat());
  const waiting = nodes.filter(({ waitsForEvent = false }) => waitsForEvent);
  const drawn = nodes.filter(({ kind }) => kind === "start");
  const starts = drawn.length > 0 ? drawn : nodes.filter((node) => !targets.has(node) && node.kind !== "boundary");
  return [...new Set([...starts, ...waiting])];
}

/** Depth first, last branch first, backwards: so a branch stays together and a join waits. Drawings may be deep. */
function inOrder(starts: readonly FlowNode[], after: (node: FlowNode) => readonly FlowNode[]): readonly FlowNode[] {
  const seen = new Set<FlowNode>();
  const finished: FlowNode[] = [];
  for (const start of starts.toReversed()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const path = [{ node: start, left: [...after(start)] }];
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const next = here.left.pop();
      if (next === undefined) {
        finished.push(here.node);
        path.pop();
      } else if (!seen.has(next)) {
        seen.add(next);
        path.push({ node: next, left: [...after(next)] });
      }
    }
  }
  return finished.toReversed();
}
