import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { STATUSES } from "../../src/domain/ontwikkelpunt.ts";
import type { Ontwikkelpunt, Status } from "../../src/domain/ontwikkelpunt.ts";
import { refuse } from "../../src/domain/result.ts";
import type { Result } from "../../src/domain/result.ts";
import {
  approve,
  askAgain,
  finish,
  implement,
  park,
  pickUp,
  reject,
  reopen,
  submit,
  type Transition,
  TRANSITIONS,
  withdraw,
} from "../../src/domain/transitions.ts";
import { aNew, aPoint, consulent } from "../support/builders.ts";

const take: Record<Transition, (point: Ontwikkelpunt) => Result<Ontwikkelpunt, string>> = {
  submit,
  withdraw,
  approve,
  reject,
  pickUp,
  implement,
  finish: (point) => finish(point, "2026-11-22"),
  park,
  reopen,
};

const TRANSITION_NAMES = Object.keys(TRANSITIONS) as Transition[];
const EVERY_PAIR = TRANSITION_NAMES.flatMap((transition) => STATUSES.map((status) => [transition, status] as const));

describe("every step from every status", () => {
  test.each(EVERY_PAIR)("%s from %s does what the table says", (transition, status) => {
    const { from, to } = TRANSITIONS[transition];
    const allowed = (from as readonly Status[]).includes(status);
    const result = take[transition](aPoint(status, { trekker: consulent }));
    if (allowed) expect(result).toMatchObject({ ok: true, value: { status: to } });
    else expect(result).toEqual(refuse("wrong-status"));
  });

  test("is drawn in docs/states.md, and nothing else is", () => {
    const drawing = readFileSync("docs/states.md", "utf8").split("## Goedkeuring")[0] ?? "";
    const drawn = [...drawing.matchAll(/^ {4}(\S+) --> (\S+): (\S+)$/gm)].map(
      ([, from, to, name]) => `${name} ${from} ${to}`,
    );
    const coded = TRANSITION_NAMES.flatMap((name) =>
      TRANSITIONS[name].from.map((from) => `${name} ${from} ${TRANSITIONS[name].to}`),
    );
    expect(drawn.toSorted()).toEqual(coded.toSorted());
  });
});

describe("the table", () => {
  /** Written down by hand from the municipality's own picture of the states, not from the code. */
  const AGREED = [
    "new -> submitted",
    "new -> parked",
    "submitted -> new",
    "submitted -> approved",
    "submitted -> rejected",
    "approved -> in-development",
    "approved -> parked",
    "in-development -> in-implementation",
    "in-development -> parked",
    "in-implementation -> done",
    "in-implementation -> parked",
    "rejected -> new",
    "parked -> new",
  ];

  test("holds every step that was agreed, and no other", () => {
    const trekker = consulent;
    const taken = EVERY_PAIR.flatMap(([transition, status]) => {
      const result = take[transition](aPoint(status, { trekker }));
      return result.ok ? [`${status} -> ${result.value.status}`] : [];
    });
    expect(taken.toSorted()).toEqual(AGREED.toSorted());
  });

  test.each(EVERY_PAIR)(
    "%s from %s loses nothing that people wrote and changes nothing it was given",
    (transition, status) => {
      const point = Object.freeze(aPoint(status, { trekker: consulent, impact: 4, streefdatum: "2026-12-01" }));
      const result = take[transition](point);
      if (!result.ok) return;
      const { status: _, ...content } = point;
      expect(result.value).toMatchObject(content);
      expect("finishedOn" in result.value).toBe(result.value.status === "done");
    },
  );
});

describe("a step", () => {
  test("to a decision needs an explanation to judge by", () => {
    expect(submit(aNew({ explanation: "  " }))).toEqual(refuse("explanation-missing"));
  });

  test("to the work needs somebody who leads it", () => {
    expect(pickUp(aPoint("approved"))).toEqual(refuse("trekker-missing"));
  });

  test("into practice needs every sub-question answered", () => {
    const open = aPoint("in-development", { deelvragen: [{ question: "Welk systeem?", answer: " " }] });
    expect(implement(open)).toEqual(refuse("deelvraag-open"));
    const answered = aPoint("in-development", {
      deelvragen: [{ question: "Welk systeem?", answer: "Het regiesysteem" }],
    });
    expect(implement(answered)).toMatchObject({ ok: true });
  });

  test("to the end remembers the day", () => {
    expect(finish(aPoint("in-implementation"), "2026-11-22")).toMatchObject({ value: { finishedOn: "2026-11-22" } });
  });

  test("back keeps what people wrote and drops what belonged to the status", () => {
    const again = askAgain(aPoint("done", { title: "Blijft staan" }));
    expect(again).toMatchObject({ status: "submitted", title: "Blijft staan" });
    expect(again).not.toHaveProperty("finishedOn");
  });
});
