import { describe, expect, test } from "@jest/globals";
import { BpmnModdle } from "bpmn-moddle";
import { type Box, layoutOf, type Point } from "../../../src/demo/documenten/bpmn/layout.ts";
import { mistakesIn } from "../../../src/demo/documenten/bpmn/schema.ts";
import { bpmnOf } from "../../../src/demo/documenten/bpmn/xml.ts";
import { INTAKE_SCHEMA, OVERDRACHT_SCHEMA, WMO_SCHEMA } from "../../../src/demo/documenten/inhoud/schemas.ts";

const SCHEMAS = [INTAKE_SCHEMA, OVERDRACHT_SCHEMA, WMO_SCHEMA];

describe.each(SCHEMAS)("the drawing of $naam", (schema) => {
  test("hangs together", () => {
    expect(mistakesIn(schema)).toEqual([]);
  });

  test("opens as BPMN without a warning", async () => {
    const read = await new BpmnModdle().fromXML(new TextDecoder().decode(bpmnOf(schema)));
    expect(read.warnings).toEqual([]);
    expect(Object.keys(read.elementsById)).toEqual(expect.arrayContaining(schema.knopen.map(({ id }) => id)));
  });

  test("gives every node a place of its own in its lane", () => {
    const { nodes, lanes, pool } = layoutOf(schema);
    for (const { id, baan } of schema.knopen) {
      const [node, lane] = [nodes.get(id), lanes.get(baan)];
      expect(node !== undefined && lane !== undefined && contains(lane, node) && contains(pool, lane)).toBe(true);
      const covered = [...nodes].filter(([other, box]) => other !== id && node !== undefined && overlap(node, box));
      expect(covered.map(([other]) => other)).toEqual([]);
    }
  });

  test("leads no flow through a node that it does not begin or end at", () => {
    const { nodes, flows } = layoutOf(schema);
    const crossed = schema.pijlen.flatMap(({ van, naar }, index) =>
      [...nodes].flatMap(([id, box]) =>
        id !== van && id !== naar && crosses(flows[index] ?? [], box) ? [`${van}-${naar} through ${id}`] : [],
      ),
    );
    expect(crossed).toEqual([]);
  });
});

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function crosses(bends: readonly Point[], box: Box): boolean {
  return bends.slice(1).some((to, index) => {
    const from = bends[index] ?? to;
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    return overlap({ x, y, width: Math.abs(to.x - from.x) + 0.1, height: Math.abs(to.y - from.y) + 0.1 }, box);
  });
}
