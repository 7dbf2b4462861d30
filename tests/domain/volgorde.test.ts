import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { byVolgorde, moved } from "../../src/domain/volgorde.ts";

type Row = Readonly<{ id: string; volgorde?: number | undefined }>;

const list = (...places: readonly (number | undefined)[]): readonly Row[] =>
  places.map((volgorde, index) => ({ id: String(index + 1), volgorde }));

function after(rows: readonly Row[], movedId: string, before: string | undefined): readonly Row[] {
  const writes = new Map(moved(rows, movedId, before).map(({ id, volgorde }) => [id, volgorde]));
  return rows.map((row) => ({ ...row, volgorde: writes.get(row.id) ?? row.volgorde })).toSorted(byVolgorde);
}

const order = (rows: readonly Row[]): readonly string[] => rows.toSorted(byVolgorde).map(({ id }) => id);

test("a row that moves into a gap is the only one that is written", () => {
  expect(moved(list(1, 3, 5), "3", "2")).toEqual([{ id: "3", volgorde: 2 }]);
});

test("two neighbours without a gap change places by one row that is written", () => {
  expect(moved(list(1, 2, 3), "3", "2")).toEqual([{ id: "2", volgorde: 4 }]);
  expect(order(after(list(1, 2, 3), "3", "2"))).toEqual(["1", "3", "2"]);
});

test("a row without a place comes at the end of those that have one", () => {
  expect(moved(list(1, 4, undefined, undefined), "4", undefined)).toEqual([{ id: "4", volgorde: 5 }]);
});

const rows = fc
  .array(fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }), { minLength: 2, maxLength: 10 })
  .map((places) => list(...places));

test("a row that moves stands where it was put, and the others keep their order", () => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.nat(), (some, from, to) => {
      const before = order(some);
      const mine = before[from % before.length] ?? "";
      const target = before[to % before.length] ?? "";
      if (mine === target) return;
      const now = order(after(some, mine, target));
      expect(now.indexOf(mine)).toBe(now.indexOf(target) - 1);
      expect(now.filter((id) => id !== mine)).toEqual(before.filter((id) => id !== mine));
    }),
  );
});

test("places are whole numbers from 1, and no more rows are written than there are", () => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.nat(), (some, from, to) => {
      const before = order(some);
      const mine = before[from % before.length] ?? "";
      const writes = moved(some, mine, before[to % before.length]);
      expect(writes.every(({ volgorde }) => Number.isInteger(volgorde) && volgorde >= 1)).toBe(true);
      expect(new Set(writes.map(({ id }) => id)).size).toBe(writes.length);
    }),
  );
});
