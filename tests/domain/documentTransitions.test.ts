import { arrowsIn, drawnIn } from "../support/drawings.ts";
import { describe, expect, test } from "@jest/globals";
import {
  adoptDocument,
  DOCUMENT_TRANSITIONS,
  type DocumentTransition,
  rejectDocument,
  restoreDocument,
  retireDocument,
  reviseDocument,
  submitDocument,
  withdrawDocument,
} from "../../src/domain/documentTransitions.ts";
import { DOCUMENTSTATUSSEN, type Documentstatus, type Procesdocument } from "../../src/domain/procesdocument.ts";
import { PROCES_STATUSES } from "../../src/domain/proces.ts";
import { statusAfter } from "../../src/domain/procesStatus.ts";
import { refuse, type Result } from "../../src/domain/result.ts";
import { manager } from "../support/builders.ts";

const document = (some: Partial<Procesdocument> = {}): Procesdocument => ({
  name: "Intake.docx",
  folder: "",
  versie: "3.0",
  procesId: "7",
  soort: "werkinstructie",
  status: "concept",
  varianten: [],
  vastgesteldDoor: [],
  ...some,
});

const ready = { proces: { eigenaar: manager }, checkedOut: false };
const take: Record<DocumentTransition, (document: Procesdocument) => Result<Procesdocument, string>> = {
  submit: (one) => submitDocument(one, ready),
  withdraw: withdrawDocument,
  adopt: (one) => adoptDocument(one, { versie: "3.0", op: "2026-11-22", door: [manager] }),
  reject: rejectDocument,
  revise: reviseDocument,
  retire: retireDocument,
  restore: restoreDocument,
};
const NAMES = Object.keys(DOCUMENT_TRANSITIONS) as DocumentTransition[];
const EVERY_PAIR = NAMES.flatMap((name) => DOCUMENTSTATUSSEN.map((status) => [name, status] as const));

describe("every step of a document from every status", () => {
  test.each(EVERY_PAIR)("%s from %s does what the table says", (name, status) => {
    const { from, to } = DOCUMENT_TRANSITIONS[name];
    const result = take[name](document({ status }));
    if ((from as readonly Documentstatus[]).includes(status))
      expect(result).toMatchObject({ ok: true, value: { status: to } });
    else expect(result).toEqual(refuse("wrong-status"));
    expect(take[name](document({ status, folder: "Vastgesteld" }))).toEqual(refuse("frozen"));
  });

  test("is drawn in docs/states.md, and nothing else is", () => {
    const coded = NAMES.flatMap((name) =>
      DOCUMENT_TRANSITIONS[name].from.map((from) => `${name} ${from} ${DOCUMENT_TRANSITIONS[name].to}`),
    );
    expect(arrowsIn(drawnIn("Procesdocument"))).toEqual(coded.toSorted());
  });
});

describe("a document that cannot be put forward", () => {
  test.each<[string, string, Partial<Procesdocument>, Partial<Parameters<typeof submitDocument>[1]>]>([
    ["belongs to no process", "no-proces", {}, { proces: undefined }],
    ["belongs to a process without an owner", "no-owner", {}, { proces: {} }],
    ["is of a kind that is only kept", "not-adoptable", { soort: "overig" }, {}],
    ["is checked out", "checked-out", {}, { checkedOut: true }],
    ["is adopted already", "wrong-status", { status: "adopted" }, {}],
  ])("%s", (_, reason, some, situation) => {
    expect(submitDocument(document(some), { ...ready, ...situation })).toEqual(refuse(reason));
  });

  test("but one whose row says adopted while the log does not can be", () => {
    const result = submitDocument(document({ status: "adopted" }), { ...ready, unproven: true });
    expect(result).toMatchObject({ ok: true, value: { status: "submitted" } });
  });
});

test("adopting writes beside the status which version it was, on which day and by whom", () => {
  expect(take.adopt(document({ status: "submitted" }))).toMatchObject({
    value: { vastgesteldeVersie: "3.0", vastgesteldOp: "2026-11-22", vastgesteldDoor: [manager] },
  });
});

describe("the status of a process", () => {
  test.each([
    ["asked", false, ["to-describe", "in-development", "in-revision"], "submitted"],
    ["adopted", false, ["to-describe", "in-development", "in-revision", "submitted"], "adopted"],
    ["returned", false, ["submitted"], "in-development"],
    ["returned", true, ["submitted"], "in-revision"],
  ] as const)(
    "when its description was %s (again: %s) moves from %s to %s, and from nowhere else",
    (kind, again, from, to) => {
      const moved = PROCES_STATUSES.filter((status) => statusAfter(status, { kind, again }) !== undefined);
      expect(moved.toSorted()).toEqual(from.toSorted());
      for (const status of from) expect(statusAfter(status, { kind, again })).toBe(to);
    },
  );
});
