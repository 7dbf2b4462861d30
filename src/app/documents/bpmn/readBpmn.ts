import type { BpmnModel, Flow, FlowNode, NodeKind, Participant, Scope } from "./model.ts";
import { parseXml } from "./xml.ts";

/** What a BPMN file says, whether or not it can be drawn; undefined when it is no BPMN or not well formed. */
export function readBpmn(xml: string): BpmnModel | undefined {
  const root = parseXml(xml);
  if (root?.localName !== "definitions") return undefined;
  const processes = childrenOf(root, "process");
  const collaborations = childrenOf(root, "collaboration");
  const drawn = collaborations
    .flatMap((collaboration) => childrenOf(collaboration, "participant"))
    .map((element) => participantOf(element, processes));
  const alone = processes
    .filter((process) => !collaborations.some((collaboration) => refersTo(collaboration, process)))
    .map((process) => processAlone(process));
  const messages = collaborations
    .flatMap((collaboration) => childrenOf(collaboration, "messageFlow"))
    .map((flow) => ({ from: attribute(flow, "sourceRef"), to: attribute(flow, "targetRef"), name: nameOf(flow) }));
  return {
    participants: [...drawn, ...alone],
    messages,
    drawn: root.getElementsByTagNameNS("*", "BPMNShape").length > 0,
  };
}

function refersTo(collaboration: Element, process: Element): boolean {
  const id = attribute(process, "id");
  return childrenOf(collaboration, "participant").some((participant) => localRef(participant, "processRef") === id);
}

function participantOf(element: Element, processes: readonly Element[]): Participant {
  const processId = localRef(element, "processRef");
  const process = processes.find((one) => attribute(one, "id") === processId);
  const id = attribute(element, "id");
  const name = nameOf(element);
  if (process === undefined || processId === "") return { id, name, scope: undefined, lanes: new Map() };
  return { ...processAlone(process), id, name: name || nameOf(process) };
}

function processAlone(process: Element): Participant {
  return { id: attribute(process, "id"), name: nameOf(process), scope: scopeOf(process), lanes: lanesOf(process, []) };
}

/** Lanes may hold lanes: a step belongs to the innermost, named after all that it stands in. */
function lanesOf(holder: Element, around: readonly string[]): ReadonlyMap<string, string> {
  const sets = [...childrenOf(holder, "laneSet"), ...childrenOf(holder, "childLaneSet")];
  const lanes = new Map<string, string>();
  for (const lane of sets.flatMap((set) => childrenOf(set, "lane"))) {
    const names = [...around, nameOf(lane)].filter((name) => name !== "");
    for (const reference of childrenOf(lane, "flowNodeRef")) lanes.set(reference.textContent.trim(), names.join(", "));
    for (const [id, name] of lanesOf(lane, names)) lanes.set(id, name);
  }
  return lanes;
}

function scopeOf(holder: Element): Scope {
  const defaults = new Set([...holder.children].map((child) => attribute(child, "default")).filter((id) => id !== ""));
  return {
    nodes: [...holder.children].flatMap((element) => nodeOf(element, holder)),
    flows: childrenOf(holder, "sequenceFlow").map((element) => flowOf(element, defaults)),
  };
}

function flowOf(element: Element, defaults: ReadonlySet<string>): Flow {
  const condition = childrenOf(element, "conditionExpression")[0]?.textContent ?? "";
  return {
    from: attribute(element, "sourceRef"),
    to: attribute(element, "targetRef"),
    when: nameOf(element) || oneLine(condition),
    otherwise: defaults.has(attribute(element, "id")),
  };
}

const KINDS: Readonly<Record<string, NodeKind>> = {
  startEvent: "start",
  endEvent: "end",
  intermediateCatchEvent: "waits",
  intermediateThrowEvent: "throws",
  boundaryEvent: "boundary",
  task: "task",
  userTask: "task",
  serviceTask: "task",
  sendTask: "task",
  receiveTask: "task",
  manualTask: "task",
  scriptTask: "task",
  businessRuleTask: "task",
  callActivity: "task",
  subProcess: "subprocess",
  transaction: "subprocess",
  adHocSubProcess: "subprocess",
  exclusiveGateway: "exclusive",
  inclusiveGateway: "inclusive",
  complexGateway: "inclusive",
  parallelGateway: "parallel",
  eventBasedGateway: "event-based",
};

function nodeOf(element: Element, holder: Element): readonly FlowNode[] {
  const kind = Object.hasOwn(KINDS, element.localName) ? KINDS[element.localName] : undefined;
  if (kind === undefined) return [];
  const attachedTo = attribute(element, "attachedToRef");
  const link = childrenOf(element, "linkEventDefinition").map((definition) => nameOf(definition) || nameOf(element))[0];
  return [
    {
      id: attribute(element, "id"),
      kind,
      name: nameOf(element),
      notes: [...documentationOf(element), ...annotationsOf(element, holder)],
      ...(attachedTo === "" ? {} : { attachedTo }),
      ...(link === undefined ? {} : { link }),
      ...(kind === "subprocess" ? { inner: scopeOf(element) } : {}),
      ...(attribute(element, "triggeredByEvent") === "true" ? { waitsForEvent: true } : {}),
    },
  ];
}

function documentationOf(element: Element): readonly string[] {
  return childrenOf(element, "documentation")
    .map(({ textContent }) => oneLine(textContent))
    .filter((text) => text !== "");
}

function annotationsOf(element: Element, holder: Element): readonly string[] {
  const id = attribute(element, "id");
  const joined = childrenOf(holder, "association").flatMap((association) => {
    const ends = [attribute(association, "sourceRef"), attribute(association, "targetRef")];
    return ends.includes(id) ? ends.filter((end) => end !== id) : [];
  });
  return childrenOf(holder, "textAnnotation")
    .filter((annotation) => joined.includes(attribute(annotation, "id")))
    .flatMap((annotation) => childrenOf(annotation, "text"))
    .map(({ textContent }) => oneLine(textContent));
}

function childrenOf(element: Element, localName: string): readonly Element[] {
  return [...element.children].filter((child) => child.localName === localName);
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** A reference may carry the prefix of its namespace. */
function localRef(element: Element, name: string): string {
  return attribute(element, name).split(":").at(-1) ?? "";
}

function nameOf(element: Element): string {
  return oneLine(attribute(element, "name"));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
