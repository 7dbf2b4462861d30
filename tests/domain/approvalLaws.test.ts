import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { approvalRounds, currentApproval } from "../../src/domain/approvalFold.ts";
import { arrangeLog } from "../../src/domain/approvalLog.ts";
import { decide } from "../../src/domain/decide.ts";
import type { ApprovalContext, LogEvent, Logged, OnderwerpNow, Verdict } from "../../src/domain/goedkeuring.ts";
import type { Writer } from "../../src/domain/persoon.ts";
import { calendarDateOf } from "../../src/domain/time.ts";
import {
  beslisser,
  besluit,
  BOT_CLIENT_ID,
  byBot,
  byPerson,
  collega,
  consulent,
  context,
  manager,
  onderwerp,
  stamped,
  tweedeManager,
  verzoek,
  VERSIE,
  VERZOEK_ID,
} from "../support/builders.ts";

const LATER = '"a1b2,4"';
const PEOPLE = [consulent, collega, manager, tweedeManager];
const RUNS = { numRuns: 1_000 };

const fold = (log: readonly Logged[], some: Partial<ApprovalContext> = {}) =>
  currentApproval(onderwerp, arrangeLog(log), context(some));

describe("any log of any rows", () => {
  test("approves only by a decision that a careful reader would count", () => {
    fc.assert(
      fc.property(aLog(), aContext(), (log, some) => {
        for (const round of approvalRounds(onderwerp, arrangeLog(log), context(some))) {
          if (round.state !== "approved" && round.state !== "rejected" && round.state !== "reopened") continue;
          const { door, verdict } = round.besluit;
          expect(log.some((row) => isSound(row, round.verzoek, door.id, verdict, some))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("says the same in whatever order and however often its rows are read", () => {
    fc.assert(
      fc.property(aLog(), aContext(), fc.func(fc.nat()), (log, some, chance) => {
        const twice = [...log, ...log].map((row, index) => ({ row, place: chance(index) }));
        const mixed = twice.toSorted((one, other) => one.place - other.place).map(({ row }) => row);
        expect(fold(mixed, some)).toEqual(fold(log, some));
      }),
      RUNS,
    );
  });

  test("counts a row exactly when the rule behind the buttons lets its writer write it", () => {
    fc.assert(
      fc.property(
        aLog(),
        aContext(),
        fc.constantFrom(...PEOPLE),
        aVerdict(),
        anInstant(),
        (log, some, door, said, at) => {
          const now: OnderwerpNow = some.onderwerp ?? { versie: VERSIE, awaiting: true };
          const full = context({ ...some, onderwerp: now });
          const before = currentApproval(onderwerp, arrangeLog(log), full);
          if (before === undefined) return;
          const { verzoekId, versie } = before.verzoek;
          const allowed = decide(before, said, door, now, full, calendarDateOf(at));
          const row = besluit(door, said, { rowId: 1_000, at }, { verzoekId, versie });
          const after = approvalRounds(onderwerp, arrangeLog([...log, row]), full).find(
            (round) => round.verzoek.verzoekId === verzoekId,
          );
          if (!allowed.ok && allowed.error === "subject-changed") return;
          expect(after?.ongeldig.some(({ event }) => event.stamp.rowId === 1_000)).toBe(!allowed.ok);
        },
      ),
      RUNS,
    );
  });
});

describe("a row of the log", () => {
  test("that decides before anybody asked does not count", () => {
    const early = besluit(manager, { kind: "approve" }, { rowId: 3 });
    expect(fold([early, verzoek({}, { rowId: 5 })])).toMatchObject({ state: "open", ongeldig: [{ why: "not-asked" }] });
  });

  test("that is read twice counts once", () => {
    const log = [verzoek(), besluit(manager)];
    expect(fold([...log, ...log])).toEqual(fold(log));
    expect(fold([...log, ...log])?.ongeldig).toEqual([]);
  });

  test("that was read before and after somebody touched it is a touched one", () => {
    const row = besluit(manager);
    const touched = { ...row, stamp: { ...row.stamp, untouched: false } };
    for (const log of [
      [verzoek(), row, touched],
      [touched, row, verzoek()],
    ]) {
      expect(fold(log)).toMatchObject({ state: "open", ongeldig: [{ why: "touched" }] });
    }
  });

  test("that asks in the name of somebody else does not hide who asked", () => {
    const disguised = verzoek({ aanvrager: collega }, { writer: byPerson(manager) });
    expect(fold([disguised, besluit(manager)])).toMatchObject({
      state: "open",
      aanvrager: manager,
      ongeldig: [{ why: "own-request" }],
    });
  });

  test("that withdraws and one that decides: the lowest counts", () => {
    const withdrawn = (rowId: number): Logged =>
      stamped({ kind: "intrekking", verzoekId: VERZOEK_ID, door: consulent }, { rowId, writer: byPerson(consulent) });
    const decided = (rowId: number): Logged => besluit(manager, { kind: "approve" }, { rowId });
    expect(fold([verzoek(), withdrawn(2), decided(3)])).toMatchObject({
      state: "withdrawn",
      ongeldig: [{ why: "too-late" }],
    });
    expect(fold([verzoek(), decided(2), withdrawn(3)])).toMatchObject({
      state: "approved",
      ongeldig: [{ why: "too-late" }],
    });
  });

  test("that reopens counts from a person or the bot, not from an unknown app", () => {
    const reopened = (writer: Writer) =>
      fold([verzoek(), besluit(manager), stamped({ kind: "heropening", verzoekId: VERZOEK_ID }, { rowId: 9, writer })]);
    expect(reopened(byPerson(collega))).toMatchObject({ state: "reopened" });
    expect(reopened(byBot)).toMatchObject({ state: "reopened" });
    expect(reopened({ kind: "app", clientId: "other" })).toMatchObject({ state: "approved" });
  });

  test("that asks for the same version again does not hide the decision", () => {
    const again = verzoek({ verzoekId: "again" }, { rowId: 8, at: "2026-11-21T09:00:00Z", writer: byPerson(collega) });
    const log = [verzoek(), besluit(manager), again];
    const now = { versie: VERSIE, awaiting: true };
    expect(fold(log, { onderwerp: now })).toMatchObject({ state: "approved", verzoek: { verzoekId: VERZOEK_ID } });
    const twice = [
      verzoek(),
      verzoek({ verzoekId: "twin" }, { rowId: 2 }),
      besluit(manager, { kind: "approve" }, { rowId: 3 }),
    ];
    expect(fold(twice, { onderwerp: now })).toMatchObject({ state: "approved" });
  });
});

describe("two requests for one version", () => {
  const twin = verzoek({ verzoekId: "twin" }, { rowId: 2 });
  const now = { onderwerp: { versie: VERSIE, awaiting: true } };
  const rejecting = { kind: "reject", reason: "Nog niet" } as const;

  test.each([VERZOEK_ID, "twin"])("have the outcome of the first decision: on %s", (verzoekId) => {
    const other = verzoekId === "twin" ? VERZOEK_ID : "twin";
    const first = besluit(manager, { kind: "approve" }, { rowId: 3, at: "2026-11-20T10:00:00Z" }, { verzoekId });
    const second = besluit(manager, rejecting, { rowId: 4, at: "2026-11-20T11:00:00Z" }, { verzoekId: other });
    expect(fold([verzoek(), twin, first, second], now)).toMatchObject({ state: "approved", verzoek: { verzoekId } });
  });
});

describe("a request to people who cannot decide on it", () => {
  test("because they asked or made it themselves goes to the others who may", () => {
    const own = verzoek({ aanvrager: manager }, { writer: byPerson(manager) });
    expect(fold([own])).toMatchObject({ askedOf: [tweedeManager] });
    const made = { onderwerp: { versie: VERSIE, awaiting: true, createdById: manager.id } };
    expect(fold([verzoek()], made)).toMatchObject({ askedOf: [tweedeManager] });
  });

  test("because nobody else may shows whom it waits for", () => {
    const own = verzoek({ aanvrager: manager }, { writer: byPerson(manager) });
    expect(fold([own], { beslissers: [beslisser(manager)] })).toMatchObject({ askedOf: [manager] });
  });

  test("and to others, who all have to approve, does not wait for them", () => {
    const all = verzoek(
      { aanvrager: manager, beoordelaars: [manager, tweedeManager], rule: "all" },
      { writer: byPerson(manager) },
    );
    expect(fold([all, besluit(tweedeManager)])).toMatchObject({ state: "approved" });
  });
});

describe("handing a decision over", () => {
  const handed = (naar: typeof manager, rowId = 2, door = manager): Logged =>
    stamped({ kind: "overdracht", verzoekId: VERZOEK_ID, door, naar }, { rowId, writer: byPerson(door) });

  test("to the one who asked or who made it is refused", () => {
    const beslissers = [beslisser(manager), beslisser(consulent)];
    expect(fold([verzoek(), handed(consulent)], { beslissers })).toMatchObject({ ongeldig: [{ why: "own-request" }] });
    const made = { versie: VERSIE, awaiting: true, createdById: tweedeManager.id };
    expect(fold([verzoek(), handed(tweedeManager)], { onderwerp: made })).toMatchObject({
      askedOf: [manager],
      ongeldig: [{ why: "own-subject" }],
    });
  });

  test("leaves everybody asked once", () => {
    const asked = verzoek({ beoordelaars: [manager, tweedeManager] });
    expect(fold([asked, handed(tweedeManager)])).toMatchObject({ askedOf: [tweedeManager] });
  });

  test("does not make one person do for two who all have to approve", () => {
    const all = verzoek({ beoordelaars: [manager, tweedeManager], rule: "all" });
    const log = [all, besluit(tweedeManager), handed(tweedeManager, 3)];
    expect(fold(log)).toMatchObject({ state: "open", ongeldig: [{ why: "not-allowed" }] });
    expect(fold([...log, besluit(manager, { kind: "approve" }, { rowId: 4 })])).toMatchObject({ state: "approved" });
  });

  test("comes too late after deciding", () => {
    const all = verzoek({ beoordelaars: [manager, tweedeManager], rule: "all" });
    const beslissers = PEOPLE.map((one) => beslisser(one));
    const log = [all, besluit(manager), handed(collega, 3)];
    expect(fold(log, { beslissers })).toMatchObject({ ongeldig: [{ why: "too-late" }] });
  });
});

describe("who may decide on the day", () => {
  test.each([
    ["2025-12-31T23:30:00Z", "approved"],
    ["2025-12-31T22:30:00Z", "open"],
  ])("is asked of the calendar of the municipality: %s is %s", (at, state) => {
    const beslissers = [beslisser(manager, { from: "2026-01-01" })];
    const asked = verzoek({}, { at: "2025-12-31T23:10:00Z" });
    expect(fold([asked, besluit(manager, { kind: "approve" }, { at })], { beslissers })).toMatchObject({ state });
  });

  test("ends with the day itself, in summer too", () => {
    const beslissers = [beslisser(manager, { until: "2026-06-30" })];
    const decided = (at: string) =>
      fold([verzoek({}, { at: "2026-06-01T09:00:00Z" }), besluit(manager, { kind: "approve" }, { at })], {
        beslissers,
      });
    expect(decided("2026-06-30T21:59:59Z")).toMatchObject({ state: "approved" });
    expect(decided("2026-06-30T22:00:00Z")).toMatchObject({ state: "open" });
  });
});

/** What `domain.md` says of a decision that counts, written down once more and in another way. */
function isSound(
  row: Logged,
  asked: Logged<Extract<LogEvent, { kind: "verzoek" }>>,
  doorId: string,
  said: Verdict,
  some: Partial<ApprovalContext>,
): boolean {
  if (row.kind !== "besluit" || row.verzoekId !== asked.verzoekId || row.door.id !== doorId) return false;
  const { stamp, verdict } = row;
  const asker = isBot(asked.stamp.writer) ? asked.aanvrager?.id : idOf(asked.stamp.writer);
  return [
    verdict.kind === said.kind,
    verdict.kind === "approve" || verdict.reason.trim() !== "",
    asked.stamp.untouched && stamp.untouched,
    stamp.rowId > asked.stamp.rowId,
    idOf(stamp.writer) === doorId || isBot(stamp.writer),
    [manager.id, tweedeManager.id].includes(doorId),
    doorId !== asker,
    doorId !== some.onderwerp?.createdById,
    row.versie === asked.versie,
  ].every(Boolean);
}

function isBot(writer: Writer): boolean {
  return writer.kind === "app" && writer.clientId === BOT_CLIENT_ID;
}

function idOf(writer: Writer): string | undefined {
  return writer.kind === "person" ? writer.persoon.id : undefined;
}

function aVerdict(): fc.Arbitrary<Verdict> {
  return fc.oneof(
    fc.constant({ kind: "approve" } as const),
    fc.constantFrom("", " ", "Nog niet").map((reason) => ({ kind: "reject", reason }) as const),
  );
}

function anInstant(): fc.Arbitrary<string> {
  return fc.constantFrom(
    "2026-11-20T09:00:00Z",
    "2025-12-31T22:30:00Z",
    "2025-12-31T23:30:00Z",
    "2026-03-29T00:59:59Z",
  );
}

function aContext(): fc.Arbitrary<Partial<ApprovalContext>> {
  const now = fc.record({
    versie: fc.constantFrom(VERSIE, LATER),
    awaiting: fc.boolean(),
    createdById: fc.constantFrom(...PEOPLE.map(({ id }) => id)),
  });
  return fc.option(now).map((chosen) => (chosen === null ? {} : { onderwerp: chosen }));
}

/** Rows as anybody might add them to the list: every kind, every writer, two requests, two versions, two rules. */
function aLog(): fc.Arbitrary<readonly Logged[]> {
  const someone = fc.constantFrom(...PEOPLE);
  const writer: fc.Arbitrary<Writer> = fc.oneof(
    { weight: 4, arbitrary: someone.map(byPerson) },
    { weight: 2, arbitrary: fc.constant(byBot) },
    fc.constantFrom<Writer>({ kind: "unknown" }, { kind: "app", clientId: "other" }),
  );
  const verzoekId = fc.constantFrom(VERZOEK_ID, VERZOEK_ID, "second");
  const versie = fc.constantFrom(VERSIE, VERSIE, LATER);
  const asking = fc
    .record({
      verzoekId,
      versie,
      aanvrager: someone,
      rule: fc.constantFrom("one" as const, "all" as const),
      beoordelaars: fc.subarray(PEOPLE),
    })
    .map((some): LogEvent => ({ ...verzoek(some) }));
  const deciding = fc
    .tuple(someone, aVerdict(), fc.record({ verzoekId, versie }))
    .map(([door, said, some]): LogEvent => ({ ...besluit(door, said, {}, some) }));
  const event: fc.Arbitrary<LogEvent> = fc.oneof(
    { weight: 3, arbitrary: asking },
    { weight: 5, arbitrary: deciding },
    fc.record({ verzoekId, door: someone }).map((some): LogEvent => ({ kind: "intrekking", ...some })),
    fc.record({ verzoekId, door: someone, naar: someone }).map((some): LogEvent => ({ kind: "overdracht", ...some })),
    fc.record({ verzoekId, versie }).map((some): LogEvent => ({ kind: "toegepast", ...some })),
    fc.record({ verzoekId }).map((some): LogEvent => ({ kind: "heropening", ...some })),
  );
  const honest = fc.constantFrom(true, true, true, false);
  const row = fc.record({
    event,
    writer,
    honest,
    untouched: fc.constantFrom(true, true, true, false),
    at: anInstant(),
  });
  return fc.array(row, { maxLength: 14 }).map((rows) =>
    rows.map(({ event: written, writer: by, honest: own, untouched, at }, index) => {
      const stamp = { writer: own && "door" in written ? byPerson(written.door) : by, untouched, at, rowId: index + 1 };
      return stamped(written, stamp);
    }),
  );
}
