import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type Bench, type Client, createBench, createClient } from "../support/bench.ts";
import type { Body } from "../support/body.ts";
import { makeList } from "../support/lists.ts";

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

type Step = Readonly<{ kind: "add" | "change" | "remove" | "page"; row: number; value: string }>;

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("add", "add", "change", "remove", "page", "page"),
  row: fc.nat(9),
  value: fc.string({ minLength: 1, maxLength: 5 }),
});

type Replica = { rows: Map<string, string>; next: string };

/** Follows one link of a client that keeps a copy of a list; says whether it has seen everything. */
async function readPage(replica: Replica): Promise<boolean> {
  const { body }: { body: Body } = await member.get(replica.next);
  for (const row of body.value) {
    if (row.deleted === undefined) replica.rows.set(row.id, String(row.fields.Title));
    else replica.rows.delete(row.id);
  }
  replica.next = body["@odata.nextLink"] ?? body["@odata.deltaLink"];
  return body["@odata.nextLink"] === undefined;
}

describe("a replica that follows delta", () => {
  test("equals the list in the end, whatever was written while it was read", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const list = await makeList(setup, []);
        const replica = { rows: new Map(), next: `${list}/items/delta?$expand=fields($select=Title)&$top=2` };
        const path = ({ row }: Step): string => `${list}/items/${row + 1}`;
        for (const one of steps) {
          if (one.kind === "page") await readPage(replica);
          if (one.kind === "add") await member.post(`${list}/items`, { fields: { Title: one.value } });
          if (one.kind === "change") await member.patch(`${path(one)}/fields`, { Title: one.value });
          if (one.kind === "remove") await member.delete(path(one));
        }
        while (!(await readPage(replica)));
        const { body } = await member.get(`${list}/items?$expand=fields($select=Title)`);
        const truth = new Map(body.value.map(({ id, fields }) => [id, fields.Title]));
        expect(replica.rows).toEqual(truth);
      }),
      { numRuns: 40 },
    );
  });
});
