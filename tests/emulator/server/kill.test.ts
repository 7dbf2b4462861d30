import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { type Client, createClient } from "../support/bench.ts";
import type { ControlBody } from "../support/body.ts";
import { type EmulatorProcess, startProcess, stopProcesses } from "../support/emulatorProcess.ts";
import { addRow, idsOf, readPages } from "../support/lists.ts";

jest.setTimeout(60_000);

const SITE = "/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:";
const ROUNDS = 5;
const WRITERS = 6;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "emulator-"));
});
afterAll(async () => {
  await stopProcesses();
  rmSync(folder, { recursive: true });
});

async function tokenFor({ origin }: EmulatorProcess, who: string): Promise<string> {
  const body = (await (await fetch(`${origin}/identity/token?${who}`)).json()) as ControlBody;
  return body.access_token;
}

async function clientOf(running: EmulatorProcess, who: string): Promise<Client> {
  return createClient((request) => fetch(request), await tokenFor(running, who), running.origin);
}

/** What the writers know: what was confirmed for each row, and what they asked for without hearing an answer. */
type Known = { confirmed: Map<string, number | "deleted">; pending: Map<string, number | "deleted"> };

/** Makes, changes and deletes rows until the connection breaks. */
async function writeUntilCut(client: Client, list: string, known: Known, confirmed: () => void): Promise<void> {
  const write = async (id: string, outcome: number | "deleted", send: () => Promise<{ status: number }>) => {
    known.pending.set(id, outcome);
    const { status } = await send();
    if (status >= 300) throw new Error(`A write was answered with ${status}.`);
    known.confirmed.set(id, outcome);
    known.pending.delete(id);
    confirmed();
  };
  for (let value = 1; ; value += 1) {
    const { id } = await addRow(client, list, { Rang: value });
    known.confirmed.set(id, value);
    confirmed();
    await write(id, -value, () => client.patch(`${list}/items/${id}/fields`, { Rang: -value }));
    if (value % 3 === 0) await write(id, "deleted", () => client.delete(`${list}/items/${id}`));
  }
}

/** A row holds what was confirmed last, or what was asked for when the connection broke; now we know which. */
function expectNothingLost(rows: ReadonlyMap<string, number>, { confirmed, pending }: Known): void {
  for (const [id, known] of confirmed) {
    const found = rows.get(id) ?? "deleted";
    const possible = [known, pending.get(id)];
    expect({ id, possible }).toEqual({ id, possible: expect.arrayContaining([found]) });
    confirmed.set(id, found);
  }
  pending.clear();
}

async function readRows(client: Client, list: string): Promise<ReadonlyMap<string, number>> {
  const rows = await readPages(client, `${list}/items?$expand=fields($select=Rang)`);
  return new Map(rows.map(({ id, fields }) => [id, Number(fields.Rang)]));
}

describe("the emulator, killed while it writes", () => {
  test("starts again with everything that it had answered for, round after round", async () => {
    const data = path.join(folder, "kill.db");
    let running = await startProcess(data);
    const setup = await clientOf(running, "app=setup");
    const columns = [{ name: "Rang", number: {}, indexed: true }];
    const created = await setup.post(`${SITE}/lists`, { displayName: "Onder vuur", columns });
    const list = `${SITE}/lists/${created.body.id}`;
    const latest = await setup.get(`${list}/items/delta?token=latest`);
    const token = new URL(latest.body["@odata.deltaLink"]).searchParams.get("token");
    const known: Known = { confirmed: new Map(), pending: new Map() };

    for (let round = 1; round <= ROUNDS; round += 1) {
      const writer = await clientOf(running, "app=bot");
      const { promise: killed, resolve } = Promise.withResolvers<unknown>();
      let count = 0;
      const confirmed = (): void => {
        count += 1;
        if (count === 60 + 41 * round) resolve(running.stop("SIGKILL"));
      };
      await Promise.allSettled(Array.from({ length: WRITERS }, () => writeUntilCut(writer, list, known, confirmed)));
      await killed;

      running = await startProcess(data);
      const reader = await clientOf(running, "app=bot");
      const rows = await readRows(reader, list);
      expectNothingLost(rows, known);
      const byIndex = await readPages(reader, `${list}/items?$filter=fields/Rang lt 0 or fields/Rang gt 0`);
      expect(idsOf(byIndex)).toEqual([...rows.keys()]);

      const { id } = await addRow(reader, list, { Rang: 0.5 });
      expect(known.confirmed.has(id)).toBe(false);
      known.confirmed.set(id, 0.5);
    }

    const reader = await clientOf(running, "app=bot");
    const changes = await readPages(reader, `${list}/items/delta?token=${token}`);
    const living = changes.filter(({ deleted }) => deleted === undefined);
    expect(new Set(idsOf(living))).toEqual(new Set((await readRows(reader, list)).keys()));
    expect(known.confirmed.size).toBeGreaterThan(ROUNDS * 20);
    await running.stop("SIGKILL");
  });

  test("keeps tokens valid and grants as they were", async () => {
    const data = path.join(folder, "tokens.db");
    const first = await startProcess(data);
    const token = await tokenFor(first, "user=consulent1@gemeente.example");
    const setup = await clientOf(first, "app=setup");
    const [grant] = await readPages(setup, `${SITE}/permissions`);
    await setup.delete(`${SITE}/permissions/${grant?.id}`);
    await first.stop("SIGKILL");

    const second = await startProcess(data);
    const headers = { Authorization: `Bearer ${token}` };
    expect((await fetch(`${second.origin}/v1.0/me`, { headers })).status).toBe(200);
    expect(await readPages(await clientOf(second, "app=setup"), `${SITE}/permissions`)).toHaveLength(1);
    expect(await second.stop("SIGTERM")).toBe(0);
  });
});
