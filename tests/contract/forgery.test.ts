import { beslissersIn } from "../../src/domain/instelling.ts";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { viewPunten } from "../../src/app/data/puntView.ts";
import { verzoekIdFor } from "../../src/domain/goedkeuring.ts";
import { ask, reopenDecision } from "../../src/sharepoint/approvals/asking.ts";
import { carryOut, decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { openCase } from "../../src/sharepoint/approvals/desk.ts";
import { readLog } from "../../src/sharepoint/approvals/log.ts";
import { valuesOf } from "../../src/sharepoint/list/repository.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { provision } from "../../src/sharepoint/provisioning/provision.ts";
import { type Approving, botAt, personAt } from "../support/approvalDesk.ts";
import { aNew, aPoint } from "../support/builders.ts";
import { type Municipality, nameBeslissers, openMunicipality, SITE } from "../support/municipality.ts";

const SITE_PATH = `/sites/${SITE}:`;
const approve = { kind: "approve" } as const;

let municipality: Municipality;
let forger: Approving;
let manager: Approving;
let bot: Approving;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameBeslissers(municipality, "teammanager", "teammanager2");
  forger = await personAt(municipality, "consulent1");
  manager = await personAt(municipality, "teammanager");
  bot = await botAt(municipality);
});

afterEach(() => municipality.emulator.close());

const onderwerpOf = (id: string) => ({ soort: "ontwikkelpunt", id }) as const;

/** Whether the tab of anybody believes the status of a point. */
async function standingInTab(id: string): Promise<string | undefined> {
  const { punten, log, instellingen } = forger.workspace;
  const views = viewPunten({
    punten: new Map((await punten.all()).stored.map((stored) => [stored.id, stored])),
    processen: new Map(),
    wijken: new Map(),
    log: await readLog(log),
    logComplete: true,
    beslissers: beslissersIn(valuesOf(await instellingen.all())),
    pending: [],
    botClientId: municipality.botClientId,
    me: { kind: "person", persoon: forger.me },
  });
  return views.find((view) => view.id === id)?.standing.kind;
}

/** A request as a member of the site can type it into the list. */
const requestRow = (onderwerpId: string, verzoekId: string, versie: string, sleutel: string) => ({
  Title: "x",
  Soort: "Verzoek",
  VerzoekId: verzoekId,
  SoortOnderwerp: "Ontwikkelpunt",
  OnderwerpId: onderwerpId,
  OnderwerpVersie: versie,
  Beoordelaars: `m <${manager.me.id}>`,
  Regel: "Eén van hen",
  Sleutel: sleutel,
});

describe("somebody who writes rows of their own into the lists", () => {
  test("cannot have the approval of a harmless point count for another one", async () => {
    const { punten, log } = forger.workspace;
    const other = await punten.add(aNew({ title: "Kwaad" }), "kwaad");
    const harmless = await punten.add(aPoint("submitted", { title: "Onschuldig" }), "onschuldig");
    const first = await log.add(requestRow(harmless.id, "X", harmless.etag, "1"));
    await log.add(requestRow(other.id, "X", harmless.etag, "2"));
    const shown = { ...onderwerpOf(harmless.id), verzoekId: "X" };
    expect(await decideOn(bot.desk, shown, approve, manager.me)).toMatchObject({ ok: false });
    await log.change(first.id, first.etag, { Title: "aangeraakt" });
    await punten.list.change(other.id, other.etag, { Status: "Goedgekeurd" });
    expect(await standingInTab(other.id)).toBe("unproven");
  });

  test("cannot keep a point from being asked by taking the key of its request", async () => {
    const { punten, log } = forger.workspace;
    const victim = await punten.add(aPoint("submitted"), "punt");
    const verzoekId = verzoekIdFor(onderwerpOf(victim.id), victim.etag);
    await log.add(requestRow("999", verzoekId, victim.etag, verzoekId));
    expect(await ask(bot.desk, onderwerpOf(victim.id), forger.me)).toMatchObject({ ok: true });
    expect((await readLog(log)).verzoekenOf(onderwerpOf(victim.id))).toHaveLength(1);
  });

  test("cannot slip other words under a decision before it is carried out", async () => {
    const punt = await forger.workspace.punten.add(aPoint("submitted"), "punt");
    await ask(forger.desk, onderwerpOf(punt.id), forger.me);
    const { verzoekId, versie } = (await openCase(bot.desk, onderwerpOf(punt.id)))?.goedkeuring?.verzoek ?? {};
    await bot.workspace.log.add({
      ...requestRow(punt.id, verzoekId ?? "", versie ?? "", "besluit"),
      Soort: "Besluit",
      Oordeel: "Goedgekeurd",
      PersoonId: manager.me.id,
      PersoonNaam: "m",
    });
    const swapped = { Title: "Nooit gezien", Status: "Goedgekeurd" };
    await forger.workspace.punten.list.change(punt.id, punt.etag, swapped);
    await carryOut(bot.desk, onderwerpOf(punt.id));
    expect(await standingInTab(punt.id)).toBe("unproven");
  });
});

describe("a decision", () => {
  test("does not pass on to a point with the same number in a list that was made anew", async () => {
    const { punten } = forger.workspace;
    const old = await punten.add(aPoint("submitted", { title: "Oud" }), "oud");
    await ask(forger.desk, onderwerpOf(old.id), forger.me);
    await decideOn(manager.desk, onderwerpOf(old.id), approve, manager.me);
    const { graph } = await municipality.asApp("setup");
    await graph.send({ method: "DELETE", path: `${SITE_PATH}/lists/Ontwikkelpunten` });
    for await (const _ of provision(graph, SITE, CONTRACTS));
    const fresh = await punten.add(aPoint("submitted", { title: "Nieuw" }), "nieuw");
    expect(fresh.id).toBe(old.id);
    expect(await ask(forger.desk, onderwerpOf(fresh.id), forger.me)).toMatchObject({ ok: true });
    await punten.list.change(fresh.id, fresh.etag, { Status: "Goedgekeurd" });
    expect(await standingInTab(fresh.id)).toBe("unproven");
  });

  test("that was reopened is not told as a success to who presses once more", async () => {
    const punt = await forger.workspace.punten.add(aPoint("submitted"), "punt");
    await ask(forger.desk, onderwerpOf(punt.id), forger.me);
    await decideOn(manager.desk, onderwerpOf(punt.id), approve, manager.me);
    await reopenDecision(forger.desk, onderwerpOf(punt.id));
    expect(await decideOn(manager.desk, onderwerpOf(punt.id), approve, manager.me)).toMatchObject({ ok: false });
  });
});
