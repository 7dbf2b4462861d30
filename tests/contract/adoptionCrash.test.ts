import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { putForAdoption } from "../../src/sharepoint/approvals/adoption.ts";
import { settleEdit } from "../../src/sharepoint/approvals/afterEdits.ts";
import { ask } from "../../src/sharepoint/approvals/asking.ts";
import { carryOut, decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { openCase } from "../../src/sharepoint/approvals/desk.ts";
import { writersOf } from "../../src/sharepoint/approvals/freezing.ts";
import { adoptedCopyOf } from "../../src/sharepoint/files/adoptedCopy.ts";
import { frozenOrigin } from "../../src/domain/procesdocument.ts";
import {
  addDocument,
  addProces,
  AFDELING,
  LINE_MANAGER,
  nameSigners,
  OWNER,
  standingOfDocument,
  write,
} from "../support/adoption.ts";
import { type Approving, botAt, personAt } from "../support/approvalDesk.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";

let municipality: Municipality;
let keeper: Approving;
let owner: Approving;
let lineManager: Approving;
let bot: Approving;

beforeAll(async () => {
  municipality = await openMunicipality();
  await nameSigners(municipality);
  keeper = await personAt(municipality, "consulent1");
  owner = await personAt(municipality, OWNER);
  lineManager = await personAt(municipality, LINE_MANAGER);
  bot = await botAt(municipality);
});

afterAll(() => municipality.emulator.close());

const approve = { kind: "approve" } as const;
const onderwerpOf = (id: string) => ({ soort: "procesdocument", id }) as const;
type Crash = Readonly<{ call: number; answered: boolean }>;

/** A bot that is killed at its nth call: before Microsoft 365 got it, or after it was carried out. */
async function dyingBot({ call, answered }: Crash): Promise<Readonly<{ bot: Approving; died(): boolean }>> {
  let calls = 0;
  const handle = (input: string, init?: RequestInit): Promise<Response> =>
    municipality.emulator.handle(new Request(input, init));
  const fetch = async (input: string, init?: RequestInit): Promise<Response> => {
    calls += 1;
    if (calls === call && answered) await handle(input, init);
    if (calls >= call) throw new TypeError("killed");
    return handle(input, init);
  };
  return { bot: await botAt(municipality, { fetch }), died: () => calls >= call };
}

/** Both who have to agree did so in the tab; nobody carried it out yet. */
async function decided(): Promise<string> {
  const proces = await addProces(municipality, { afdelingen: [AFDELING] });
  const { id } = await addDocument(keeper, proces.id, { soort: "procesbeschrijving", text: "Zo doen we het." });
  await putForAdoption(keeper.desk, keeper.sources, id, keeper.me);
  for (const who of [owner, lineManager]) {
    expect(await decideOn(who.desk, onderwerpOf(id), approve, who.me)).toMatchObject({ ok: true });
  }
  return id;
}

async function expectAdoptedOnce(id: string, text: string): Promise<void> {
  const standing = await standingOfDocument(keeper, id);
  if (standing.kind !== "adopted") throw new Error(`It is ${standing.kind}.`);
  const { versie } = standing.vastgesteld;
  const { stored } = await keeper.sources.documenten.all();
  const copies = stored.filter(({ value }) => frozenOrigin(value.name)?.id === id);
  const { file } = adoptedCopyOf(stored, id, versie, writersOf(bot.sources));
  expect(copies).toHaveLength(1);
  expect(await (await keeper.sources.files.content(await keeper.sources.files.fileOf(file?.id ?? ""))).text()).toBe(
    text,
  );
  const { rows } = await bot.workspace.log.readRows(
    bot.workspace.log.rowsPath({ filter: `fields/OnderwerpId eq '${id}'` }),
  );
  expect(rows.filter(({ fields }) => fields.Soort === "Toegepast")).toHaveLength(1);
  const document = await keeper.sources.documenten.get(id);
  const proces = await keeper.workspace.processen.get(document.ok ? (document.value.value.procesId ?? "") : "");
  expect(proces).toMatchObject({ ok: true, value: { value: { status: "adopted" } } });
}

describe("a bot that is killed while it adopts", () => {
  test("at whatever call: the next one ends it, once", async () => {
    let call = 0;
    for (let alive = false; !alive;) {
      call += 1;
      for (const answered of [false, true]) {
        const id = await decided();
        const dying = await dyingBot({ call, answered });
        await carryOut(dying.bot.desk, onderwerpOf(id)).catch(() => undefined);
        alive = !dying.died();
        expect(await carryOut(bot.desk, onderwerpOf(id))).toBe(true);
        await expectAdoptedOnce(id, "Zo doen we het.");
      }
    }
    expect(call).toBeGreaterThan(12);
  }, 120_000);

  test("while somebody writes on: what counts is never what nobody saw", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), fc.boolean(), async (call, answered) => {
        const id = await decided();
        const dying = await dyingBot({ call, answered });
        await carryOut(dying.bot.desk, onderwerpOf(id)).catch(() => undefined);
        await write(keeper, id, "Nooit gezien.");
        await carryOut(bot.desk, onderwerpOf(id));
        await settleEdit(bot.desk, bot.sources, id);
        expect((await standingOfDocument(keeper, id)).kind).not.toBe("adopted");

        // Whatever became of it, the way on is open: it is asked anew and can be adopted.
        const put = await putForAdoption(keeper.desk, keeper.sources, id, keeper.me);
        if (!put.ok) await ask(bot.desk, onderwerpOf(id), keeper.me);
        for (const who of [owner, lineManager]) await decideOn(bot.desk, onderwerpOf(id), approve, who.me);
        expect((await openCase(keeper.desk, onderwerpOf(id)))?.goedkeuring).toMatchObject({ applied: true });
        expect((await standingOfDocument(keeper, id)).kind).toBe("adopted");
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});
