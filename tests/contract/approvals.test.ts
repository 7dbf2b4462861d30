import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Onderwerp, Verdict } from "../../src/domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../../src/domain/ontwikkelpunt.ts";
import { standingOf } from "../../src/domain/standing.ts";
import { submit } from "../../src/domain/transitions.ts";
import { ask, reopenDecision, withdrawRequest } from "../../src/sharepoint/approvals/asking.ts";
import { carryOut, decideOn } from "../../src/sharepoint/approvals/deciding.ts";
import { openCase } from "../../src/sharepoint/approvals/desk.ts";
import { SOORT_WORDS } from "../../src/sharepoint/lists/goedkeuringen.ts";
import { STATUS_WORDS } from "../../src/sharepoint/lists/ontwikkelpunten.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { aNew } from "../support/builders.ts";
import { type Approving, botAt, personAt } from "../support/approvalDesk.ts";
import { type Municipality, nameBeslissers, openMunicipality } from "../support/municipality.ts";

let municipality: Municipality;
let consulent: Approving;
let collega: Approving;
let manager: Approving;
let tweede: Approving;
let bot: Approving;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameBeslissers(municipality, "teammanager", "teammanager2");
  consulent = await personAt(municipality, "consulent1");
  collega = await personAt(municipality, "consulent2");
  manager = await personAt(municipality, "teammanager");
  tweede = await personAt(municipality, "teammanager2");
  bot = await botAt(municipality);
});

afterEach(() => municipality.emulator.close());

const approve: Verdict = { kind: "approve" };
const reject: Verdict = { kind: "reject", reason: "Past nog niet" };
const onderwerpOf = ({ id }: { id: string }): Onderwerp => ({ soort: "ontwikkelpunt", id });

/** A point that waits for a decision, asked for by the consulent. */
async function submitted(): Promise<Stored<Ontwikkelpunt>> {
  const stored = await consulent.workspace.punten.add(aNew(), crypto.randomUUID());
  const next = submit(stored.value);
  if (!next.ok) throw new Error(next.error);
  const saved = await consulent.workspace.punten.save(stored, next.value);
  expect(await ask(consulent.desk, onderwerpOf(saved), consulent.me)).toMatchObject({ ok: true });
  return saved;
}

async function statusOf(id: string): Promise<string> {
  const read = await bot.workspace.punten.get(id);
  return read.ok ? read.value.value.status : "unreadable";
}

/** What the tab of anybody says about the status of a point. */
async function standingNow(id: string): Promise<string> {
  const read = await collega.workspace.punten.get(id);
  const found = await openCase(collega.desk, { soort: "ontwikkelpunt", id });
  return read.ok ? standingOf(read.value.value.status, found?.goedkeuring).kind : "unreadable";
}

describe("a request", () => {
  test("goes to everybody who decides, is there once, and stamps who asked", async () => {
    const punt = await submitted();
    await ask(bot.desk, onderwerpOf(punt), consulent.me);
    await ask(consulent.desk, onderwerpOf(punt), consulent.me);
    const found = await openCase(collega.desk, onderwerpOf(punt));
    expect(found?.goedkeuring).toMatchObject({
      state: "open",
      aanvrager: consulent.me,
      askedOf: [manager.me, tweede.me],
    });
    expect((await bot.workspace.log.readRows(bot.workspace.log.rowsPath())).rows).toHaveLength(1);
  });

  test("is not asked of the one who made the point", async () => {
    const stored = await manager.workspace.punten.add(aNew(), crypto.randomUUID());
    await consulent.workspace.punten.save(stored, { ...stored.value, status: "submitted" });
    await ask(consulent.desk, onderwerpOf(stored), consulent.me);
    const found = await openCase(collega.desk, onderwerpOf(stored));
    expect(found?.goedkeuring?.askedOf).toEqual([tweede.me]);
    expect(await decideOn(manager.desk, onderwerpOf(stored), approve, manager.me)).toMatchObject({
      error: { refusal: "own-subject" },
    });
  });

  test("is refused when nobody decides, or the point does not wait", async () => {
    const fresh = await openMunicipality();
    const alone = await personAt(fresh, "consulent1");
    const stored = await alone.workspace.punten.add({ ...aNew(), status: "submitted" }, "a");
    expect(await ask(alone.desk, onderwerpOf(stored), alone.me)).toMatchObject({ error: "nobody-decides" });
    const waitsNot = await alone.workspace.punten.add(aNew(), "b");
    expect(await ask(alone.desk, onderwerpOf(waitsNot), alone.me)).toMatchObject({ error: "not-awaiting" });
    fresh.emulator.close();
  });

  test("is withdrawn by the one who asked", async () => {
    const punt = await submitted();
    await withdrawRequest(collega.desk, onderwerpOf(punt), collega.me);
    expect((await openCase(manager.desk, onderwerpOf(punt)))?.goedkeuring?.state).toBe("open");
    await withdrawRequest(consulent.desk, onderwerpOf(punt), consulent.me);
    expect(await decideOn(manager.desk, onderwerpOf(punt), approve, manager.me)).toMatchObject({
      error: { refusal: "withdrawn" },
    });
    expect(await statusOf(punt.id)).toBe("submitted");
  });

  test("is not made by the bot for somebody whose version is there no more", async () => {
    const stored = await consulent.workspace.punten.add({ ...aNew(), status: "submitted" }, crypto.randomUUID());
    const changed = await collega.workspace.punten.save(stored, { ...stored.value, title: "Van de collega" });
    const late = await ask(bot.desk, onderwerpOf(stored), consulent.me, undefined, stored.etag);
    expect(late).toEqual({ ok: false, error: "not-awaiting" });
    const asked = await ask(bot.desk, onderwerpOf(stored), collega.me, undefined, changed.etag);
    expect(asked).toMatchObject({ ok: true, value: { aanvrager: collega.me, versie: changed.etag } });
  });
});

describe("a decision", () => {
  test.each([
    ["approved", approve],
    ["rejected", reject],
  ] as const)("in the tab makes the point %s, and everybody sees by whom", async (status, verdict) => {
    const punt = await submitted();
    const decided = await decideOn(manager.desk, onderwerpOf(punt), verdict, manager.me);
    expect(decided).toMatchObject({
      ok: true,
      value: { goedkeuring: { state: status, besluit: { door: manager.me, verdict } } },
    });
    expect(await statusOf(punt.id)).toBe(status);
    expect(await standingNow(punt.id)).toBe("proven");
  });

  test("by the bot for who pressed the card counts as theirs", async () => {
    const punt = await submitted();
    expect(await decideOn(bot.desk, onderwerpOf(punt), approve, manager.me)).toMatchObject({ ok: true });
    expect(await standingNow(punt.id)).toBe("proven");
  });

  test("taken twice is one decision", async () => {
    const punt = await submitted();
    const [first, second] = await Promise.all([
      decideOn(manager.desk, onderwerpOf(punt), approve, manager.me),
      decideOn(bot.desk, onderwerpOf(punt), approve, manager.me),
    ]);
    expect(first.ok && second.ok).toBe(true);
    expect(await countOf("besluit")).toBe(1);
    expect(await countOf("toegepast")).toBe(1);
  });

  test("that was not carried out yet is carried out by whoever comes by", async () => {
    const punt = await submitted();
    await bot.workspace.log.add({
      ...(await besluitFields(punt)),
      PersoonId: manager.me.id,
      PersoonNaam: manager.me.name,
      Sleutel: "besluit/half",
    });
    expect(await carryOut(collega.desk, onderwerpOf(punt))).toBe(false);
    expect(await statusOf(punt.id)).toBe("submitted");
    expect(await carryOut(bot.desk, onderwerpOf(punt))).toBe(true);
    expect(await carryOut(bot.desk, onderwerpOf(punt))).toBe(true);
    expect(await statusOf(punt.id)).toBe("approved");
    expect(await countOf("toegepast")).toBe(1);
  });

  test("of which only the note is missing gets it", async () => {
    const punt = await submitted();
    await bot.workspace.log.add({
      ...(await besluitFields(punt)),
      PersoonId: manager.me.id,
      PersoonNaam: manager.me.name,
      Sleutel: "x",
    });
    await bot.workspace.punten.save(punt, { ...punt.value, status: "approved" });
    expect(await carryOut(bot.desk, onderwerpOf(punt))).toBe(true);
    expect(await countOf("toegepast")).toBe(1);
    expect(await standingNow(punt.id)).toBe("proven");
  });

  test("on a point that changed is refused, and the change is asked about anew", async () => {
    const punt = await submitted();
    const changed = await collega.workspace.punten.save(punt, { ...punt.value, title: "Iets heel anders" });
    expect(await decideOn(manager.desk, onderwerpOf(punt), approve, manager.me)).toMatchObject({
      error: { refusal: "subject-changed" },
    });
    expect(await ask(bot.desk, onderwerpOf(changed), collega.me)).toMatchObject({
      ok: true,
      value: { title: "Iets heel anders" },
    });
    expect(await decideOn(manager.desk, onderwerpOf(punt), approve, manager.me)).toMatchObject({ ok: true });
    expect(await standingNow(punt.id)).toBe("proven");
  });

  test("ends when the point is reopened; after that nothing is approved without a new one", async () => {
    const punt = await submitted();
    await decideOn(manager.desk, onderwerpOf(punt), approve, manager.me);
    await reopenDecision(collega.desk, onderwerpOf(punt));
    expect(await standingNow(punt.id)).toBe("unproven");
  });
});

describe("nobody makes a point approved", () => {
  test("by typing the status into the list", async () => {
    const stored = await consulent.workspace.punten.add(aNew(), crypto.randomUUID());
    await consulent.workspace.punten.list.change(stored.id, stored.etag, { Status: STATUS_WORDS.approved });
    expect(await statusOf(stored.id)).toBe("approved");
    expect(await standingNow(stored.id)).toBe("unproven");
  });

  test("by typing it in while a manager looks at it", async () => {
    const punt = await submitted();
    await consulent.workspace.punten.list.change(punt.id, punt.etag, { Status: STATUS_WORDS.approved });
    expect(await standingNow(punt.id)).toBe("unproven");
    expect(await decideOn(manager.desk, onderwerpOf(punt), approve, manager.me)).toMatchObject({
      error: { refusal: "subject-changed" },
    });
    expect(await standingNow(punt.id)).toBe("unproven");
  });

  test.each(["consulent1", "consulent2", "opdrachtgever", "beheerder"])(
    "by adding a Besluit through Graph as %s",
    async (alias) => {
      const punt = await submitted();
      const forger = await personAt(municipality, alias);
      for (const persoon of [forger.me, manager.me]) {
        await forger.workspace.log.add({
          ...(await besluitFields(punt)),
          PersoonId: persoon.id,
          PersoonNaam: persoon.name,
          Sleutel: `besluit/${persoon.id}/${alias}`,
        });
      }
      await forger.workspace.punten.list.change(punt.id, punt.etag, { Status: STATUS_WORDS.approved });
      expect(await standingNow(punt.id)).toBe("unproven");
      expect(await carryOut(bot.desk, onderwerpOf(punt))).toBe(false);
    },
  );

  test("by making oneself somebody who decides, because only owners may", async () => {
    await municipality.call("/emulator/list-permissions", {
      method: "PUT",
      body: JSON.stringify({ list: "Instellingen", user: "members", level: "read" }),
    });
    const own = { kind: "beslisser", persoon: consulent.me, soort: "ontwikkelpunt", from: "2026-01-01" } as const;
    await expect(consulent.workspace.instellingen.add(own, "ik")).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("by changing the row of a request or a decision", async () => {
    const punt = await submitted();
    await decideOn(manager.desk, onderwerpOf(punt), reject, manager.me);
    const { rows } = await collega.workspace.log.readRows(collega.workspace.log.rowsPath());
    const row = rows.find(({ fields }) => fields.Soort === SOORT_WORDS.besluit);
    await collega.workspace.log.change(row?.id ?? "", row?.etag ?? "", { Oordeel: "Goedgekeurd", Reden: null });
    const now = await collega.workspace.punten.get(punt.id);
    await collega.workspace.punten.list.change(punt.id, now.ok ? now.value.etag : "", {
      Status: STATUS_WORDS.approved,
    });
    expect(await standingNow(punt.id)).toBe("unproven");
  });

  test("by taking the place of the manager's decision in the log", async () => {
    const punt = await submitted();
    const { verzoekId } = (await openCase(collega.desk, onderwerpOf(punt)))?.goedkeuring?.verzoek ?? { verzoekId: "" };
    await collega.workspace.log.add({
      ...(await besluitFields(punt)),
      Oordeel: "Afgewezen",
      Reden: "Nee",
      PersoonId: manager.me.id,
      PersoonNaam: manager.me.name,
      Sleutel: `besluit/${verzoekId}/${manager.me.id}`,
    });
    expect(await decideOn(manager.desk, onderwerpOf(punt), approve, manager.me)).toMatchObject({ ok: true });
    expect(await standingNow(punt.id)).toBe("proven");
  });
});

describe("two managers at the same moment", () => {
  test("make one outcome, carried out once, and both are told it: 100 rounds", async () => {
    for (let round = 0; round < 100; round++) {
      const punt = await submitted();
      const by = round % 2 === 0 ? bot : manager;
      const [first, second] = await Promise.all([
        decideOn(by.desk, onderwerpOf(punt), approve, manager.me),
        decideOn(tweede.desk, onderwerpOf(punt), reject, tweede.me),
      ]);
      const found = await openCase(collega.desk, onderwerpOf(punt));
      const outcome = found?.goedkeuring;
      expect(outcome).toMatchObject({ applied: true });
      expect(await statusOf(punt.id)).toBe(outcome?.state);
      expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
      expect(first.ok ? "approved" : "rejected").toBe(outcome?.state);
      const loser = first.ok ? second : first;
      expect(loser).toMatchObject({
        error: { refusal: "already-decided", case: { goedkeuring: { state: outcome?.state } } },
      });
      const log = (
        await bot.workspace.log.readRows(bot.workspace.log.rowsPath({ filter: `fields/OnderwerpId eq '${punt.id}'` }))
      ).rows;
      expect(log.filter(({ fields }) => fields.Soort === SOORT_WORDS.toegepast)).toHaveLength(1);
    }
  });
});

async function countOf(kind: keyof typeof SOORT_WORDS): Promise<number> {
  const { rows } = await bot.workspace.log.readRows(bot.workspace.log.rowsPath());
  return rows.filter(({ fields }) => fields.Soort === SOORT_WORDS[kind]).length;
}

/** The columns of an approval as anybody with the list open could type them. */
async function besluitFields({ id }: { id: string }): Promise<Record<string, string>> {
  const verzoek = (await openCase(collega.desk, onderwerpOf({ id })))?.goedkeuring?.verzoek;
  return {
    Title: "Besluit",
    Soort: SOORT_WORDS.besluit,
    VerzoekId: verzoek?.verzoekId ?? "",
    SoortOnderwerp: "Ontwikkelpunt",
    OnderwerpId: id,
    OnderwerpVersie: verzoek?.versie ?? "",
    Oordeel: "Goedgekeurd",
  };
}
