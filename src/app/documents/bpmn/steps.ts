import { followFlow } from "./followFlow.ts";
import { interruptionsOf, linkedFrom } from "./jumps.ts";
import type { BpmnModel, FlowNode, Message, NodeKind, Participant, Scope } from "./model.ts";

/** A gateway that only brings branches together asks nothing: it is a `join`. */
export type StepKind = NodeKind | "join";

/** A step as it is called when another step leads to it. */
export type StepName = Readonly<{ number: string; kind: StepKind; name: string }>;

/** Where it goes on. `where`: to the step below, to one before, or to one further on. `by` an event that interrupts. */
export type Next = Readonly<{
  to: StepName;
  when: string;
  otherwise: boolean;
  by: "flow" | "interruption" | "link";
  where: "below" | "back" | "further";
}>;

export type Sent = Readonly<{ name: string; other: string }>;

export type Step = StepName &
  Readonly<{
    id: string;
    lane: string;
    notes: readonly string[];
    next: readonly Next[];
    sends: readonly Sent[];
    receives: readonly Sent[];
    inner: StepGroup | undefined;
  }>;

/** `apart`: what no arrow from the start leads to. */
export type StepGroup = Readonly<{ steps: readonly Step[]; apart: readonly Step[] }>;

/** What one participant does; `undefined` steps: nothing is drawn of them. */
export type StepList = Readonly<{ id: string; name: string; group: StepGroup | undefined }>;

type Told = Pick<BpmnModel, "participants" | "messages">;

/** A drawing as steps in the order of their arrows. Every node of it is a step exactly once. */
export function stepsOf(model: Told): readonly StepList[] {
  const messages = messagesBy(model);
  return model.participants.map(({ id, name, scope, lanes }) => ({
    id,
    name,
    group: scope === undefined ? undefined : groupOf(scope, "", { lanes, messages }),
  }));
}

type Around = Readonly<{
  lanes: ReadonlyMap<string, string>;
  messages: Readonly<{ from: ReadonlyMap<string, readonly Sent[]>; to: ReadonlyMap<string, readonly Sent[]> }>;
}>;

function groupOf(scope: Scope, prefix: string, around: Around): StepGroup {
  const { reached, apart } = followFlow(scope);
  const all = [...reached, ...apart];
  const numbers = new Map(all.map((node, index) => [node, index]));
  const nodes = new Map(scope.nodes.toReversed().map((node) => [node.id, node]));

  const nameOf = (node: FlowNode): StepName => ({
    number: `${prefix}${(numbers.get(node) ?? 0) + 1}`,
    kind: joins(scope, node) ? "join" : node.kind,
    name: node.name,
  });
  const leadsTo = (from: FlowNode, to: FlowNode): Pick<Next, "to" | "where"> => {
    const distance = (numbers.get(to) ?? 0) - (numbers.get(from) ?? 0);
    return { to: nameOf(to), where: distance === 1 ? "below" : distance > 0 ? "further" : "back" };
  };
  const nextOf = (node: FlowNode): readonly Next[] => [
    ...scope.flows
      .filter(({ from }) => nodes.get(from) === node)
      .flatMap(({ to, when, otherwise }): readonly Next[] => {
        const target = nodes.get(to);
        return target === undefined ? [] : [{ ...leadsTo(node, target), when, otherwise, by: "flow" }];
      }),
    ...interruptionsOf(scope, node).map((event): Next => ({
      ...leadsTo(node, event),
      when: event.name,
      otherwise: false,
      by: "interruption",
    })),
    ...linkedFrom(scope, node).map((target): Next => ({
      ...leadsTo(node, target),
      when: "",
      otherwise: false,
      by: "link",
    })),
  ];
  const stepOf = (node: FlowNode): Step => ({
    ...nameOf(node),
    id: node.id,
    lane: around.lanes.get(node.id) ?? "",
    notes: node.notes,
    next: nextOf(node),
    sends: around.messages.from.get(node.id) ?? [],
    receives: around.messages.to.get(node.id) ?? [],
    inner: node.inner === undefined ? undefined : groupOf(node.inner, `${nameOf(node).number}.`, around),
  });
  return { steps: reached.map(stepOf), apart: apart.map(stepOf) };
}

const GATEWAYS: ReadonlySet<NodeKind> = new Set(["exclusive", "inclusive", "parallel", "event-based"]);

function joins({ flows }: Scope, { id, kind }: FlowNode): boolean {
  return GATEWAYS.has(kind) && flows.filter(({ from }) => from === id).length < 2;
}

function messagesBy({ participants, messages }: Told): Around["messages"] {
  const owner = (id: string): string => participants.find((one) => one.id === id || holds(one.scope, id))?.name ?? "";
  const collect = (side: (message: Message) => string, other: (message: Message) => string) =>
    new Map(
      [...Map.groupBy(messages, side)].map(([id, found]) => [
        id,
        found.map((message) => ({ name: message.name, other: owner(other(message)) })),
      ]),
    );
  return {
    from: collect(
      ({ from }) => from,
      ({ to }) => to,
    ),
    to: collect(
      ({ to }) => to,
      ({ from }) => from,
    ),
  };
}

function holds(scope: Participant["scope"], id: string): boolean {
  return scope?.nodes.some((node) => node.id === id || holds(node.inner, id)) ?? false;
}
