import { calendarDateOf } from "../../src/domain/time.ts";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { PUNTEN } from "../../src/demo/punten/alle.ts";
import type { Progress } from "../../src/demo/fill.ts";
import { demoRows } from "../../src/demo/sleutel.ts";
import { approvalRounds, currentApproval } from "../../src/domain/approvalFold.ts";
import type { Goedkeuring } from "../../src/domain/goedkeuring.ts";
import { historyOf } from "../../src/domain/history.ts";
import { type Ontwikkelpunt, STATUSES } from "../../src/domain/ontwikkelpunt.ts";
import { countByStatus, isLate } from "../../src/domain/overzicht.ts";
import { outcomeOf, standingOf } from "../../src/domain/standing.ts";
import { stateOf } from "../../src/sharepoint/approvals/onderwerp.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { puntVersions } from "../../src/sharepoint/lists/puntVersions.ts";
import { procesCodec } from "../../src/sharepoint/lists/processen.ts";
import { readingOf, valuesOf } from "../../src/sharepoint/list/repository.ts";
import { type Content, type DemoSite, openDemoSite, TODAY } from "./demoSite.ts";

let site: DemoSite;
let content: Content;
const progress: Progress[] = [];

beforeAll(async () => {
  site = await openDemoSite();
  await site.fillDemo({ onProgress: (step) => progress.push(step) });
  content = await site.content();
});

afterAll(() => site.close());

type Point = Stored<Ontwikkelpunt>;

const contextOf = (point: Point) => ({
  botClientId: site.botClientId,
  beslissers: content.beslissers,
  onderwerp: stateOf(point),
});
const onderwerpOf = ({ id }: Point) => ({ soort: "ontwikkelpunt", id }) as const;
const roundsOf = (point: Point): readonly Goedkeuring[] =>
  approvalRounds(onderwerpOf(point), content.log, contextOf(point));
const allRounds = (): readonly Goedkeuring[] => content.punten.stored.flatMap(roundsOf);

function pointCalled(key: string): Point {
  const row = demoRows(content.rows.punten).get(`punt/${key}`);
  const point = content.punten.stored.find(({ id }) => id === row?.id);
  if (point === undefined) throw new Error(`There is no point ${key}.`);
  return point;
}

describe("the filled site", () => {
  test("has at least sixty points that can all be read, in every status", () => {
    expect(content.punten.unreadable).toEqual([]);
    expect(content.punten.stored.length).toBe(PUNTEN.length);
    expect(PUNTEN.length).toBeGreaterThanOrEqual(60);
    const counts = countByStatus(content.punten.stored.map(({ value }) => value));
    expect(STATUSES.filter((status) => (counts.get(status) ?? 0) < 5)).toEqual([]);
  });

  test("has five wijken, twelve processen with and without an owner, and its evaluations, held and planned", () => {
    const { wijken, processen, evaluaties, beslissers } = content.rows;
    expect([wijken.length, processen.length, evaluaties.length, beslissers.length]).toEqual([5, 12, 31, 19]);
    const owned = valuesOf(readingOf(procesCodec, processen)).filter(({ eigenaar }) => eigenaar !== undefined);
    expect(owned.length).toBe(11);
  });

  test("says who decides on what, from the first of January", () => {
    expect(content.beslissers.map(({ persoon, soort, from }) => [persoon.name, soort, from])).toEqual([
      ["Teammanager Toegang", "ontwikkelpunt", "2026-01-01"],
      ["Teammanager Regie", "ontwikkelpunt", "2026-01-01"],
      ["Proceseigenaar Toegang", "ontwikkelpunt", "2026-01-01"],
      ["Opdrachtgever Sociaal Domein", "uitrolvoorstel", "2026-01-01"],
      ["Opdrachtgever Sociaal Domein", "wijkplan", "2026-01-01"],
      ["Teammanager Toegang", "evaluatie", "2026-01-01"],
      ["Teammanager Regie", "evaluatie", "2026-01-01"],
      ["Opdrachtgever Sociaal Domein", "evaluatie", "2026-01-01"],
      ["Proceseigenaar Toegang", "procesdocument", "2026-01-01"],
      ["Teammanager Toegang", "procesdocument", "2026-01-01"],
      ["Teammanager Regie", "procesdocument", "2026-01-01"],
    ]);
  });

  test("has points that are late, and points without a streefdatum", () => {
    const points = content.punten.stored.map(({ value }) => value);
    expect(points.filter((point) => isLate(point, TODAY)).length).toBeGreaterThanOrEqual(4);
    expect(points.filter(({ streefdatum }) => streefdatum === undefined).length).toBeGreaterThanOrEqual(10);
  });

  test("links points to rows that are there", () => {
    const idsOf = (rows: Content["rows"]["wijken"]): ReadonlySet<string | undefined> =>
      new Set([undefined, ...rows.map(({ id }) => id)]);
    const [wijken, processen, evaluaties] = [content.rows.wijken, content.rows.processen, content.rows.evaluaties];
    const points = content.punten.stored.map(({ value }) => value);
    expect(points.filter(({ wijkId }) => !idsOf(wijken).has(wijkId))).toEqual([]);
    expect(points.filter(({ procesId }) => !idsOf(processen).has(procesId))).toEqual([]);
    expect(points.filter(({ evaluatieId }) => !idsOf(evaluaties).has(evaluatieId))).toEqual([]);
    for (const link of ["wijkId", "procesId", "evaluatieId"] as const) {
      expect(points.filter((point) => point[link] !== undefined).length).toBeGreaterThan(20);
    }
  });

  test("was written by everybody, each on the day that it happened", () => {
    const writers = content.rows.punten.flatMap(({ created: { writer } }) =>
      writer.kind === "person" ? [writer.persoon.name] : [],
    );
    expect(new Set(writers).size).toBeGreaterThanOrEqual(8);
    const days = content.rows.punten.map(({ created }) => calendarDateOf(created.at));
    expect(days).toEqual(days.toSorted());
    expect([days[0], days.at(-1)]).toEqual(["2026-09-03", "2026-11-21"]);
  });

  test("reports how far it is", () => {
    expect(new Set(progress.map(({ soort }) => soort))).toEqual(
      new Set([
        "beslisser",
        "afdeling",
        "team",
        "wijk",
        "proces",
        "evaluatie",
        "punt",
        "document",
        "stap",
        "leerstand",
        "meting",
        "gelezen",
        "regel",
        "verslagcijfer",
        "besluit",
        "actie",
        "golf",
        "cijfer",
      ]),
    );
    const last = progress.at(-1);
    expect(last?.done).toBe(last?.total);
  });
});

describe("the history of a point", () => {
  test("has more than one version, by more than one person, as soon as somebody took it up", async () => {
    const { punten } = await site.as("consulent1");
    const histories = await Promise.all(
      content.punten.stored
        .filter(({ value }) => value.status !== "new")
        .map(async ({ id, value: { title } }) => ({ title, history: historyOf(await puntVersions(punten.list, id)) })),
    );
    expect(histories.filter(({ history }) => history.length < 3)).toEqual([]);
    const alone = histories.filter(
      ({ history }) => new Set(history.map(({ writer }) => JSON.stringify(writer))).size < 2,
    );
    expect(alone.map(({ title }) => title)).toEqual([]);
  });

  test("tells who raised it, who decided on it and who finished it, on different days", async () => {
    const { punten } = await site.as("consulent1");
    const history = historyOf(await puntVersions(punten.list, pointCalled("lijst-leefgebieden").id));
    const steps = history.flatMap(({ at, writer, changes }) =>
      changes
        .filter(({ field }) => field === "status")
        .map(({ to }) => [to, writer.kind === "person" ? writer.persoon.name : writer.kind, calendarDateOf(at)]),
    );
    expect(steps).toEqual([
      ["done", "Proceseigenaar Toegang", "2026-10-22"],
      ["in-implementation", "Procesbeheerder Sociaal Domein", "2026-10-08"],
      ["in-development", "Procesbeheerder Sociaal Domein", "2026-09-11"],
      ["approved", "Proceseigenaar Toegang", "2026-09-09"],
      ["submitted", "Procesbeheerder Sociaal Domein", "2026-09-04"],
    ]);
  });
});

describe("the approvals", () => {
  test("prove every status that says something was decided", () => {
    const decided = content.punten.stored.filter(({ value }) => outcomeOf(value.status) !== undefined);
    const unproven = decided.filter((point) => {
      const goedkeuring = currentApproval(onderwerpOf(point), content.log, contextOf(point));
      return standingOf(point.value.status, goedkeuring).kind !== "proven";
    });
    expect(decided.length).toBeGreaterThan(40);
    expect(unproven.map(({ value }) => value.title)).toEqual([]);
  });

  test("were given by different managers, in the tab and on a card", () => {
    const besluiten = content.events.filter((event) => event.kind === "besluit");
    const who = new Set(besluiten.map(({ door }) => door.name));
    expect(who).toEqual(
      new Set(["Teammanager Toegang", "Teammanager Regie", "Proceseigenaar Toegang", "Opdrachtgever Sociaal Domein"]),
    );
    const ways = Map.groupBy(besluiten, ({ stamp }) => stamp.writer.kind);
    expect(ways.get("person")?.length).toBeGreaterThan(10);
    expect(ways.get("app")?.length).toBeGreaterThan(10);
  });

  test("hold nothing that does not count, and every decision was carried out", () => {
    const rounds = allRounds();
    expect(rounds.flatMap(({ ongeldig }) => ongeldig)).toEqual([]);
    const decided = rounds.filter(({ state }) => state === "approved" || state === "rejected");
    expect(decided.filter((round) => !("applied" in round) || !round.applied)).toEqual([]);
  });

  test("gave a reason for every rejection", () => {
    const reasons = allRounds().flatMap((round) =>
      round.state === "rejected" && round.besluit.verdict.kind === "reject" ? [round.besluit.verdict.reason] : [],
    );
    expect(reasons.length).toBeGreaterThanOrEqual(5);
    expect(reasons.filter((reason) => reason.length < 60)).toEqual([]);
  });

  test("are open for every point that waits, asked of people who may decide on it", () => {
    const waiting = content.punten.stored.filter(({ value }) => value.status === "submitted");
    expect(waiting.length).toBeGreaterThanOrEqual(5);
    const open = allRounds().filter(({ state }) => state === "open");
    expect(open.map(({ verzoek }) => verzoek.versie).toSorted()).toEqual(waiting.map(({ etag }) => etag).toSorted());
    expect(open.filter(({ askedOf }) => askedOf.length < 2)).toEqual([]);
  });

  test("include one that was withdrawn, one that lapsed and was asked anew, and one decided twice", () => {
    expect(roundsOf(pointCalled("klachten-en-complimenten")).map(({ state }) => state)).toEqual(["withdrawn"]);
    expect(roundsOf(pointCalled("volgorde-leefgebieden")).map(({ state }) => state)).toEqual(["lapsed", "open"]);
    expect(roundsOf(pointCalled("inwoners-vertellen")).map(({ state }) => state)).toEqual(["reopened", "approved"]);
  });
});

describe("filling again", () => {
  const etags = ({ rows }: Content): readonly string[] =>
    Object.values(rows).flatMap((list) => list.map(({ etag }) => etag));

  test.each([
    ["on the same day", TODAY],
    ["on a later day", "2026-12-03"],
  ])("%s changes nothing", async (_, today) => {
    expect(await site.fillDemo({ today })).toEqual({ writes: 0, leftAlone: [] });
    expect(etags(await site.content())).toEqual(etags(content));
  });

  test("leaves a point alone that somebody changed", async () => {
    const { punten } = await site.as("consulent1");
    const point = pointCalled("tolk-bij-intake");
    await punten.save(point, { ...point.value, prioriteit: "could" });
    expect(await site.fillDemo()).toEqual({ writes: 0, leftAlone: [point.value.title] });
  });
});
