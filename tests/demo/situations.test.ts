import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { breakRow, restoreBrokenRows, typeStatusByHand } from "../../src/demo/situations.ts";
import { currentApproval } from "../../src/domain/approvalFold.ts";
import { standingOf } from "../../src/domain/standing.ts";
import { stateOf } from "../../src/sharepoint/approvals/onderwerp.ts";
import type { Workspace } from "../../src/sharepoint/workspace.ts";
import { type DemoSite, openDemoSite } from "./demoSite.ts";

let site: DemoSite;
let consulent: Workspace;

beforeAll(async () => {
  site = await openDemoSite();
  await site.fillDemo();
  consulent = await site.as("consulent1");
});

afterAll(() => site.close());

describe("a broken row", () => {
  test("cannot be read, and can again once it is restored", async () => {
    const before = (await site.content()).punten.stored;
    const first = await breakRow(consulent);
    expect(first?.title).toBe("Intervisie met collega's uit een andere wijk");
    const second = await breakRow(consulent);
    const { unreadable } = (await site.content()).punten;
    expect(new Set(unreadable.map(({ id }) => id))).toEqual(new Set([first?.id, second?.id]));
    expect(unreadable.map(({ columns }) => columns)).toEqual([["Bron"], ["Bron"]]);

    expect(await restoreBrokenRows(consulent)).toHaveLength(2);
    const after = (await site.content()).punten;
    expect(after.unreadable).toEqual([]);
    expect(after.stored.map(({ value }) => value)).toEqual(before.map(({ value }) => value));
    expect(await restoreBrokenRows(consulent)).toEqual([]);
  });

  test("is left alone by the next fill", async () => {
    const broken = await breakRow(consulent);
    const { writes, leftAlone } = await site.fillDemo();
    expect(writes).toBe(0);
    expect(leftAlone).toContain(broken?.title);
    await restoreBrokenRows(consulent);
  });
});

describe("a status that was typed by hand", () => {
  test("stands in the row, but is not borne out by the log", async () => {
    const typed = await typeStatusByHand(consulent);
    expect(typed?.title).toBe("Vast contact met de scholen in de wijk");
    const { punten, log, beslissers } = await site.content();
    const point = punten.stored.find(({ id }) => id === typed?.id);
    const context = { botClientId: site.botClientId, beslissers, onderwerp: point && stateOf(point) };
    const goedkeuring = currentApproval({ soort: "ontwikkelpunt", id: typed?.id ?? "" }, log, context);
    expect(point?.value.status).toBe("approved");
    expect(standingOf("approved", goedkeuring)).toEqual({ kind: "unproven" });
  });

  test("is another one each time, until no point is new", async () => {
    const isNew = ({ value }: Readonly<{ value: { status: string } }>): boolean => value.status === "new";
    const before = (await site.content()).punten.stored.filter(isNew).map(({ id }) => id);
    const typed = new Set<string | undefined>();
    for (const _ of before) typed.add((await typeStatusByHand(consulent))?.id);
    expect(typed).toEqual(new Set(before));
    expect(await typeStatusByHand(consulent)).toBeUndefined();
  });
});
