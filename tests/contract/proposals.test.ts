import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Verdict } from "../../src/domain/goedkeuring.ts";
import { carryOut, decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { openCase } from "../../src/sharepoint/approvals/desk.ts";
import { propose, withdrawProposal } from "../../src/sharepoint/approvals/proposing.ts";
import { readVoorstel, voorstelStore } from "../../src/sharepoint/approvals/voorstelStore.ts";
import { type Approving, botAt, personAt } from "../support/approvalDesk.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { aProposal, nameClients, voorstelSourcesOf } from "../support/voorstellen.ts";

let municipality: Municipality;
let adviser: Approving;
let client: Approving;
let colleague: Approving;
let bot: Approving;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameClients(municipality, "opdrachtgever");
  [adviser, client, colleague] = await Promise.all([
    personAt(municipality, "adviseur"),
    personAt(municipality, "opdrachtgever"),
    personAt(municipality, "consulent1"),
  ]);
  bot = await botAt(municipality);
});

afterEach(() => municipality.emulator.close());

const approve: Verdict = { kind: "approve" };
const about = (id: string) => ({ soort: "uitrolvoorstel", id }) as const;
const put = (id: string, who = adviser) => propose(who.desk, voorstelSourcesOf(who), id, who.me);
const press = (id: string, verdict: Verdict = approve, who = client) => decideOn(bot.desk, about(id), verdict, who.me);

/** How the proposal and its wave stand there. */
async function standOf(id: string): Promise<readonly [string, string]> {
  const read = await readVoorstel(voorstelSourcesOf(colleague), id);
  if (read === undefined) throw new Error("The proposal cannot be read.");
  return [read.stored.value.status, read.golf.value.status];
}

describe("a proposal for the roll-out", () => {
  test("is put to the client once, and its wave is called proposed", async () => {
    const { voorstel } = await aProposal(adviser);
    expect(await put(voorstel.id)).toMatchObject({ ok: true });
    await put(voorstel.id);
    expect(await standOf(voorstel.id)).toEqual(["submitted", "proposed"]);
    expect((await openCase(colleague.desk, about(voorstel.id)))?.goedkeuring).toMatchObject({
      state: "open",
      aanvrager: adviser.me,
      askedOf: [client.me],
    });
  });

  test("stays a concept without figures, without the conditions that it is about, or without a client", async () => {
    const { voorstel: unjudged } = await aProposal(adviser, { advies: undefined, voorwaarden: "" });
    expect(await put(unjudged.id)).toEqual({ ok: false, error: "not-judged" });
    const { voorstel: bare } = await aProposal(adviser, { voorwaarden: " " });
    expect(await put(bare.id)).toEqual({ ok: false, error: "conditions-missing" });
    const { voorstel: own } = await aProposal(client);
    expect(await put(own.id, client)).toEqual({ ok: false, error: "nobody-decides" });
    expect(await standOf(own.id)).toEqual(["draft", "planned"]);
  });

  test("that is agreed to makes the wave decided, resting on the evaluation of the proposal", async () => {
    const naam = { title: "Kwartaalevaluatie Q4 2026", date: "2027-01-14", niveau: "kwartaal" } as const;
    const evaluatie = await adviser.workspace.evaluaties.add(
      { ...naam, status: "draft", aanwezig: [], afwezig: [] },
      crypto.randomUUID(),
    );
    const { voorstel } = await aProposal(adviser, { evaluatieId: evaluatie.id });
    await put(voorstel.id);
    expect(await press(voorstel.id)).toMatchObject({ ok: true });
    expect(await standOf(voorstel.id)).toEqual(["adopted", "decided"]);
    const read = await readVoorstel(voorstelSourcesOf(colleague), voorstel.id);
    expect(read?.golf.value.evaluatieId).toBe(evaluatie.id);
  });

  test.each([
    ["stop", "planned"],
    ["adjust", "planned"],
    ["proceed", "decided"],
  ] as const)("that advises %s and is agreed to leaves the wave %s", async (advies, status) => {
    const { voorstel } = await aProposal(adviser, { advies, voorwaarden: "" });
    await put(voorstel.id);
    await press(voorstel.id);
    expect(await standOf(voorstel.id)).toEqual(["adopted", status]);
  });

  test("that is rejected or taken back leaves the wave planned", async () => {
    const { voorstel: rejected } = await aProposal(adviser);
    await put(rejected.id);
    await press(rejected.id, { kind: "reject", reason: "Eerst de acties" });
    expect(await standOf(rejected.id)).toEqual(["rejected", "planned"]);
    const { voorstel: back } = await aProposal(adviser);
    await put(back.id);
    const other = await withdrawProposal(colleague.desk, voorstelSourcesOf(colleague), back.id, colleague.me);
    expect(other).toEqual({ ok: false, error: "not-asked" });
    expect(await withdrawProposal(adviser.desk, voorstelSourcesOf(adviser), back.id, adviser.me)).toMatchObject({
      ok: true,
    });
    expect(await standOf(back.id)).toEqual(["draft", "planned"]);
  });

  test("is decided on by the client only", async () => {
    const { voorstel } = await aProposal(adviser);
    await put(voorstel.id);
    expect(await press(voorstel.id, approve, colleague)).toMatchObject({ ok: false });
    expect(await press(voorstel.id, approve, adviser)).toMatchObject({ ok: false });
    expect(await standOf(voorstel.id)).toEqual(["submitted", "proposed"]);
  });

  test("that somebody changes after it was asked is not agreed to unseen", async () => {
    const { voorstel } = await aProposal(adviser);
    const asked = await put(voorstel.id);
    const { voorstellen } = voorstelSourcesOf(colleague);
    const read = await voorstellen.get(voorstel.id);
    if (!read.ok || !asked.ok) throw new Error("The proposal was not put forward.");
    await voorstellen.save(read.value, { ...read.value.value, voorwaarden: "Zonder voorwaarden." });
    const shown = { ...about(voorstel.id), verzoekId: asked.value.verzoekId };
    expect(await decideOn(bot.desk, shown, approve, client.me)).toMatchObject({
      error: { refusal: "subject-changed" },
    });
    expect(await standOf(voorstel.id)).toEqual(["submitted", "proposed"]);
  });

  test("that was decided when everything broke off: whoever looks next moves the wave, once", async () => {
    const { voorstel } = await aProposal(adviser);
    await put(voorstel.id);
    const broken = {
      ...voorstelStore(voorstelSourcesOf(client)),
      complete: () => Promise.reject(new Error("Closed.")),
    };
    const desk = { ...client.desk, stores: { ...client.desk.stores, uitrolvoorstel: broken } };
    await expect(decideOn(desk, about(voorstel.id), approve, client.me)).rejects.toThrow("Closed.");
    expect(await standOf(voorstel.id)).toEqual(["adopted", "proposed"]);
    expect(await Promise.all([carryOut(bot.desk, about(voorstel.id)), carryOut(bot.desk, about(voorstel.id))])).toEqual(
      [true, true],
    );
    expect(await standOf(voorstel.id)).toEqual(["adopted", "decided"]);
  });

  test("keeps what somebody wrote in the wave meanwhile, and leaves a wave that has begun", async () => {
    const { voorstel, golf } = await aProposal(adviser);
    await put(voorstel.id);
    const { golven } = voorstelSourcesOf(colleague);
    const now = await golven.get(golf.id);
    if (!now.ok) throw new Error("The wave cannot be read.");
    const { wijkplan } = now.value.value;
    const begun = {
      ...now.value.value,
      status: "running" as const,
      wijkplan: { ...wijkplan, rollen: "Drie consulenten" },
    };
    await golven.save(now.value, begun);
    await press(voorstel.id);
    const after = await golven.get(golf.id);
    expect(after).toMatchObject({ value: { value: { status: "running", wijkplan: { rollen: "Drie consulenten" } } } });
  });
});
