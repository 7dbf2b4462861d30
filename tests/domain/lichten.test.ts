import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Team } from "../../src/domain/instelling.ts";
import { type LichtBronnen, type LichtDocument, lichtenOf, readersKey } from "../../src/domain/lichten.ts";
import { newProces, type Proces } from "../../src/domain/proces.ts";

const TODAY = "2026-11-22";
const person = (id: string) => ({ id, name: `Persoon ${id}` });
const proces: Proces = {
  ...newProces("Intake", "toegang"),
  eigenaar: person("eigenaar"),
  beheerder: person("beheerder"),
  teams: ["Toegang Oost"],
};
const description: LichtDocument = {
  id: "12",
  number: "PD-12",
  soort: "procesbeschrijving",
  adopted: { versie: "2.0", frozen: true },
  edited: false,
  unproven: false,
};
const team = (name: string, ...ids: readonly string[]): Team => ({ name, leden: ids.map(person) });

function lichten(some: Partial<LichtBronnen> = {}) {
  return lichtenOf({
    proces,
    documents: [description],
    teams: [team("Toegang Oost", "a", "b", "c", "d", "e")],
    readers: new Map([[readersKey("12", "2.0"), new Set(["a", "b", "c", "d"])]]),
    today: TODAY,
    complete: true,
    ...some,
  });
}

test("an adopted description that people can find and read switches all three lights on", () => {
  const { beschreven, vindbaar, bekend } = lichten();
  expect([beschreven.light, vindbaar.light, bekend.light]).toEqual(["on", "on", "on"]);
});

test("nothing is held against a process before everything was read", () => {
  const { beschreven, vindbaar, bekend } = lichten({ complete: false, documents: [] });
  expect([beschreven, vindbaar, bekend].map(({ light }) => light)).toEqual(["unknown", "unknown", "unknown"]);
});

describe("beschreven", () => {
  test("is off without a description, and says so", () => {
    expect(lichten({ documents: [{ ...description, soort: "werkinstructie" }] }).beschreven).toEqual({
      light: "off",
      missing: [{ kind: "no-description" }],
    });
  });

  test("is off as long as the description is not adopted", () => {
    expect(lichten({ documents: [{ ...description, adopted: undefined, edited: true }] }).beschreven).toEqual({
      light: "off",
      missing: [{ kind: "not-adopted", documents: ["PD-12"] }],
    });
  });

  test("does not believe a status that no decision bears out", () => {
    expect(lichten({ documents: [{ ...description, adopted: undefined, unproven: true }] }).beschreven).toEqual({
      light: "off",
      missing: [{ kind: "unproven", documents: ["PD-12"] }],
    });
  });

  test("is half with a concept beside what was adopted, or when it should have been looked at again", () => {
    const documents = [{ ...description, edited: true }];
    expect(lichten({ documents, proces: { ...proces, herzienVoor: "2026-11-21" } }).beschreven).toEqual({
      light: "half",
      missing: [
        { kind: "edited", documents: ["PD-12"] },
        { kind: "review-late", since: "2026-11-21" },
      ],
    });
  });

  test("is not dimmed for being late while the process is being revised", () => {
    const revised = { ...proces, herzienVoor: "2026-11-21", status: "in-revision" } as const;
    expect(lichten({ proces: revised }).beschreven.light).toBe("on");
  });

  test("is on until the very day on which it has to be looked at again", () => {
    expect(lichten({ proces: { ...proces, herzienVoor: TODAY } }).beschreven.light).toBe("on");
  });
});

describe("vindbaar", () => {
  test("is half when what was adopted cannot be opened as it was, or nobody answers for it", () => {
    const { eigenaar: _, ...withoutOwner } = proces;
    const documents = [{ ...description, adopted: { versie: "2.0", frozen: false } }];
    expect(lichten({ documents, proces: withoutOwner }).vindbaar).toEqual({
      light: "half",
      missing: [{ kind: "no-frozen-copy", documents: ["PD-12"] }, { kind: "no-owner" }],
    });
  });

  test("is off when nothing was adopted", () => {
    expect(lichten({ documents: [] }).vindbaar).toEqual({ light: "off", missing: [{ kind: "nothing-adopted" }] });
  });
});

describe("bekend", () => {
  test("is unknown when nobody wrote down who works by it", () => {
    expect(lichten({ proces: { ...proces, teams: [] } }).bekend).toEqual({
      light: "unknown",
      missing: [{ kind: "no-teams" }],
    });
    expect(lichten({ teams: [] }).bekend).toEqual({
      light: "unknown",
      missing: [{ kind: "empty-teams", teams: ["Toegang Oost"] }],
    });
  });

  test("goes on at 80 % and half on at 40 %", () => {
    const read = (...ids: readonly string[]) =>
      lichten({ readers: new Map([[readersKey("12", "2.0"), new Set(ids)]]) }).bekend.light;
    expect(read("a", "b", "c", "d")).toBe("on");
    expect(read("a", "b", "c")).toBe("half");
    expect(read("a", "b")).toBe("half");
    expect(read("a")).toBe("off");
  });

  test("counts only who read the version that is adopted now, and each person once", () => {
    const teams = [team("Toegang Oost", "a", "b"), team("Regie", "b", "c")];
    const readers = new Map([
      [readersKey("12", "1.0"), new Set(["a", "c"])],
      [readersKey("12", "2.0"), new Set(["b"])],
    ]);
    const known = lichten({ teams, readers, proces: { ...proces, teams: ["Toegang Oost", "Regie"] } }).bekend;
    expect(known.share).toBeCloseTo(1 / 3);
    expect(known.missing).toEqual([
      { kind: "unread", team: "Toegang Oost", unread: 1, members: 2 },
      { kind: "unread", team: "Regie", unread: 1, members: 2 },
    ]);
  });

  test("never falls because somebody more has read it", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "stranger"));
    const rank = { off: 0, unknown: 0, half: 1, on: 2 } as const;
    fc.assert(
      fc.property(ids, fc.constantFrom("a", "b", "c", "d", "e"), (readers, more) => {
        const before = lichten({ readers: new Map([[readersKey("12", "2.0"), new Set(readers)]]) }).bekend;
        const after = lichten({ readers: new Map([[readersKey("12", "2.0"), new Set([...readers, more])]]) }).bekend;
        expect(rank[after.light]).toBeGreaterThanOrEqual(rank[before.light]);
      }),
    );
  });
});

test("a light that is not on always says why, and one that is on lacks nothing that anybody could mend at once", () => {
  const document = fc.record({
    id: fc.constantFrom("1", "2"),
    number: fc.constant("PD-1"),
    soort: fc.constantFrom("procesbeschrijving", "werkinstructie", "overig"),
    adopted: fc.option(fc.record({ versie: fc.constantFrom("1.0", "2.0"), frozen: fc.boolean() }), { nil: undefined }),
    edited: fc.boolean(),
    unproven: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(document, { maxLength: 4 }), fc.boolean(), (documents, withTeams) => {
      const { beschreven, vindbaar, bekend } = lichten({
        documents,
        proces: withTeams ? proces : { ...proces, teams: [] },
      });
      for (const { light, missing } of [beschreven, vindbaar]) expect(light === "on").toBe(missing.length === 0);
      if (bekend.light !== "on") expect(bekend.missing).not.toEqual([]);
    }),
  );
});
