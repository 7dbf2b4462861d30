import type { FlowNode, Scope } from "./model.ts";

/** Events that stand on the border of a step and break into it. */
export function interruptionsOf(scope: Scope, node: FlowNode): readonly FlowNode[] {
  return scope.nodes.filter((other) => other !== node && other.kind === "boundary" && other.attachedTo === node.id);
}

/** An arrow over a long distance is drawn as two circles with the same word. */
export function linkedFrom(scope: Scope, node: FlowNode): readonly FlowNode[] {
  if (node.kind !== "throws" || node.link === undefined) return [];
  return scope.nodes.filter((other) => other.kind === "waits" && other.link === node.link);
}
