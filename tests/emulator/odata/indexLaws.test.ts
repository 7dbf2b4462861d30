import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type Bench, type Client, createBench, createClient } from "../support/bench.ts";
import { addRows, idsOf, makeList, readPages } from "../support/lists.ts";

const UNINDEXED = { Prefer: "HonorNonIndexedQueriesWarningMayFailRandomly" };

let bench: Bench;
let setup: Client;
let member: Client;

beforeAll(async () => {
  bench = createBench();
  // Straight to the emulator: thousands of answers of the same form need not all be compared with the description.
  setup = createClient(bench.emulator.handle, (await bench.asApp("setup")).token);
  member = createClient(bench.emulator.handle, (await bench.as("consulent1")).token);
});
afterAll(() => bench.close());

const columns = (indexed: boolean): readonly unknown[] => [
  { name: "Tekst", text: {}, indexed },
  { name: "Getal", number: {}, indexed },
  { name: "Vinkje", boolean: {}, indexed },
];

const word = fc.constantFrom("a", "A", "ab", "b", "é", "É", "10", "9", "zz", "😀");
const number = fc.constantFrom(-1, 0, 1, 1.5, 10);
const row = fc.record({ Tekst: word, Getal: number, Vinkje: fc.boolean() }, { requiredKeys: [] });

const leaf = fc.oneof(
  fc
    .tuple(fc.constantFrom("eq", "ne", "lt", "le", "gt", "ge"), word)
    .map(([is, what]) => `fields/Tekst ${is} '${what}'`),
  fc
    .tuple(fc.constantFrom("eq", "ne", "lt", "le", "gt", "ge"), number)
    .map(([is, what]) => `fields/Getal ${is} ${what}`),
  fc.constantFrom(
    "fields/Vinkje eq 1",
    "fields/Vinkje ne 1",
    "startswith(fields/Tekst,'a')",
    "startswith(fields/Tekst,'É')",
  ),
);
const filter = fc.oneof(
  leaf,
  fc.tuple(leaf, fc.constantFrom("and", "or"), leaf).map((parts) => parts.join(" ")),
  fc.tuple(leaf, leaf, leaf).map(([a, b, c]) => `(${a} or ${b}) and ${c}`),
);
const orderby = fc.constantFrom("fields/Tekst", "fields/Tekst desc", "fields/Getal desc", "fields/Vinkje", "id desc");
const step = fc.record({ index: fc.nat(7), change: fc.option(row, { nil: undefined }) });

async function ids(list: string, query: string): Promise<readonly string[]> {
  return idsOf(await readPages(member, `${list}/items?${query}&$top=2`, UNINDEXED));
}

describe("an index", () => {
  test("never changes which rows a query finds, nor their order, whatever was written before", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 8 }),
        fc.array(step, { maxLength: 4 }),
        filter,
        orderby,
        async (rows, steps, condition, order) => {
          const lists = [await makeList(setup, columns(true)), await makeList(setup, columns(false))];
          for (const list of lists) {
            await addRows(member, list, rows);
            for (const { index, change } of steps) {
              const path = `${list}/items/${index + 1}`;
              await (change === undefined ? member.delete(path) : member.patch(`${path}/fields`, change));
            }
          }
          const [indexed = "", plain = ""] = lists;
          for (const query of [
            `$filter=${encodeURIComponent(condition)}`,
            `$orderby=${order}`,
            `$filter=${encodeURIComponent(condition)}&$orderby=${order}`,
          ]) {
            expect([query, await ids(indexed, query)]).toEqual([query, await ids(plain, query)]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
