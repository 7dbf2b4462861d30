import { expect, test } from "@jest/globals";
import { herzieningOf } from "../../src/domain/herziening.ts";
import { newProces, type Proces } from "../../src/domain/proces.ts";
import { crossesAfdelingen, gatenOf, MOST_OWNED, ownedBy } from "../../src/domain/procesgaten.ts";
import { procesHistory } from "../../src/domain/procesHistory.ts";

const TODAY = "2026-11-22";
const eigenaar = { id: "eigenaar", name: "Eigenaar" };
const beheerder = { id: "beheerder", name: "Beheerder" };
const proces: Proces = { ...newProces("Intake", "toegang"), eigenaar, beheerder };
const bare = newProces("Intake", "toegang");
const gaps = (one: Proces, left: readonly string[] = [], others: readonly Proces[] = []) =>
  gatenOf(one, { owned: ownedBy([one, ...others]), left: new Set(left), today: TODAY });

test("a process that somebody owns and keeps has no gap", () => {
  expect(gaps(proces)).toEqual([]);
});

test("who owns or keeps nothing is missed, except at what was retired", () => {
  expect(gaps(bare)).toEqual(["no-owner", "no-keeper"]);
  expect(gaps({ ...bare, status: "retired" })).toEqual([]);
});

test("an owner may have as many processes as there are hands, and not one more", () => {
  const more = (count: number) => Array.from({ length: count }, () => proces);
  expect(gaps(proces, [], more(MOST_OWNED - 1))).toEqual([]);
  expect(gaps(proces, [], more(MOST_OWNED))).toEqual(["owner-overloaded"]);
  expect(gaps(proces, [], [...more(MOST_OWNED - 1), { ...proces, status: "retired" }])).toEqual([]);
});

test("somebody who left is seen, also as keeper or deputy", () => {
  expect(gaps(proces, ["beheerder"])).toEqual(["person-left"]);
  expect(gaps({ ...proces, plaatsvervanger: { id: "deputy", name: "D" } }, ["deputy"])).toEqual(["person-left"]);
});

test("a review is late from the day after its date on, and announced 30 days before", () => {
  expect(gaps({ ...proces, herzienVoor: "2026-11-21" })).toEqual(["review-late"]);
  const at = (herzienVoor: string) => herzieningOf({ ...proces, herzienVoor }, TODAY);
  expect(at("2026-11-21")).toMatchObject({ kind: "late", days: 1 });
  expect(at("2026-11-22")).toMatchObject({ kind: "soon", days: 0 });
  expect(at("2026-12-22")).toMatchObject({ kind: "soon", days: 30 });
  expect(at("2026-12-23")).toMatchObject({ kind: "later", days: 31 });
  expect(herzieningOf({ ...proces, status: "retired", herzienVoor: "2020-01-01" }, TODAY)).toEqual({ kind: "none" });
});

test("a process crosses departments when it touches two different ones", () => {
  expect(crossesAfdelingen({ ...proces, afdelingen: ["Jeugd"] })).toBe(false);
  expect(crossesAfdelingen({ ...proces, afdelingen: ["Jeugd", "Wmo"] })).toBe(true);
});

test("its history tells what changed per version, the newest first, and leaves out versions without a change", () => {
  const writer = { kind: "person", persoon: eigenaar } as const;
  const version = (id: string, value: Proces) => ({ id, at: "2026-11-22T10:00:00Z", writer, value });
  const entries = procesHistory([
    version("3.0", { ...proces, doel: "Helpen" }),
    version("2.0", proces),
    version("1.0", proces),
  ]);
  expect(entries.map(({ version: id, changes, created }) => ({ id, changes, created }))).toEqual([
    { id: "3.0", changes: [{ field: "doel", from: "", to: "Helpen" }], created: false },
    { id: "1.0", changes: [], created: true },
  ]);
});
