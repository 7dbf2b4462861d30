import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Verdict } from "../../src/domain/goedkeuring.ts";
import type { Uitrolgolf } from "../../src/domain/uitrolgolf.ts";
import { writeWijkplan } from "../../src/domain/wijkplan.ts";
import { decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { openCase } from "../../src/sharepoint/approvals/desk.ts";
import { isPlanAdopted, putPlanForward, withdrawPlan } from "../../src/sharepoint/approvals/wijkplannen.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { type Approving, botAt, personAt } from "../support/approvalDesk.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { A_WIJKPLAN, aDecidedWave, nameClients, voorstelSourcesOf } from "../support/voorstellen.ts";

let municipality: Municipality;
let adviser: Approving;
let client: Approving;
let bot: Approving;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameClients(municipality, "opdrachtgever");
  [adviser, client] = await Promise.all([personAt(municipality, "adviseur"), personAt(municipality, "opdrachtgever")]);
  bot = await botAt(municipality);
});

afterEach(() => municipality.emulator.close());

const approve: Verdict = { kind: "approve" };
const about = (id: string) => ({ soort: "wijkplan", id }) as const;
const golvenOf = (who: Approving) => voorstelSourcesOf(who).golven;
const put = (id: string, who = adviser) => putPlanForward(who.desk, golvenOf(who), id, who.me);
const press = (id: string, verdict: Verdict = approve) => decideOn(bot.desk, about(id), verdict, client.me);

async function read(id: string): Promise<Stored<Uitrolgolf>> {
  const found = await golvenOf(adviser).get(id);
  if (!found.ok) throw new Error("The wave cannot be read.");
  return found.value;
}

async function isAdopted(id: string): Promise<boolean> {
  const found = await openCase(adviser.desk, about(id));
  return found !== undefined && isPlanAdopted(found);
}

async function change(id: string, change: (golf: Uitrolgolf) => Uitrolgolf): Promise<void> {
  const stored = await read(id);
  await golvenOf(adviser).save(stored, change(stored.value));
}

describe("the plan of a district", () => {
  test("is put to the client once, and adopted by them", async () => {
    const { id } = await aDecidedWave(adviser);
    expect(await put(id)).toMatchObject({ ok: true });
    await put(id);
    expect((await openCase(client.desk, about(id)))?.goedkeuring).toMatchObject({
      state: "open",
      aanvrager: adviser.me,
      askedOf: [client.me],
    });
    expect(await isAdopted(id)).toBe(false);
    expect(await press(id)).toMatchObject({ ok: true });
    expect((await read(id)).value.wijkplanstatus).toBe("adopted");
    expect(await isAdopted(id)).toBe(true);
    expect(await put(id)).toEqual({ ok: false, error: "in-force" });
  });

  test("stays a concept with an empty heading, or when only its writer could decide", async () => {
    const { id } = await aDecidedWave(adviser, { wijkplan: { ...A_WIJKPLAN, tijd: "" } });
    expect(await put(id)).toEqual({ ok: false, error: "headings-empty" });
    const { id: own } = await aDecidedWave(client);
    expect(await put(own, client)).toEqual({ ok: false, error: "nobody-decides" });
    expect((await read(own)).value.wijkplanstatus).toBeUndefined();
  });

  test("stays adopted when something else of the wave changes", async () => {
    const { id } = await aDecidedWave(adviser);
    await put(id);
    await press(id);
    await change(id, (golf) => ({ ...golf, kwartaal: "2027-Q2", status: "running" }));
    expect(await isAdopted(id)).toBe(true);
  });

  test("still waits when the wave is moved meanwhile, and lapses when its text changes", async () => {
    const { id } = await aDecidedWave(adviser);
    await put(id);
    await change(id, (golf) => ({ ...golf, kwartaal: "2027-Q2" }));
    expect((await openCase(client.desk, about(id)))?.goedkeuring?.state).toBe("open");
    await change(id, (golf) => ({ ...golf, wijkplan: { ...golf.wijkplan, tijd: "Vier uur" } }));
    expect(await press(id)).toMatchObject({ ok: false, error: { refusal: "subject-changed" } });
    expect(await isAdopted(id)).toBe(false);
  });

  test("is not adopted any more when its text changes, and can be adopted anew", async () => {
    const { id } = await aDecidedWave(adviser);
    await put(id);
    await press(id);
    await change(id, (golf) => writeWijkplan(golf, { ...golf.wijkplan, tijd: "Vier uur per week" }));
    expect(await isAdopted(id)).toBe(false);
    expect(await put(id)).toMatchObject({ ok: true });
    expect(await press(id)).toMatchObject({ ok: true });
    expect(await isAdopted(id)).toBe(true);
  });

  test("is not adopted because somebody typed so into the row", async () => {
    const { id } = await aDecidedWave(adviser);
    await change(id, (golf) => ({ ...golf, wijkplanstatus: "adopted" }));
    expect(await isAdopted(id)).toBe(false);
    expect(await put(id)).toMatchObject({ ok: true });
    expect(await press(id)).toMatchObject({ ok: true });
    expect(await isAdopted(id)).toBe(true);
  });

  test("that was taken back or sent back can be put forward again as it is", async () => {
    const { id } = await aDecidedWave(adviser);
    await put(id);
    expect(await withdrawPlan(adviser.desk, golvenOf(adviser), id, adviser.me)).toMatchObject({ ok: true });
    expect((await read(id)).value.wijkplanstatus).toBeUndefined();
    expect(await put(id)).toMatchObject({ ok: true });
    expect(await press(id, { kind: "reject", reason: "Eerst met de wijk bespreken." })).toMatchObject({ ok: true });
    expect((await read(id)).value).toMatchObject({ wijkplanronde: 2, wijkplan: A_WIJKPLAN });
    expect((await read(id)).value.wijkplanstatus).toBeUndefined();
    expect(await put(id)).toMatchObject({ ok: true });
    expect(await press(id)).toMatchObject({ ok: true });
    expect(await isAdopted(id)).toBe(true);
  });

  test("is taken back only by who put it forward", async () => {
    const { id } = await aDecidedWave(adviser);
    await put(id);
    expect(await withdrawPlan(client.desk, golvenOf(client), id, client.me)).toEqual({ ok: false, error: "not-asked" });
  });
});
