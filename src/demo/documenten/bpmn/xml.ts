import { type Box, type Layout, layoutOf, type Point } from "./layout.ts";
import type { Knoop, Pijl, Schema } from "./schema.ts";

const ELEMENTS: Readonly<Record<Knoop["soort"], string>> = {
  begin: "startEvent",
  taak: "task",
  keuze: "exclusiveGateway",
  einde: "endEvent",
};

/** The drawing as a BPMN 2.0 file, with the places of everything. */
export function bpmnOf(schema: Schema): Uint8Array {
  const layout = layoutOf(schema);
  const lines = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions-${schema.key}" targetNamespace="http://bpmn.io/schema/bpmn">`,
    `<bpmn:collaboration id="collaboration-${schema.key}">`,
    `<bpmn:participant id="pool" name="${escaped(schema.naam)}" processRef="${schema.key}" />`,
    `</bpmn:collaboration>`,
    `<bpmn:process id="${schema.key}" isExecutable="false">`,
    ...laneLines(schema),
    ...schema.knopen.map((knoop) => nodeLine(knoop, schema.pijlen)),
    ...schema.pijlen.map(flowLine),
    `</bpmn:process>`,
    ...diagramLines(schema, layout),
    `</bpmn:definitions>`,
  ];
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

function laneLines({ banen, knopen }: Schema): readonly string[] {
  const lanes = banen.map((baan, index) => {
    const refs = knopen
      .filter((knoop) => knoop.baan === baan)
      .map(({ id }) => `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`);
    return `<bpmn:lane id="${laneId(index)}" name="${escaped(baan)}">${refs.join("")}</bpmn:lane>`;
  });
  return [`<bpmn:laneSet id="lanes">`, ...lanes, `</bpmn:laneSet>`];
}

function nodeLine({ id, soort, naam }: Knoop, pijlen: readonly Pijl[]): string {
  const incoming = pijlen
    .filter(({ naar }) => naar === id)
    .map((pijl) => `<bpmn:incoming>${flowId(pijl)}</bpmn:incoming>`);
  const outgoing = pijlen
    .filter(({ van }) => van === id)
    .map((pijl) => `<bpmn:outgoing>${flowId(pijl)}</bpmn:outgoing>`);
  const element = `bpmn:${ELEMENTS[soort]}`;
  return `<${element} id="${id}" name="${escaped(naam)}">${[...incoming, ...outgoing].join("")}</${element}>`;
}

function flowLine(pijl: Pijl): string {
  const name = pijl.als === undefined ? "" : ` name="${escaped(pijl.als)}"`;
  return `<bpmn:sequenceFlow id="${flowId(pijl)}"${name} sourceRef="${pijl.van}" targetRef="${pijl.naar}" />`;
}

function diagramLines(schema: Schema, { pool, lanes, nodes, flows }: Layout): readonly string[] {
  return [
    `<bpmndi:BPMNDiagram id="diagram">`,
    `<bpmndi:BPMNPlane id="plane" bpmnElement="collaboration-${schema.key}">`,
    shape("pool", pool, ` isHorizontal="true"`),
    ...[...lanes.values()].map((lane, index) => shape(laneId(index), lane, ` isHorizontal="true"`)),
    ...schema.knopen.map((knoop) => nodeShape(knoop, nodes)),
    ...schema.pijlen.map((pijl, index) => edge(pijl, flows[index] ?? [])),
    `</bpmndi:BPMNPlane>`,
    `</bpmndi:BPMNDiagram>`,
  ];
}

/** The name of a gateway stands above it; that of an event below it. */
function nodeShape({ id, soort }: Knoop, nodes: ReadonlyMap<string, Box>): string {
  const box = nodes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  if (soort === "taak") return shape(id, box, "");
  const centre = box.x + box.width / 2;
  const y = soort === "keuze" ? box.y - 32 : box.y + box.height + 6;
  const label = `<bpmndi:BPMNLabel>${bounds({ x: centre - 55, y, width: 110, height: 28 })}</bpmndi:BPMNLabel>`;
  return shape(id, box, soort === "keuze" ? ` isMarkerVisible="true"` : "", label);
}

function shape(element: string, box: Box, attributes: string, label = ""): string {
  return `<bpmndi:BPMNShape id="${element}-di" bpmnElement="${element}"${attributes}>${bounds(box)}${label}</bpmndi:BPMNShape>`;
}

function edge(pijl: Pijl, bends: readonly Point[]): string {
  const points = bends.map(({ x, y }) => `<di:waypoint x="${x}" y="${y}" />`).join("");
  return `<bpmndi:BPMNEdge id="${flowId(pijl)}-di" bpmnElement="${flowId(pijl)}">${points}${edgeLabel(pijl, bends)}</bpmndi:BPMNEdge>`;
}

/** The word of a choice stands at the last piece of the flow, where it is alone. */
function edgeLabel({ als }: Pijl, bends: readonly Point[]): string {
  const last = bends.at(-1);
  if (als === undefined || last === undefined) return "";
  return `<bpmndi:BPMNLabel>${bounds({ x: last.x - 64, y: last.y - 18, width: 60, height: 14 })}</bpmndi:BPMNLabel>`;
}

function bounds({ x, y, width, height }: Box): string {
  return `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />`;
}

function flowId({ van, naar }: Pijl): string {
  return `flow-${van}-${naar}`;
}

function laneId(index: number): string {
  return `lane-${index + 1}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(`"`, "&quot;");
}
