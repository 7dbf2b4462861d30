import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Verdict } from "../../src/domain/goedkeuring.ts";
import { verslagStanding } from "../../src/domain/verslagStanding.ts";
import { ask, reopenDecision } from "../../src/sharepoint/approvals/asking.ts";
import { carryOut, decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { openCase } from "../../src/sharepoint/approvals/desk.ts";
import { evaluatieStore, readVerslag, type VerslagSources } from "../../src/sharepoint/approvals/evaluatieStore.ts";
import { putMinutesForward, withdrawMinutes } from "../../src/sharepoint/approvals/minutes.ts";
import { inhoudsmerk, merkIn } from "../../src/sharepoint/approvals/verslagVersie.ts";
import { type Approving, botAt, personAt } from "../support/approvalDesk.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { nameChairs, verslagSourcesOf, writtenMinutes } from "../support/verslagen.ts";

let municipality: Municipality;
let writer: Approving;
let colleague: Approving;
let chair: Approving;
let bot: Approving;
let lists: VerslagSources;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameChairs(municipality, "teammanager", "consulent1");
  writer = await personAt(municipality, "consulent1");
  colleague = await personAt(municipality, "consulent2");
  chair = await personAt(municipality, "teammanager");
  bot = await botAt(municipality);
  lists = verslagSourcesOf(writer);
});

afterEach(() => municipality.emulator.close());

const approve: Verdict = { kind: "approve" };
const reject: Verdict = { kind: "reject", reason: "De actie mist een datum" };
const about = (id: string) => ({ soort: "evaluatie", id }) as const;

const put = (id: string, who = writer) => putMinutesForward(who.desk, verslagSourcesOf(who), id, who.me);
const press = (id: string, verdict: Verdict = approve, who = chair) => decideOn(bot.desk, about(id), verdict, who.me);

async function asked(): Promise<Awaited<ReturnType<typeof writtenMinutes>> & { id: string }> {
  const written = await writtenMinutes(writer);
  expect(await put(written.stored.id)).toMatchObject({ ok: true });
  return { ...written, id: written.stored.id };
}

async function statusOf(id: string): Promise<string> {
  const read = await readVerslag(lists, id);
  if (read === undefined) throw new Error("The minutes cannot be read.");
  return read.stored.value.status;
}

const approvalOf = async (id: string) => (await openCase(colleague.desk, about(id)))?.goedkeuring;

async function standingOf(id: string) {
  const [read, found] = await Promise.all([readVerslag(lists, id), openCase(colleague.desk, about(id))]);
  if (read === undefined || found === undefined) throw new Error("The minutes cannot be read.");
  const { status } = read.stored.value;
  return verslagStanding({ status, merk: inhoudsmerk(read.verslag) }, found.rounds, merkIn);
}

describe("minutes that are put forward", () => {
  test("are asked once of those who may adopt them, but not of who asks, however often it is tried", async () => {
    const { id } = await asked();
    await put(id);
    await ask(bot.desk, about(id), writer.me);
    expect(await approvalOf(id)).toMatchObject({ state: "open", aanvrager: writer.me, askedOf: [chair.me] });
  });

  test("stay a concept when nobody was there, or when nobody else may adopt them", async () => {
    const { stored } = await writtenMinutes(writer, { aanwezig: [] });
    expect(await put(stored.id)).toEqual({ ok: false, error: "nobody-present" });
    const { stored: mine } = await writtenMinutes(chair);
    const others = await municipality.asApp("setup");
    const { stored: rules } = await others.workspace.instellingen.all();
    for (const rule of rules.filter(({ value }) => value.kind === "beslisser" && value.persoon.id !== chair.me.id))
      await others.workspace.instellingen.save(rule, { ...rule.value, until: "2020-02-01" } as typeof rule.value);
    expect(await put(mine.id, chair)).toEqual({ ok: false, error: "nobody-decides" });
    expect([await statusOf(stored.id), await statusOf(mine.id)]).toEqual(["draft", "draft"]);
  });

  test("are adopted by somebody else, and then stay as they are", async () => {
    const { id } = await asked();
    expect(await press(id, approve, writer)).toMatchObject({ ok: false, error: { refusal: "own-request" } });
    expect(await press(id, approve, colleague)).toMatchObject({ ok: false });
    expect(await press(id)).toMatchObject({ ok: true });
    expect(await statusOf(id)).toBe("adopted");
    expect(await standingOf(id)).toMatchObject({ kind: "adopted", besluit: { door: chair.me } });
    expect(await put(id)).toEqual({ ok: false, error: "not-now" });
  });

  test("are sent back with a reason, and can be written in, put forward and adopted again", async () => {
    const { id, regels } = await asked();
    expect(await press(id, reject)).toMatchObject({ ok: true });
    expect(await statusOf(id)).toBe("draft");
    expect(await approvalOf(id)).toMatchObject({ state: "rejected", besluit: { verdict: reject }, applied: true });
    const [line] = regels;
    if (line === undefined) throw new Error("There is no line.");
    await lists.regels.save(line, { ...line.value, tekst: "De bezetting is rond tot vrijdag." });
    expect(await put(id)).toMatchObject({ ok: true });
    expect(await press(id)).toMatchObject({ ok: true });
    expect(await standingOf(id)).toMatchObject({ kind: "adopted" });
  });

  test("can be put forward again as they are after they were sent back or taken back", async () => {
    const { id } = await asked();
    await press(id, reject);
    expect(await put(id)).toMatchObject({ ok: true });
    expect(await withdrawMinutes(writer.desk, lists, id, writer.me)).toMatchObject({ ok: true });
    expect(await statusOf(id)).toBe("draft");
    expect(await put(id)).toMatchObject({ ok: true });
    expect(await press(id)).toMatchObject({ ok: true });
    expect(await statusOf(id)).toBe("adopted");
  });

  test("are taken back only by who asked, and not any more when they were adopted", async () => {
    const { id } = await asked();
    const sources = verslagSourcesOf(colleague);
    expect(await withdrawMinutes(colleague.desk, sources, id, colleague.me)).toEqual({ ok: false, error: "not-asked" });
    await press(id);
    await withdrawMinutes(writer.desk, lists, id, writer.me);
    expect(await statusOf(id)).toBe("adopted");
  });
});

describe("what somebody writes after it was asked", () => {
  test.each([
    [
      "changes a line",
      async ({ regels: [line] }: Awaited<ReturnType<typeof asked>>) =>
        line && lists.regels.save(line, { ...line.value, tekst: "Iets anders" }),
    ],
    [
      "adds a line",
      async ({ id }: Awaited<ReturnType<typeof asked>>) =>
        lists.regels.add(
          { evaluatieId: id, onderdeel: "algemeen", soort: "tekst", tekst: "Nog iets" },
          crypto.randomUUID(),
        ),
    ],
    [
      "changes a decision",
      async ({ afspraken: [besluit] }: Awaited<ReturnType<typeof asked>>) =>
        besluit && lists.afspraken.save(besluit, { ...besluit.value, title: "We bellen niet" }),
    ],
    [
      "takes somebody off the list of those present",
      async ({ stored }: Awaited<ReturnType<typeof asked>>) => {
        const read = await lists.evaluaties.get(stored.id);
        if (read.ok) await lists.evaluaties.save(read.value, { ...read.value.value, aanwezig: [colleague.me] });
      },
    ],
  ])("%s: nothing is adopted unseen, and it is asked anew", async (_, change) => {
    const minutes = await asked();
    const before = await approvalOf(minutes.id);
    await change(minutes);
    const shown = { ...about(minutes.id), verzoekId: before?.verzoek.verzoekId ?? "" };
    expect(await decideOn(bot.desk, shown, approve, chair.me)).toMatchObject({
      ok: false,
      error: { refusal: "subject-changed" },
    });
    expect(await statusOf(minutes.id)).toBe("submitted");
    await ask(bot.desk, about(minutes.id), writer.me);
    expect(await press(minutes.id)).toMatchObject({ ok: true });
    expect(await standingOf(minutes.id)).toMatchObject({ kind: "adopted" });
  });

  test("an action that is done meanwhile is no change of the minutes, before and after they are adopted", async () => {
    const { id, afspraken } = await asked();
    const action = afspraken.at(-1);
    if (action?.value.soort !== "actie") throw new Error("There is no action.");
    const done = await lists.afspraken.save(action, { ...action.value, status: "done", gereedOp: "2026-11-03" });
    expect(await press(id)).toMatchObject({ ok: true });
    if (done.value.soort === "actie") await lists.afspraken.save(done, { ...done.value, status: "open" });
    expect(await standingOf(id)).toMatchObject({ kind: "adopted" });
  });

  test("a line that is changed by hand after adoption shows", async () => {
    const {
      id,
      regels: [line],
    } = await asked();
    await press(id);
    if (line !== undefined) await lists.regels.save(line, { ...line.value, tekst: "Stilletjes anders" });
    expect(await standingOf(id)).toMatchObject({ kind: "changed" });
  });

  test("minutes that somebody calls adopted without a decision are not", async () => {
    const { stored } = await writtenMinutes(writer);
    await lists.evaluaties.save(stored, { ...stored.value, status: "adopted" });
    expect(await standingOf(stored.id)).toEqual({ kind: "unproven" });
  });
});

test("a decision that broke off before it was carried out is carried out by whoever looks next, once", async () => {
  const { id } = await asked();
  const carryOutLater = () => Promise.reject(new Error("The tab was closed."));
  const stores = { ...chair.desk.stores, evaluatie: { ...evaluatieStore(lists), carryOut: carryOutLater } };
  await expect(decideOn({ ...chair.desk, stores }, about(id), approve, chair.me)).rejects.toThrow("closed");
  expect(await statusOf(id)).toBe("submitted");
  expect(await Promise.all([carryOut(bot.desk, about(id)), carryOut(bot.desk, about(id))])).toEqual([true, true]);
  expect(await statusOf(id)).toBe("adopted");
  expect(await standingOf(id)).toMatchObject({ kind: "adopted", besluit: { door: chair.me } });
});

test("nobody reopens minutes that were adopted", async () => {
  const { id } = await asked();
  await press(id);
  await reopenDecision(colleague.desk, about(id));
  expect(await standingOf(id)).toMatchObject({ kind: "adopted" });
  expect(await approvalOf(id)).toMatchObject({ state: "approved", ongeldig: [{ why: "not-allowed" }] });
});
