import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { approvalRounds, currentApproval } from "../../src/domain/approvalFold.ts";
import { arrangeLog } from "../../src/domain/approvalLog.ts";
import { type ApprovalContext, type LogEvent, type Logged, verzoekIdFor } from "../../src/domain/goedkeuring.ts";
import type { Persoon, Writer } from "../../src/domain/persoon.ts";
import { standingOf } from "../../src/domain/standing.ts";
import {
  aPoint,
  beslisser,
  besluit,
  BOT_CLIENT_ID,
  byBot,
  byPerson,
  collega,
  consulent,
  context,
  kaart,
  manager,
  onderwerp,
  stamped,
  tweedeManager,
  verzoek,
  VERSIE,
  VERZOEK_ID,
} from "../support/builders.ts";

const fold = (log: readonly Logged[], some: Partial<ApprovalContext> = {}) =>
  currentApproval(onderwerp, arrangeLog(log), context(some));
const toegepast = (writer: Writer, rowId: number): Logged =>
  stamped({ kind: "toegepast", verzoekId: VERZOEK_ID, versie: '"a1b2,4"' }, { rowId, writer });
const intrekking = (door: Persoon): Logged =>
  stamped({ kind: "intrekking", verzoekId: VERZOEK_ID, door }, { rowId: 2, writer: byPerson(door) });
const heropening = (writer: Writer, rowId: number): Logged =>
  stamped({ kind: "heropening", verzoekId: VERZOEK_ID }, { rowId, writer });

describe("a request", () => {
  test("is not there when nobody asked", () => {
    expect(fold([besluit(manager)])).toBeUndefined();
  });

  test("is open until somebody decides", () => {
    expect(fold([verzoek()])).toMatchObject({ state: "open", aanvrager: consulent, askedOf: [manager] });
  });

  test("is approved by the one who was asked", () => {
    expect(fold([verzoek(), besluit(manager)])).toMatchObject({
      state: "approved",
      applied: false,
      besluit: { door: manager, at: "2026-11-20T09:00:00Z" },
    });
  });

  test("is approved by the bot for the one who pressed the card", () => {
    expect(fold([verzoek(), besluit(manager, { kind: "approve" }, { writer: byBot })])).toMatchObject({
      state: "approved",
      besluit: { door: manager },
    });
  });

  test("is rejected with a reason", () => {
    const verdict = { kind: "reject", reason: "Past niet bij de pilot" } as const;
    expect(fold([verzoek(), besluit(manager, verdict)])).toMatchObject({ state: "rejected", besluit: { verdict } });
  });

  test("of which two people decide has the outcome of the lowest row, for every reader", () => {
    const asked = verzoek({ beoordelaars: [manager, tweedeManager] });
    const first = besluit(tweedeManager, { kind: "reject", reason: "Nog niet" }, { rowId: 5 });
    const second = besluit(manager, { kind: "approve" }, { rowId: 6 });
    expect(fold([second, asked, first])).toMatchObject({
      state: "rejected",
      besluit: { door: tweedeManager },
      ongeldig: [{ why: "too-late" }],
    });
  });

  test("to all of several people waits for the last of them", () => {
    const asked = verzoek({ beoordelaars: [manager, tweedeManager], rule: "all" });
    expect(fold([asked, besluit(manager)])).toMatchObject({ state: "open" });
    const both = [asked, besluit(manager), besluit(tweedeManager, { kind: "approve" }, { rowId: 3 })];
    expect(fold(both)).toMatchObject({ state: "approved" });
  });

  test("to all of several people is rejected by the first who rejects", () => {
    const asked = verzoek({ beoordelaars: [manager, tweedeManager], rule: "all" });
    const rejected = besluit(tweedeManager, { kind: "reject", reason: "Nee" }, { rowId: 3 });
    expect(fold([asked, besluit(manager), rejected])).toMatchObject({ state: "rejected" });
  });

  test("that names nobody who may decide is put to everybody who may", () => {
    expect(fold([verzoek({ beoordelaars: [collega] })])).toMatchObject({ askedOf: [manager, tweedeManager] });
  });

  test("that was edited afterwards is no request", () => {
    expect(fold([verzoek({}, { untouched: false })])).toBeUndefined();
  });

  test("is handed over to somebody who may decide", () => {
    const handed = stamped(
      { kind: "overdracht", verzoekId: VERZOEK_ID, door: manager, naar: tweedeManager },
      { rowId: 2, writer: byPerson(manager) },
    );
    const log = [verzoek(), handed, besluit(tweedeManager, { kind: "approve" }, { rowId: 3 })];
    expect(fold(log)).toMatchObject({ state: "approved", besluit: { door: tweedeManager } });
    expect(fold([verzoek(), handed, besluit(manager, { kind: "approve" }, { rowId: 3 })])).toMatchObject({
      state: "open",
    });
  });

  test("is withdrawn by the one who asked, and by nobody else", () => {
    expect(fold([verzoek(), intrekking(consulent)])).toMatchObject({ state: "withdrawn" });
    expect(fold([verzoek(), intrekking(collega)])).toMatchObject({ state: "open", ongeldig: [{ why: "not-asked" }] });
  });

  test("remembers where its cards stand, if the bot wrote so", () => {
    const honest = kaart(manager, { rowId: 2 });
    const planted = kaart(manager, { rowId: 3, writer: byPerson(collega) });
    expect(fold([verzoek(), honest, planted])).toMatchObject({
      kaarten: [honest],
      ongeldig: [{ why: "not-the-writer" }],
    });
  });
});

describe("a decision that does not count", () => {
  test.each<[string, Logged, Partial<ApprovalContext>]>([
    ["not-allowed", besluit(collega), {}],
    ["not-asked", besluit(tweedeManager), {}],
    ["own-request", besluit(consulent), { beslissers: [beslisser(consulent), beslisser(manager)] }],
    ["own-subject", besluit(manager), { onderwerp: { versie: VERSIE, awaiting: true, createdById: manager.id } }],
    ["touched", besluit(manager, { kind: "approve" }, { untouched: false }), {}],
    ["not-the-writer", besluit(manager, { kind: "approve" }, { writer: byPerson(collega) }), {}],
    ["not-the-writer", besluit(manager, { kind: "approve" }, { writer: { kind: "app", clientId: "other" } }), {}],
    ["not-the-writer", besluit(manager, { kind: "approve" }, { writer: { kind: "unknown" } }), {}],
    ["other-version", besluit(manager, { kind: "approve" }, {}, { versie: '"a1b2,2"' }), {}],
    ["reason-missing", besluit(manager, { kind: "reject", reason: " " }), {}],
    ["not-allowed", besluit(manager), { beslissers: [beslisser(manager, { from: "2026-12-01" })] }],
  ])("is shown as invalid: %s", (why, event, some) => {
    expect(fold([verzoek({ beoordelaars: [manager] }), event], some)).toMatchObject({
      state: "open",
      ongeldig: [{ why }],
    });
  });

  test("stays valid after the decider left the post", () => {
    const left = { beslissers: [beslisser(manager, { until: "2026-11-21" }), beslisser(tweedeManager)] };
    expect(fold([verzoek(), besluit(manager)], left)).toMatchObject({ state: "approved" });
  });
});

describe("a subject that changed", () => {
  const changed = { versie: '"a1b2,4"', awaiting: true };

  test("makes an open request lapse", () => {
    expect(fold([verzoek()], { onderwerp: changed })).toMatchObject({ state: "lapsed" });
  });

  test("makes a decision lapse that was not carried out yet", () => {
    expect(fold([verzoek(), besluit(manager)], { onderwerp: changed })).toMatchObject({ state: "lapsed" });
  });

  test("leaves a decision alone that was carried out", () => {
    const log = [verzoek(), besluit(manager), toegepast(byBot, 3)];
    const later = { versie: '"a1b2,9"', awaiting: false };
    expect(fold(log, { onderwerp: later })).toMatchObject({ state: "approved", applied: true });
  });

  test("is asked about anew, and the new request counts", () => {
    const again = verzoek({ verzoekId: verzoekIdFor(onderwerp, changed.versie), versie: changed.versie }, { rowId: 7 });
    expect(fold([verzoek(), again], { onderwerp: changed })).toMatchObject({ state: "open", verzoek: again });
  });

  test("counts the request for what stands there, even if a stale one came in later", () => {
    const stale = verzoek({ verzoekId: "stale", versie: '"a1b2,1"' }, { rowId: 9 });
    const now = { versie: VERSIE, awaiting: true };
    expect(fold([verzoek(), stale], { onderwerp: now })).toMatchObject({ state: "open", verzoek: { versie: VERSIE } });
  });
});

describe("a decision in force", () => {
  const inForce = [verzoek(), besluit(manager), toegepast(byBot, 3)];

  test("is not undone by another request", () => {
    const again = verzoek({ verzoekId: "again", versie: '"a1b2,9"' }, { rowId: 8, writer: byPerson(collega) });
    expect(approvalRounds(onderwerp, arrangeLog([...inForce, again]), context())).toHaveLength(1);
  });

  test("ends when the subject is reopened, after which it can be asked again", () => {
    const again = verzoek({ verzoekId: "again", versie: '"a1b2,9"' }, { rowId: 8 });
    expect(fold([...inForce, heropening(byPerson(collega), 6)])).toMatchObject({ state: "reopened" });
    expect(fold([...inForce, heropening(byPerson(collega), 6), again])).toMatchObject({ state: "open" });
  });

  test("is noted as carried out only by the bot or the decider", () => {
    expect(fold([verzoek(), besluit(manager), toegepast(byPerson(collega), 3)])).toMatchObject({ applied: false });
    expect(fold([verzoek(), besluit(manager), toegepast(byPerson(manager), 3)])).toMatchObject({ applied: true });
  });
});

describe("a status", () => {
  test.each(["new", "submitted", "parked"] as const)("%s needs no decision", (status) => {
    expect(standingOf(status, undefined)).toEqual({ kind: "plain" });
  });

  test.each(["approved", "in-development", "in-implementation", "done", "rejected"] as const)(
    "%s that no decision carries is not proven",
    (status) => {
      expect(standingOf(status, undefined)).toEqual({ kind: "unproven" });
      expect(standingOf(status, fold([verzoek()]))).toEqual({ kind: "unproven" });
    },
  );

  test("is proven by a decision of the same kind", () => {
    const approved = fold([verzoek(), besluit(manager)]);
    expect(standingOf(aPoint("approved").status, approved)).toMatchObject({
      kind: "proven",
      besluit: { door: manager },
    });
    expect(standingOf("rejected", approved)).toEqual({ kind: "unproven" });
  });
});

describe("the laws of the log", () => {
  test("the order in which rows are read does not matter", () => {
    fc.assert(
      fc.property(aLog(), fc.func(fc.integer()), (log, chance) => {
        const shuffled = log.toSorted((one, other) => chance(one.stamp.rowId) - chance(other.stamp.rowId));
        expect(fold(shuffled)).toEqual(fold(log));
      }),
    );
  });

  test("no rows of people who may not decide ever make an approval", () => {
    fc.assert(
      fc.property(aLog([consulent, collega]), (log) => {
        for (const round of approvalRounds(onderwerp, arrangeLog(log), context())) {
          expect(["open", "withdrawn", "lapsed"]).toContain(round.state);
        }
      }),
    );
  });

  test("rows that come after a decision never change it, unless they reopen it", () => {
    fc.assert(
      fc.property(aLog(), aLog(), (before, after) => {
        const decided = fold(before);
        if (decided?.state !== "approved" && decided?.state !== "rejected") return;
        const later = after.filter(({ kind }) => kind !== "heropening" && kind !== "verzoek");
        const highest = Math.max(...before.map(({ stamp }) => stamp.rowId));
        const moved = later.map((event) => ({
          ...event,
          stamp: { ...event.stamp, rowId: event.stamp.rowId + highest },
        }));
        expect(fold([...before, ...moved])).toMatchObject({ state: decided.state, besluit: decided.besluit });
      }),
    );
  });
});

/** Any log about one subject; `people` are those who write it, beside the bot when nobody is named. */
function aLog(people?: readonly Persoon[]): fc.Arbitrary<readonly Logged[]> {
  const someone = fc.constantFrom(...(people ?? [consulent, collega, manager, tweedeManager]));
  const writer: fc.Arbitrary<Writer> = fc.oneof(
    someone.map(byPerson),
    people === undefined ? fc.constant(byBot) : fc.constant<Writer>({ kind: "app", clientId: `not-${BOT_CLIENT_ID}` }),
  );
  const verdict = fc.oneof(
    fc.constant({ kind: "approve" } as const),
    fc.constantFrom("", "Nog niet").map((reason) => ({ kind: "reject", reason }) as const),
  );
  const anyone = fc.constantFrom(consulent, collega, manager, tweedeManager);
  const event: fc.Arbitrary<LogEvent> = fc.oneof(
    anyone.map((aanvrager) => ({ ...verzoek({ aanvrager, beoordelaars: [manager, tweedeManager] }) })),
    fc.tuple(anyone, verdict).map(([door, said]) => ({ ...besluit(door, said) })),
    anyone.map((door) => ({ kind: "intrekking" as const, verzoekId: VERZOEK_ID, door })),
    fc
      .tuple(anyone, anyone)
      .map(([door, naar]) => ({ kind: "overdracht" as const, verzoekId: VERZOEK_ID, door, naar })),
    fc.constant({ kind: "toegepast" as const, verzoekId: VERZOEK_ID, versie: VERSIE }),
    fc.constant({ kind: "heropening" as const, verzoekId: VERZOEK_ID }),
  );
  return fc
    .array(fc.record({ event, writer, untouched: fc.boolean() }), { maxLength: 12 })
    .map((rows) => rows.map((row, index) => stamped(row.event, { ...row, rowId: index + 1 })));
}
