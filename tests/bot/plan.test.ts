import { describe, expect, test } from "@jest/globals";
import { type Subjects, subjectsIn } from "../../src/bot/subjects.ts";
import { planFor, type Task, type View } from "../../src/bot/sweep/plan.ts";
import { arrangeLog } from "../../src/domain/approvalLog.ts";
import type { LogEvent, Logged } from "../../src/domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../../src/domain/ontwikkelpunt.ts";
import type { Writer } from "../../src/domain/persoon.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import {
  aPoint,
  beslisser,
  besluit,
  BOT_CLIENT_ID,
  byBot,
  byPerson,
  collega,
  consulent,
  kaart,
  manager,
  onderwerp,
  stamped,
  tweedeManager,
  VERSIE,
  VERZOEK_ID,
  verzoek,
} from "../support/builders.ts";

/** Wednesday, during office hours. The request of `builders.ts` is of the Friday before. */
const NOW = new Date("2026-11-25T10:00:00Z");
const ASKED_AT = "2026-11-20T09:00:00Z";
const OTHER = '"a1b2,4"';

function punt(
  some: Partial<Stored<Ontwikkelpunt>> = {},
  status: Ontwikkelpunt["status"] = "submitted",
): Stored<Ontwikkelpunt> {
  const touch = { writer: byPerson(consulent), at: ASKED_AT };
  return { id: "12", etag: VERSIE, webUrl: undefined, created: touch, modified: touch, value: aPoint(status), ...some };
}

function view(punten: readonly Stored<Ontwikkelpunt>[], rows: readonly Logged[], some: Partial<View> = {}): View {
  return {
    log: arrangeLog(rows.map((row, index) => ({ ...row, stamp: { ...row.stamp, rowId: index + 1 } }))),
    subjects: subjectsOf(punten),
    beslissers: [beslisser(manager)],
    botClientId: BOT_CLIENT_ID,
    remindAfterDays: 3,
    now: NOW,
    ...some,
  };
}

/** Points as the lists say; the ids of rows that somebody broke by hand. */
function subjectsOf(punten: readonly Stored<Ontwikkelpunt>[], unreadable: readonly string[] = []): Subjects {
  const none = { rows: new Map(), unreadable: new Map() };
  const broken = new Map(unreadable.map((id) => [id, {}]));
  const rows = new Map(punten.map((stored) => [stored.id, stored]));
  return subjectsIn({
    punten: { rows, unreadable: broken },
    documenten: none,
    processen: none,
    uitrol: { voorstellen: none, golven: none },
    verslagen: { evaluaties: none, regels: none, afspraken: none },
    instellingen: [],
  });
}

const kinds = (tasks: readonly Task[]) => tasks.map(({ kind }) => kind);
const plan = (...args: Parameters<typeof view>) => kinds(planFor(view(...args)));
const writtenAt = (at: string, writer: Writer = byBot) => ({ at, writer });

const asked = verzoek();
const carded = kaart(manager, { at: ASKED_AT });
const told = kaart(consulent, { at: "2026-11-24T09:00:00Z" });
const approved = besluit(manager, { kind: "approve" }, { at: "2026-11-24T08:00:00Z" });
const applied = stamped({ kind: "toegepast", verzoekId: VERZOEK_ID, versie: OTHER });
const soon = { now: new Date("2026-11-23T10:00:00Z") };

describe("what has to be done about a submitted point", () => {
  test.each<[string, readonly string[], readonly Logged[], Partial<View>]>([
    ["that nobody asked about: ask", ["ask"], [], {}],
    ["that nobody may decide on: nothing", [], [], { beslissers: [] }],
    ["whose decider has no card: deliver", ["deliver"], [asked], soon],
    ["whose decider has one: nothing yet", [], [asked, carded], soon],
    ["whose decider has had one for three working days: remind", ["remind"], [asked, carded], {}],
    [
      "whose second decider has none: deliver",
      ["deliver"],
      [verzoek({ beoordelaars: [manager, tweedeManager] }), carded],
      { ...soon, beslissers: [beslisser(manager), beslisser(tweedeManager)] },
    ],
    ["that only its asker may decide on: nothing", [], [asked], { beslissers: [beslisser(consulent)] }],
    ["that was asked about in an older version: ask anew", ["ask"], [verzoek({ versie: '"a1b2,2"' })], {}],
    [
      "whose older version has a card: ask anew and say so on the card",
      ["ask", "settle"],
      [verzoek({ versie: '"a1b2,2"' }), carded],
      {},
    ],
    ["on which was decided: carry it out", ["carry-out"], [asked, carded, approved], {}],
    [
      "whose request was withdrawn: give the card its ending",
      ["settle"],
      [
        asked,
        carded,
        stamped({ kind: "intrekking", verzoekId: VERZOEK_ID, door: consulent }, { writer: byPerson(consulent) }),
      ],
      {},
    ],
    [
      "whose request was withdrawn without a card: nothing",
      [],
      [asked, stamped({ kind: "intrekking", verzoekId: VERZOEK_ID, door: consulent }, { writer: byPerson(consulent) })],
      {},
    ],
    ["that cannot be read: nothing", [], [asked], { subjects: subjectsOf([], ["12"]) }],
    [
      "whose card somebody typed into the log: deliver",
      ["deliver"],
      [asked, kaart(manager, { writer: byPerson(collega) })],
      soon,
    ],
  ])("%s", (_, expected, rows, some) => {
    expect(plan([punt()], rows, some)).toEqual(expected);
  });

  test("it is asked on behalf of who changed it last", () => {
    const changed = punt({ modified: { writer: byPerson(collega), at: ASKED_AT } });
    expect(planFor(view([changed], []))).toEqual([
      { kind: "ask", onderwerp, versie: changed.etag, aanvrager: collega },
    ]);
  });

  test("or of who asked before, when the bot itself did; or of its maker", () => {
    const byTheBot = punt({ etag: OTHER, modified: { writer: byBot, at: ASKED_AT } });
    const before = verzoek({ aanvrager: collega }, { writer: byPerson(collega) });
    expect(planFor(view([byTheBot], [before]))).toEqual([
      { kind: "ask", onderwerp, versie: OTHER, aanvrager: collega },
    ]);
    expect(planFor(view([byTheBot], []))).toEqual([{ kind: "ask", onderwerp, versie: OTHER, aanvrager: consulent }]);
    const byNobody = punt({
      created: { writer: byBot, at: ASKED_AT },
      modified: { writer: { kind: "unknown" }, at: ASKED_AT },
    });
    expect(planFor(view([byNobody], []))).toEqual([]);
  });

  test("of two requests about one version, the last is asked", () => {
    const tasks = planFor(view([punt()], [asked, verzoek({ verzoekId: "met de hand" })], soon));
    expect(tasks).toMatchObject([{ kind: "deliver", verzoek: { verzoekId: "met de hand" } }]);
  });

  test("a request that somebody typed over after it was written is asked anew", () => {
    expect(plan([punt()], [verzoek({}, { untouched: false })])).toEqual(["ask"]);
  });
});

describe("what has to be done once a decision was carried out", () => {
  const done = punt({ etag: OTHER, modified: { writer: byBot, at: ASKED_AT } }, "approved");
  const stale = { now: new Date("2026-12-24T10:00:00Z") };
  test.each<[string, readonly string[], readonly Logged[], Partial<View>]>([
    ["settle, when a card still stands", ["settle"], [asked, carded, approved, applied], {}],
    ["settle, when the asker was not told", ["settle"], [asked, approved, applied], {}],
    ["nothing, when both are done", [], [asked, carded, approved, applied, told], {}],
    [
      "settle, when another card came later",
      ["settle"],
      [asked, carded, approved, applied, told, kaart(tweedeManager)],
      {},
    ],
    ["nothing, when it is no news any more and nobody has a card", [], [asked, approved, applied], stale],
    ["settle, however old, when a card still stands", ["settle"], [asked, carded, approved, applied], stale],
    ["carry out, when only the note is missing", ["carry-out"], [asked, carded, approved], {}],
  ])("%s", (_, expected, rows, some) => {
    expect(plan([done], rows, some)).toEqual(expected);
  });

  test("nothing but the ending of the cards, when somebody else put the point in that status", () => {
    const swapped = punt({ etag: OTHER, modified: { writer: byPerson(consulent), at: ASKED_AT } }, "approved");
    expect(plan([swapped], [asked, carded, approved])).toEqual(["settle"]);
  });

  test("settle, when somebody took the point elsewhere before it could be", () => {
    expect(plan([punt({ etag: OTHER }, "parked")], [asked, carded, approved])).toEqual(["settle"]);
  });

  test("settle, when the point was deleted", () => {
    expect(plan([], [asked, carded])).toEqual(["settle"]);
    expect(plan([], [asked])).toEqual([]);
  });

  test("nothing new, when somebody typed it back to submitted: the decision is in force", () => {
    expect(plan([punt({ etag: '"a1b2,5"' })], [asked, approved, applied, told])).toEqual([]);
  });

  test("a request without an asker is marked by the bot itself", () => {
    const unknown: Logged<Extract<LogEvent, { kind: "verzoek" }>> = verzoek({}, { writer: { kind: "unknown" } });
    const mark = kaart({ id: BOT_CLIENT_ID, name: "Procesmatig werken" }, writtenAt("2026-11-24T09:00:00Z"));
    expect(plan([done], [unknown, carded, approved, applied])).toEqual(["settle"]);
    expect(plan([done], [unknown, carded, approved, applied, mark])).toEqual([]);
  });
});

test("kinds of subject that the bot has no cards for are left alone", () => {
  expect(plan([], [verzoek({ onderwerp: { soort: "evaluatie", id: "3" } })])).toEqual([]);
});
