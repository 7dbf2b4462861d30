import { describe, expect, test } from "@jest/globals";
import { currentApproval } from "../../src/domain/approvalFold.ts";
import { arrangeLog } from "../../src/domain/approvalLog.ts";
import { decide } from "../../src/domain/decide.ts";
import { decidersOf } from "../../src/domain/deciders.ts";
import type { Goedkeuring, Logged, OnderwerpNow } from "../../src/domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../../src/domain/ontwikkelpunt.ts";
import type { Persoon } from "../../src/domain/persoon.ts";
import { refuse } from "../../src/domain/result.ts";
import { standingOf } from "../../src/domain/standing.ts";
import { stepsFor } from "../../src/domain/steps.ts";
import {
  aPoint,
  beslisser,
  besluit,
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

const TODAY = "2026-11-22";
const now: OnderwerpNow = { versie: VERSIE, awaiting: true, createdById: consulent.id };
const beslissers = [beslisser(manager), beslisser(tweedeManager)];

function approval(log: readonly Logged[], some: Partial<OnderwerpNow> = {}): Goedkeuring {
  const found = currentApproval(onderwerp, arrangeLog(log), context({ onderwerp: { ...now, ...some } }));
  if (found === undefined) throw new Error("The log holds no request.");
  return found;
}

function steps(
  point: Ontwikkelpunt,
  user: Persoon,
  goedkeuring?: Goedkeuring,
  onderwerpNow = now,
): Record<string, string> {
  const standing = standingOf(point.status, goedkeuring);
  const taken = stepsFor(point, { goedkeuring, standing, user, onderwerp: onderwerpNow, beslissers, today: TODAY });
  return Object.fromEntries(taken.map(({ transition, refusal }) => [transition, refusal ?? "may"]));
}

describe("the steps that somebody sees", () => {
  test("at a new point", () => {
    expect(steps(aPoint("new"), consulent)).toEqual({ submit: "may", park: "may" });
    expect(steps(aPoint("new", { explanation: "" }), consulent)).toMatchObject({ submit: "explanation-missing" });
  });

  test("at a point that waits for the one who was asked", () => {
    const asked = approval([verzoek()]);
    expect(steps(aPoint("submitted"), manager, asked)).toEqual({
      approve: "may",
      reject: "may",
      withdraw: "not-the-asker",
    });
    expect(steps(aPoint("submitted"), tweedeManager, asked)).toMatchObject({ approve: "not-asked" });
    expect(steps(aPoint("submitted"), consulent, asked)).toMatchObject({ approve: "not-allowed", withdraw: "may" });
  });

  test("at a point of one's own", () => {
    const own = { ...now, createdById: manager.id };
    const asked = approval([verzoek()], { createdById: manager.id });
    expect(steps(aPoint("submitted"), manager, asked, own)).toMatchObject({ approve: "own-subject" });
  });

  test("at a point that waits without a request", () => {
    expect(steps(aPoint("submitted"), manager)).toEqual({
      approve: "no-request",
      reject: "no-request",
      withdraw: "may",
    });
  });

  test("at an approved point", () => {
    const approved = approval([verzoek(), besluit(manager)], { awaiting: false });
    expect(steps(aPoint("approved"), consulent, approved)).toEqual({ pickUp: "trekker-missing", park: "may" });
    expect(steps(aPoint("approved", { trekker: collega }), consulent, approved)).toEqual({
      pickUp: "may",
      park: "may",
    });
  });

  test("at a point whose status was typed by hand", () => {
    expect(steps(aPoint("approved", { trekker: collega }), consulent)).toEqual({ pickUp: "unproven", park: "may" });
    expect(steps(aPoint("in-implementation"), consulent)).toEqual({ finish: "unproven", park: "may" });
  });
});

describe("deciding", () => {
  const asked = approval([verzoek({ beoordelaars: [manager, tweedeManager] })]);
  const may = { beslissers };

  test("gives the row to write", () => {
    expect(decide(asked, { kind: "approve" }, manager, now, may, TODAY)).toEqual({
      ok: true,
      value: { kind: "besluit", verzoekId: VERZOEK_ID, verdict: { kind: "approve" }, versie: VERSIE, door: manager },
    });
  });

  test("to reject needs a reason", () => {
    expect(decide(asked, { kind: "reject", reason: " " }, manager, now, may, TODAY)).toEqual(refuse("reason-missing"));
  });

  test("is refused when the subject changed", () => {
    const changed = { ...now, versie: '"a1b2,4"' };
    expect(decide(asked, { kind: "approve" }, manager, changed, may, TODAY)).toEqual(refuse("subject-changed"));
  });

  test("is refused after the decision, the withdrawal, or a second time", () => {
    const decided = approval([verzoek(), besluit(manager)]);
    expect(decide(decided, { kind: "approve" }, tweedeManager, now, may, TODAY)).toEqual(refuse("already-decided"));
    const withdrawn = approval([
      verzoek(),
      stamped(
        { kind: "intrekking", verzoekId: VERZOEK_ID, door: consulent },
        { rowId: 2, writer: byPerson(consulent) },
      ),
    ]);
    expect(decide(withdrawn, { kind: "approve" }, manager, now, may, TODAY)).toEqual(refuse("withdrawn"));
    const half = approval([verzoek({ beoordelaars: [manager, tweedeManager], rule: "all" }), besluit(manager)]);
    expect(decide(half, { kind: "approve" }, manager, now, may, TODAY)).toEqual(refuse("already-decided"));
  });

  test("is for those who were asked, may decide, and did not ask or make it themselves", () => {
    expect(decidersOf(asked, { ...now, createdById: tweedeManager.id })).toEqual([manager]);
  });
});
