import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { approvalRounds } from "../../src/domain/approvalFold.ts";
import { arrangeLog } from "../../src/domain/approvalLog.ts";
import { decide } from "../../src/domain/decide.ts";
import { documentStanding } from "../../src/domain/documentStanding.ts";
import {
  type ApprovalContext,
  type Beslisser,
  type LogEvent,
  type Logged,
  type Onderwerp,
  type OnderwerpNow,
  type Verdict,
  verzoekIdFor,
  type Zeggenschap,
} from "../../src/domain/goedkeuring.ts";
import type { Persoon, Writer } from "../../src/domain/persoon.ts";
import { calendarDateOf } from "../../src/domain/time.ts";
import {
  beslisser,
  besluit,
  BOT_CLIENT_ID,
  byBot,
  byPerson,
  collega,
  consulent,
  manager,
  stamped,
  tweedeManager,
  verzoek,
} from "../support/builders.ts";

/** manager owns the process, tweedeManager is the deputy, collega the line manager, consulent writes and asks. */
const PROCES = "7";
const PEOPLE = [consulent, collega, manager, tweedeManager];
const document: Onderwerp = { soort: "procesdocument", id: "12" };
const VERSIE = '"a1b2,3"';
const LATER = '"a1b2,4"';
const ASKED = verzoekIdFor(document, VERSIE);
const RUNS = { numRuns: 1_000 };

const adopts = (persoon: Persoon, some: Partial<Beslisser> = {}): Beslisser =>
  beslisser(persoon, { soort: "procesdocument", ...some });

const zeggenschap = (some: Partial<Zeggenschap> = {}): Zeggenschap => ({
  procesId: PROCES,
  eigenaar: manager,
  plaatsvervanger: tweedeManager,
  lijnmanagers: [collega],
  ...some,
});

function around(some: Partial<OnderwerpNow> = {}, rest: Partial<ApprovalContext> = {}): ApprovalContext {
  const onderwerp = { versie: VERSIE, awaiting: true, createdById: consulent.id, zeggenschap: zeggenschap(), ...some };
  return { botClientId: BOT_CLIENT_ID, beslissers: [adopts(manager), adopts(tweedeManager)], onderwerp, ...rest };
}

const asked = verzoek({
  onderwerp: document,
  versie: VERSIE,
  verzoekId: ASKED,
  beoordelaars: [manager, collega],
  rule: "all",
});
const by = (door: Persoon, rowId: number, verdict: Verdict = { kind: "approve" }): Logged =>
  besluit(door, verdict, { rowId }, { verzoekId: ASKED, versie: VERSIE });
const seal = (rowId: number, writer: Writer = byBot, beoordelaars: readonly Persoon[] = [manager, collega]): Logged =>
  stamped(
    { kind: "toegepast", verzoekId: ASKED, versie: LATER, zegel: { beoordelaars, label: "3.0", inhoud: "c" } },
    { rowId, writer },
  );
const rounds = (log: readonly Logged[], context = around()) => approvalRounds(document, arrangeLog(log), context);
const last = (log: readonly Logged[], context = around()) => rounds(log, context).at(-1);

describe("whose agreement is needed", () => {
  test.each<[string, readonly Persoon[], Partial<OnderwerpNow>, Partial<ApprovalContext>]>([
    ["the owner and the line manager of a department that it touches", [manager, collega], {}, {}],
    ["the deputy, when the owner wrote it", [tweedeManager, collega], { createdById: manager.id }, {}],
    ["the deputy, when the owner may not adopt", [tweedeManager, collega], {}, { beslissers: [adopts(tweedeManager)] }],
    [
      "of who is owner and line manager, once",
      [manager],
      { zeggenschap: zeggenschap({ lijnmanagers: [manager] }) },
      {},
    ],
    ["not of the line manager who wrote it", [manager], { createdById: collega.id }, {}],
    ["of nobody, when owner and deputy may not", [], {}, { beslissers: [adopts(collega)] }],
    ["of nobody, when the process is gone", [], { zeggenschap: undefined }, {}],
    ["not of an owner who may adopt for another process", [], {}, { beslissers: [adopts(manager, { procesId: "8" })] }],
    [
      "of an owner who may for this one",
      [manager, collega],
      {},
      { beslissers: [adopts(manager, { procesId: PROCES })] },
    ],
  ])("%s", (_, expected, some, rest) => {
    for (const beoordelaars of [[manager, collega], [], [consulent], [tweedeManager]]) {
      const forged = verzoek({ ...asked, beoordelaars, rule: "one" });
      expect(last([forged], around(some, rest))?.askedOf).toEqual(expected);
    }
  });

  test("is believed of the request between owner and deputy only where the author is not known", () => {
    const toDeputy = verzoek({ ...asked, beoordelaars: [tweedeManager, collega] });
    const unknown = around({ createdById: undefined, zeggenschap: zeggenschap({ authorUnknown: true }) });
    expect(last([toDeputy], unknown)?.askedOf).toEqual([tweedeManager, collega]);
    expect(last([toDeputy], around({ createdById: undefined }))?.askedOf).toEqual([manager, collega]);
  });
});

describe("any log of any rows about a document", () => {
  test("approves only what everybody agreed to whose agreement is needed", () => {
    fc.assert(
      fc.property(aLog(), aContext(), (log, context) => {
        for (const round of rounds(log, context)) {
          if (round.state !== "approved" || round.sealed === true) continue;
          const agreed = round.askedOf.map(({ id }) => id);
          expect(agreed.length).toBeGreaterThan(0);
          const owners = [manager.id, tweedeManager.id];
          // Somebody may have handed it over, but never to one who may not.
          expect(agreed.every((id) => [...owners, collega.id].includes(id))).toBe(true);
          for (const id of agreed) expect(log.some((row) => isSound(row, round.verzoek, id, context))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("shows nothing as adopted that the bot did not seal", () => {
    fc.assert(
      fc.property(aLog(), aContext(), fc.constantFrom(VERSIE, LATER), (log, context, etag) => {
        const value = { folder: "", status: "adopted" } as const;
        const standing = documentStanding({ etag, value }, rounds(log, context));
        const seals = log.filter(({ kind, stamp }) => kind === "toegepast" && stamp.untouched && isBot(stamp.writer));
        if (seals.length === 0) expect(standing).toEqual({ kind: "unproven" });
      }),
      RUNS,
    );
  });

  test("counts a row exactly when the rule behind the buttons lets its writer write it", () => {
    fc.assert(
      fc.property(aLog(), aContext(), fc.constantFrom(...PEOPLE), anInstant(), (log, context, door, at) => {
        const before = rounds(log, context).at(-1);
        const now = context.onderwerp;
        if (before === undefined || now === undefined || before.sealed === true) return;
        const { verzoekId, versie } = before.verzoek;
        const allowed = decide(before, { kind: "approve" }, door, now, context, calendarDateOf(at));
        const row = besluit(door, { kind: "approve" }, { rowId: 1_000, at }, { verzoekId, versie });
        const after = rounds([...log, row], context).find((round) => round.verzoek.verzoekId === verzoekId);
        if (!allowed.ok && allowed.error === "subject-changed") return;
        expect(after?.ongeldig.some(({ event }) => event.stamp.rowId === 1_000)).toBe(!allowed.ok);
      }),
      RUNS,
    );
  });
});

describe("what the bot sealed", () => {
  const adopted = [asked, by(manager, 2), by(collega, 3), seal(4)];

  test("stays, whoever owns the process, may decide or wrote in it since", () => {
    fc.assert(
      fc.property(aContext(), fc.subarray(PEOPLE), (context, beslissers) => {
        const now = { ...context.onderwerp, versie: LATER, awaiting: false };
        const changed = { ...context, onderwerp: now, beslissers: beslissers.map((one) => adopts(one)) };
        expect(last(adopted, changed)).toMatchObject({ state: "approved", applied: true, askedOf: [manager, collega] });
      }),
      RUNS,
    );
  });

  test("says which version, on which day and by whom", () => {
    const now = around({ versie: LATER, awaiting: false });
    const value = { folder: "", status: "adopted" } as const;
    expect(documentStanding({ etag: LATER, value }, rounds(adopted, now))).toMatchObject({
      kind: "adopted",
      vastgesteld: { versie: "3.0", op: "2026-11-20", door: [manager, collega] },
    });
    expect(documentStanding({ etag: '"a1b2,5"', value }, rounds(adopted, now))).toMatchObject({ kind: "edited" });
    const concept = { folder: "", status: "concept" } as const;
    expect(documentStanding({ etag: LATER, value: concept }, rounds(adopted, now))).toMatchObject({ kind: "edited" });
    const frozen = { folder: "Vastgesteld", status: "adopted" } as const;
    expect(documentStanding({ etag: LATER, value: frozen }, rounds(adopted, now))).toEqual({ kind: "plain" });
    const retired = { folder: "", status: "retired" } as const;
    expect(documentStanding({ etag: LATER, value: retired }, rounds(adopted, now))).toEqual({ kind: "plain" });
  });

  test("is no seal from a person, from another app, before the question, or without who had to agree", () => {
    const now = around({ versie: LATER, awaiting: false, lastChangedBy: byPerson(manager) });
    for (const forged of [seal(4, byPerson(manager)), seal(4, { kind: "app", clientId: "other" }), seal(0)]) {
      expect(last([asked, by(manager, 2), forged], now)).toMatchObject({ state: "lapsed" });
    }
  });

  test("leaves the next version open: that is asked and decided by itself", () => {
    const next = verzoek(
      { onderwerp: document, versie: '"a1b2,6"', verzoekId: verzoekIdFor(document, '"a1b2,6"') },
      { rowId: 9 },
    );
    const both = rounds([...adopted, next], around({ versie: '"a1b2,6"' }));
    expect(both.map(({ state }) => state)).toEqual(["approved", "open"]);
    const value = { folder: "", status: "submitted" } as const;
    expect(documentStanding({ etag: '"a1b2,6"', value }, both)).toMatchObject({ kind: "edited" });
  });
});

/** What the rules say of a decision that counts, written down once more and in another way. */
function isSound(
  row: Logged,
  about: Logged<Extract<LogEvent, { kind: "verzoek" }>>,
  doorId: string,
  { onderwerp }: ApprovalContext,
): boolean {
  if (row.kind !== "besluit" || row.verzoekId !== about.verzoekId || row.door.id !== doorId) return false;
  const { stamp, verdict } = row;
  const asker = isBot(about.stamp.writer) ? about.aanvrager?.id : idOf(about.stamp.writer);
  return [
    verdict.kind === "approve",
    about.stamp.untouched && stamp.untouched,
    stamp.rowId > about.stamp.rowId,
    idOf(stamp.writer) === doorId || isBot(stamp.writer),
    doorId !== asker,
    doorId !== onderwerp?.createdById,
    row.versie === about.versie,
  ].every(Boolean);
}

function isBot(writer: Writer): boolean {
  return writer.kind === "app" && writer.clientId === BOT_CLIENT_ID;
}

function idOf(writer: Writer): string | undefined {
  return writer.kind === "person" ? writer.persoon.id : undefined;
}

function anInstant(): fc.Arbitrary<string> {
  return fc.constantFrom("2026-11-20T09:00:00Z", "2025-12-31T22:30:00Z", "2025-12-31T23:30:00Z");
}

function aContext(): fc.Arbitrary<ApprovalContext> {
  const maybe = fc.option(fc.constantFrom(...PEOPLE), { nil: undefined });
  return fc
    .record({
      versie: fc.constantFrom(VERSIE, VERSIE, LATER),
      awaiting: fc.boolean(),
      createdById: fc.constantFrom(...PEOPLE.map(({ id }) => id)),
      eigenaar: maybe,
      plaatsvervanger: maybe,
      lijnmanagers: fc.subarray([collega]),
    })
    .map(({ eigenaar, plaatsvervanger, lijnmanagers, ...now }) =>
      around({ ...now, zeggenschap: { procesId: PROCES, eigenaar, plaatsvervanger, lijnmanagers } }),
    );
}

/** Rows as anybody might add them to the list. */
function aLog(): fc.Arbitrary<readonly Logged[]> {
  const someone = fc.constantFrom(...PEOPLE);
  const writer: fc.Arbitrary<Writer> = fc.oneof(
    { weight: 4, arbitrary: someone.map(byPerson) },
    { weight: 2, arbitrary: fc.constant(byBot) },
    fc.constantFrom<Writer>({ kind: "unknown" }, { kind: "app", clientId: "other" }),
  );
  const versie = fc.constantFrom(VERSIE, VERSIE, LATER);
  const ids = versie.map((at) => ({ versie: at, verzoekId: verzoekIdFor(document, at) }));
  const event: fc.Arbitrary<LogEvent> = fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(ids, someone, fc.constantFrom("one" as const, "all" as const), fc.subarray(PEOPLE))
        .map(([id, aanvrager, rule, beoordelaars]): LogEvent => ({
          ...verzoek({ ...id, onderwerp: document, aanvrager, rule, beoordelaars }),
        })),
    },
    {
      weight: 6,
      arbitrary: fc
        .tuple(
          ids,
          someone,
          fc.constantFrom<Verdict>({ kind: "approve" }, { kind: "approve" }, { kind: "reject", reason: "Nee" }),
        )
        .map(([id, door, verdict]): LogEvent => ({ ...besluit(door, verdict, {}, id) })),
    },
    fc.tuple(ids, someone).map(([{ verzoekId }, door]): LogEvent => ({ kind: "intrekking", verzoekId, door })),
    fc
      .tuple(ids, someone, someone)
      .map(([{ verzoekId }, door, naar]): LogEvent => ({ kind: "overdracht", verzoekId, door, naar })),
    fc.tuple(ids, fc.subarray(PEOPLE)).map(([id, beoordelaars]): LogEvent => ({
      kind: "toegepast",
      ...id,
      zegel: { beoordelaars, label: "3.0", inhoud: "c" },
    })),
    ids.map(({ verzoekId }): LogEvent => ({ kind: "heropening", verzoekId })),
  );
  const row = fc.record({
    event,
    writer,
    honest: fc.constantFrom(true, true, true, false),
    untouched: fc.constantFrom(true, true, true, false),
    at: anInstant(),
  });
  return fc.array(row, { maxLength: 12 }).map((rows) =>
    rows.map(({ event: written, writer: who, honest, untouched, at }, index) => {
      const stamp = {
        writer: honest && "door" in written ? byPerson(written.door) : who,
        untouched,
        at,
        rowId: index + 1,
      };
      return stamped(written, stamp);
    }),
  );
}
