import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { BpmnModel, FlowNode, NodeKind, Scope } from "../../../src/app/documents/bpmn/model.ts";
import { readBpmn } from "../../../src/app/documents/bpmn/readBpmn.ts";
import { type Step, type StepGroup, stepsOf } from "../../../src/app/documents/bpmn/steps.ts";
import { MELDING_BPMN } from "../../support/bpmn.ts";

const read = (xml: string): BpmnModel => {
  const model = readBpmn(xml);
  if (model === undefined) throw new Error("No BPMN");
  return model;
};

/** A step and what is inside it, each on one line. */
const lines = (step: Step): readonly string[] => [`${step.number} ${step.name || step.kind}`, ...linesOf(step.inner)];
const linesOf = (group: StepGroup | undefined): readonly string[] =>
  group === undefined ? [] : [...group.steps, ...group.apart].flatMap(lines);

describe("a process drawing as steps", () => {
  const [inwoner, gemeente] = stepsOf(read(MELDING_BPMN));
  const step = (id: string): Step => {
    const found = gemeente?.group?.steps.find((one) => one.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  test("follows the arrows, with what is inside a step beneath it", () => {
    expect(gemeente?.group?.steps.flatMap(lines)).toEqual([
      "1 Melding ontvangen",
      "2 Bel de inwoner",
      "3 Is alles compleet?",
      "4 Doe onderzoek",
      "4.1 start",
      "4.2 Voer het gesprek",
      "4.3 Schrijf het verslag",
      "5 Na 8 weken",
      "6 Stuur de brief",
      "7 Melding afgehandeld",
    ]);
  });

  test("names apart what no arrow leads to, and who is outside", () => {
    expect(gemeente?.group?.apart.map(({ name }) => name)).toEqual(["Vraag advies"]);
    expect(inwoner).toEqual({ id: "Inwoner", name: "Inwoner", group: undefined });
  });

  test("a choice says what leads where, also back", () => {
    expect(step("Compleet").next.map(({ when, otherwise, to, where }) => [when, otherwise, to.number, where])).toEqual([
      ["alles er is", false, "4", "below"],
      ["", true, "2", "back"],
    ]);
  });

  test("a deadline breaks into the step that it stands on", () => {
    expect(step("Onderzoek").next.map(({ by, to }) => [by, to.number])).toEqual([
      ["flow", "6"],
      ["interruption", "5"],
    ]);
  });

  test("says who does it, what is explained, and what is sent to whom", () => {
    expect(step("Bellen")).toMatchObject({ lane: "Klantcontact", notes: ["Binnen 2 dagen"] });
    expect(step("Brief")).toMatchObject({ notes: ["Zie de Wmo"], sends: [{ name: "Brief", other: "Inwoner" }] });
    expect(step("Begin").receives).toEqual([{ name: "Melding", other: "Inwoner" }]);
  });

  test("a join comes after all its branches", () => {
    const flow = (from: string, to: string) =>
      `<sequenceFlow id="${from}${to}" sourceRef="${from}" targetRef="${to}"/>`;
    const xml = `<definitions><process id="p"><startEvent id="s"/><parallelGateway id="split"/><task id="a"/><task id="b"/>
      <task id="a2"/><parallelGateway id="join"/><endEvent id="e"/>${flow("s", "split")}${flow("split", "a")}
      ${flow("split", "b")}${flow("a", "a2")}${flow("a2", "join")}${flow("b", "join")}${flow("join", "e")}</process></definitions>`;
    const [list] = stepsOf(read(xml));
    expect(list?.group?.steps.map(({ id }) => id)).toEqual(["s", "split", "a", "a2", "b", "join", "e"]);
  });

  test("what is no drawing is none", () => {
    expect(readBpmn("<html/>")).toBeUndefined();
    expect(readBpmn("<definitions>")).toBeUndefined();
    expect(readBpmn("")).toBeUndefined();
  });
});

describe("any drawing, however odd", () => {
  const KINDS: readonly NodeKind[] = ["start", "end", "task", "exclusive", "parallel", "boundary", "waits", "throws"];
  const id = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");

  const scope = (depth: number): fc.Arbitrary<Scope> =>
    fc.record({
      nodes: fc.uniqueArray(depth === 0 ? leaf : fc.oneof({ weight: 4, arbitrary: leaf }, withInside(depth - 1)), {
        selector: (node) => node.id,
      }),
      flows: fc.array(fc.record({ from: id, to: id, when: fc.constantFrom("", "ja"), otherwise: fc.boolean() })),
    });
  const leaf: fc.Arbitrary<FlowNode> = fc.record(
    {
      id,
      kind: fc.constantFrom(...KINDS),
      name: fc.string(),
      notes: fc.constant([]),
      attachedTo: id,
      link: fc.constantFrom("x", "y"),
    },
    { requiredKeys: ["id", "kind", "name", "notes"] },
  );
  const withInside = (depth: number): fc.Arbitrary<FlowNode> =>
    fc.record({
      id,
      kind: fc.constant("subprocess" as const),
      name: fc.string(),
      notes: fc.constant([]),
      inner: scope(depth),
      waitsForEvent: fc.boolean(),
    });

  const idsIn = ({ nodes }: Scope): readonly string[] =>
    nodes.flatMap((node) => [node.id, ...(node.inner === undefined ? [] : idsIn(node.inner))]);
  const stepIds = ({ steps, apart }: StepGroup): readonly string[] =>
    [...steps, ...apart].flatMap((step) => [step.id, ...(step.inner === undefined ? [] : stepIds(step.inner))]);
  const listOf = (drawn: Scope): StepGroup => {
    const [list] = stepsOf({ participants: [{ id: "p", name: "", scope: drawn, lanes: new Map() }], messages: [] });
    return list?.group ?? { steps: [], apart: [] };
  };

  test("every node is a step exactly once", () => {
    fc.assert(
      fc.property(scope(2), (drawn) => {
        expect([...stepIds(listOf(drawn))].toSorted()).toEqual([...idsIn(drawn)].toSorted());
      }),
    );
  });

  test("every arrow between two nodes is told by the one that it leaves", () => {
    fc.assert(
      fc.property(scope(0), (drawn) => {
        const { steps, apart } = listOf(drawn);
        const all = [...steps, ...apart];
        const told = all.flatMap((step) =>
          step.next.filter(({ by }) => by === "flow").map(({ to }) => [step.number, to.number]),
        );
        const number = (node: string): string | undefined => all.find((step) => step.id === node)?.number;
        const drawnArrows = drawn.flows
          .map(({ from, to }) => [number(from), number(to)])
          .filter((ends) => !ends.includes(undefined));
        expect(told.map(String).toSorted()).toEqual(drawnArrows.map(String).toSorted());
      }),
    );
  });

  test("a drawing of thousands of steps in a row is read as well", () => {
    const nodes = Array.from({ length: 3000 }, (_, index): FlowNode => ({
      id: `${index}`,
      kind: "task",
      name: "",
      notes: [],
    }));
    const flows = nodes
      .slice(1)
      .map((_, index) => ({ from: `${index}`, to: `${index + 1}`, when: "", otherwise: false }));
    expect(listOf({ nodes, flows }).steps.at(-1)?.number).toBe("3000");
  });
});
