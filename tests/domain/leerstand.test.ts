import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { trendVanUren, urenPerMaand } from "../../src/domain/externeUren.ts";
import { leermatrix } from "../../src/domain/leermatrix.ts";
import {
  leerlijn,
  type Leerstand,
  loslaten,
  nieuweLeerstand,
  STADIA,
  type Stadium,
  teamStand,
  whyUnexplained,
} from "../../src/domain/leerstand.ts";

const TODAY = "2026-11-22";
const RUNS = { numRuns: 500 };

const row = (stadium: Stadium, datum: string, some: Partial<Leerstand> = {}): Leerstand => ({
  procesId: "1",
  team: "Toegang Oost",
  stadium,
  datum,
  bewijs: "",
  ...some,
});

describe("a team that learns a process", () => {
  test("stands where its last row says, since the first row of that stage without a break", () => {
    const lijn = leerlijn(
      [
        row("samendoen", "2026-03-02"),
        row("voordoen", "2026-01-10"),
        row("zelf-doen", "2026-05-04"),
        row("zelf-doen", "2026-08-03"),
      ],
      "1",
      "Toegang Oost",
    );
    expect(lijn.map(({ stadium }) => stadium)).toEqual(["voordoen", "samendoen", "zelf-doen", "zelf-doen"]);
    expect(teamStand(lijn)).toMatchObject({ laatste: { datum: "2026-08-03" }, sinds: "2026-05-04" });
    expect(teamStand([])).toBeUndefined();
  });

  test("begins anew with its days alone when it had to go back", () => {
    const lijn = [row("zelf-doen", "2026-02-01"), row("samendoen", "2026-03-01"), row("zelf-doen", "2026-06-01")];
    expect(teamStand(lijn)?.sinds).toBe("2026-06-01");
  });

  test("may take the next stage without more, pass one over only with proof, go back only with a reason", () => {
    const voordoen = [row("voordoen", "2026-01-10")];
    expect(nieuweLeerstand(voordoen, row("samendoen", TODAY), TODAY).ok).toBe(true);
    expect(nieuweLeerstand(voordoen, row("zelf-doen", TODAY), TODAY)).toMatchObject({ error: "bewijs-missing" });
    expect(nieuweLeerstand([], row("samendoen", TODAY), TODAY)).toMatchObject({ error: "bewijs-missing" });
    expect(nieuweLeerstand(voordoen, row("zelf-doen", TODAY, { bewijs: "Drie intakes gezien" }), TODAY).ok).toBe(true);
    const samendoen = [...voordoen, row("samendoen", "2026-02-10")];
    expect(nieuweLeerstand(samendoen, row("voordoen", TODAY), TODAY)).toMatchObject({ error: "reden-missing" });
    expect(nieuweLeerstand(samendoen, row("voordoen", TODAY, { bewijs: "Drie nieuwe collega's" }), TODAY).ok).toBe(
      true,
    );
  });

  test("has no row of tomorrow, without a team, or with hours that cannot be", () => {
    expect(nieuweLeerstand([], row("voordoen", "2026-11-23"), TODAY)).toMatchObject({ error: "in-future" });
    expect(nieuweLeerstand([], row("voordoen", TODAY, { team: " " }), TODAY)).toMatchObject({ error: "team-missing" });
    for (const externeUren of [-1, Number.NaN, 1e9]) {
      const wrong = nieuweLeerstand([], row("voordoen", TODAY, { externeUren }), TODAY);
      expect(wrong).toMatchObject({ error: "hours-wrong" });
    }
  });

  test("gets no row in between that leaves a later one without its proof", () => {
    const lijn = [row("voordoen", "2026-01-10"), row("samendoen", "2026-03-10")];
    const between = row("zelf-doen", "2026-02-10", { bewijs: "Eén week alleen" });
    expect(nieuweLeerstand(lijn, between, TODAY)).toMatchObject({ error: "later-unexplained" });
    expect(nieuweLeerstand(lijn, row("voordoen", "2026-02-10", { externeUren: 12 }), TODAY).ok).toBe(true);
  });

  test("whatever is added, a history that explains itself still does", () => {
    fc.assert(
      fc.property(fc.array(aRow(), { maxLength: 12 }), (tries) => {
        const added = tries.reduce<readonly Leerstand[]>((rows, next) => {
          const allowed = nieuweLeerstand(rows, next, TODAY);
          return allowed.ok ? [...rows, allowed.value] : rows;
        }, []);
        for (const team of new Set(added.map((each) => each.team))) {
          const lijn = leerlijn(added, "1", team);
          lijn.forEach((each, index) => expect(whyUnexplained(lijn[index - 1], each)).toBeUndefined());
        }
      }),
      RUNS,
    );
  });
});

describe("outside help", () => {
  const rows = [
    row("zelf-doen", "2026-05-04"),
    row("samendoen", "2026-04-01", { team: "Toegang West" }),
    row("zelf-doen", "2026-07-01", { team: "Toegang West" }),
  ];

  test("can leave since the last team does it alone", () => {
    expect(loslaten(rows, "1", ["Toegang Oost", "Toegang West"])).toEqual({ kind: "free", since: "2026-07-01" });
  });

  test("is needed by the teams that do not, also those that did not begin", () => {
    const teams = ["Toegang Oost", "Toegang West", "Regie"];
    expect(loslaten(rows, "1", teams)).toEqual({ kind: "needed", teams: ["Regie"] });
    expect(loslaten(rows, "1", [])).toEqual({ kind: "no-teams" });
  });

  test("is free exactly when no team needs it", () => {
    fc.assert(
      fc.property(fc.array(aRow()), fc.uniqueArray(aTeam(), { minLength: 1 }), (some, teams) => {
        const found = loslaten(some, "1", teams);
        const alone = (team: string) => teamStand(leerlijn(some, "1", team))?.laatste.stadium === "zelf-doen";
        expect(found.kind).toBe(teams.every(alone) ? "free" : "needed");
        if (found.kind === "needed") expect(found.teams).toEqual(teams.filter((team) => !alone(team)));
      }),
      RUNS,
    );
  });

  test("is summed per month; of one team the last row of a month counts, and what is unknown is not nought", () => {
    const series = urenPerMaand([
      row("voordoen", "2026-01-05", { externeUren: 10 }),
      row("voordoen", "2026-01-25", { externeUren: 32 }),
      row("voordoen", "2026-01-25", { team: "Toegang West", externeUren: 8 }),
      row("samendoen", "2026-02-10"),
      row("samendoen", "2026-03-10", { externeUren: 10 }),
    ]);
    expect(series).toEqual([
      { maand: "2026-01", uren: 40, teams: 2 },
      { maand: "2026-03", uren: 10, teams: 1 },
    ]);
    expect(trendVanUren(series)).toMatchObject({ kind: "falling", share: 25, comparable: false });
  });

  test("has a trend from two months on", () => {
    const at = (maand: string, uren: number) => ({ maand, uren, teams: 1 });
    expect(trendVanUren([])).toEqual({ kind: "unknown" });
    expect(trendVanUren([at("2026-01", 4)])).toMatchObject({ kind: "one" });
    expect(trendVanUren([at("2026-01", 4), at("2026-02", 4)])).toMatchObject({ kind: "level", share: 100 });
    expect(trendVanUren([at("2026-01", 0), at("2026-02", 4)])).toMatchObject({ kind: "rising", share: undefined });
  });

  test("of all months together is never more than was written", () => {
    fc.assert(
      fc.property(fc.array(aRow()), (some) => {
        const written = some.reduce((sum, { externeUren = 0 }) => sum + externeUren, 0);
        const shown = urenPerMaand(some).reduce((sum, { uren }) => sum + uren, 0);
        expect(shown).toBeLessThanOrEqual(written);
        const months = urenPerMaand(some).map(({ maand }) => maand);
        expect(months).toEqual([...new Set(months)].toSorted());
      }),
      RUNS,
    );
  });
});

describe("the matrix of teams and processes", () => {
  test("says of every pair whether it is about them, and how far they are", () => {
    const processen = [
      { procesId: "1", teams: ["Toegang Oost", "Regie"] },
      { procesId: "2", teams: ["Regie"] },
    ];
    const matrix = leermatrix(processen, [row("samendoen", "2026-04-01")]);
    expect(matrix.teams).toEqual(["Regie", "Toegang Oost"]);
    expect(matrix.rijen).toMatchObject([
      { procesId: "1", cellen: [{ kind: "not-begun" }, { kind: "at", stand: { laatste: { stadium: "samendoen" } } }] },
      { procesId: "2", cellen: [{ kind: "not-begun" }, { kind: "not-involved" }] },
    ]);
  });

  test("shows a team that learned a process which no longer names it", () => {
    const matrix = leermatrix([{ procesId: "1", teams: [] }], [row("voordoen", "2026-04-01")]);
    expect(matrix.teams).toEqual(["Toegang Oost"]);
  });
});

function aTeam(): fc.Arbitrary<string> {
  return fc.constantFrom("Toegang Oost", "Toegang West", "Regie");
}

function aRow(): fc.Arbitrary<Leerstand> {
  return fc.record({
    procesId: fc.constant("1"),
    team: aTeam(),
    stadium: fc.constantFrom(...STADIA),
    datum: fc.constantFrom("2026-01-05", "2026-01-25", "2026-02-10", "2026-03-01", "2026-06-01", "2026-12-01"),
    bewijs: fc.constantFrom("", "Gezien bij een intake"),
    externeUren: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  });
}
