import { describe, expect, test } from "@jest/globals";
import { bronInDeTijd } from "../../src/app/features/sturing/figuren/inDeTijd.ts";
import { perStatus } from "../../src/app/features/sturing/figuren/verdeling.ts";
import { verloop } from "../../src/app/features/sturing/figuren/verloop.ts";
import type { Figuur } from "../../src/app/features/sturing/figuur.ts";
import type { Kader } from "../../src/app/features/sturing/kader.ts";
import { sturingWords } from "../../src/app/features/sturing/words.ts";
import { labels } from "../../src/app/labels.ts";
import { procesLabels } from "../../src/app/register/procesLabels.ts";
import { dagenVan, totEnMet } from "../../src/domain/cijfers/periode.ts";
import { puntloop, type Puntloop } from "../../src/domain/cijfers/puntloop.ts";
import { verslagcijfers } from "../../src/domain/cijfers/verslagcijfers.ts";
import { BRONNEN, type Bron } from "../../src/domain/ontwikkelpunt.ts";
import { aPoint } from "../support/builders.ts";

const MONDAY = "2026-11-23";

function kaderOf(punten: readonly Puntloop[], periode: string, today = MONDAY): Kader {
  const bronnen = {
    punten,
    acties: [],
    ritme: [],
    volwassenheid: { processen: [], metingen: [] },
    leerstanden: [],
    metingen: [],
  };
  return {
    bronnen,
    cijfers: verslagcijfers(bronnen, periode, today),
    periode,
    naam: periode,
    dagen: totEnMet(dagenVan(periode), today),
    today,
    language: "nl",
    words: sturingWords,
    labels,
    procesLabels,
    wijken: [],
    procesTitle: () => undefined,
  };
}

function raisedOn(id: string, day: string, bron: Bron = "casusoverleg"): Puntloop {
  const raisedAt = `${day}T09:00:00Z`;
  return puntloop({ id, point: { ...aPoint("new"), bron }, standing: "plain", raisedAt, rondes: [] }, MONDAY);
}

/** Raised in the third quarter, approved in the fourth. */
const approvedLater = puntloop(
  {
    id: "7",
    point: aPoint("approved"),
    standing: "proven",
    raisedAt: "2026-09-01T09:00:00Z",
    rondes: [{ askedOn: "2026-09-20", decided: { outcome: "approved", on: "2026-10-05" } }],
  },
  MONDAY,
);

const rowOf = ({ tabel }: Figuur, name: string) =>
  tabel.rows.find((row) => row.name === name)?.cells.map(({ text }) => text);

describe("points by status", () => {
  test("of a period that is over are as they stood on its last day, not as they stand now", () => {
    const then = perStatus(kaderOf([approvedLater], "2026-Q3"));
    expect(rowOf(then, "Nog geen besluit")).toEqual(["1", "100%"]);
    expect(then.summary).toContain("30-09-2026");
    expect(then.note).toContain("op de laatste dag");
    const now = perStatus(kaderOf([approvedLater], "2026-Q4"));
    expect(rowOf(now, "Goedgekeurd")).toEqual(["1", "100%"]);
    expect(now.note).toBeUndefined();
  });
});

describe("what was raised and finished by week", () => {
  test("is drawn of weeks that are over; the one that has just begun stands in the table and counts in the total", () => {
    const figuur = verloop(kaderOf([raisedOn("1", "2026-11-18"), raisedOn("2", MONDAY)], "2026-11"));
    const { grafiek } = figuur;
    if (grafiek?.kind !== "lines") throw new Error("No lines were drawn.");
    expect(grafiek.names.at(-1)).toBe("16-11");
    expect(grafiek.series.find(({ key }) => key === "raised")?.values.at(-1)).toBe(1);
    expect(rowOf(figuur, "23-11-2026 (t/m vandaag)")).toEqual(["1", "0", "0", "0"]);
    expect(rowOf(figuur, "Totaal")).toEqual(["2", "0", "0", "0"]);
    expect(figuur.note).toContain("De week van 23-11-2026 loopt nog");
  });

  test("of a period that has just begun has nothing to draw yet", () => {
    expect(verloop(kaderOf([raisedOn("1", "2026-10-01")], "2026-10", "2026-10-01")).grafiek).toBeUndefined();
  });
});

describe("points by source over time", () => {
  test("count each period by itself, and draw the small ones together so that layers add up to what was raised", () => {
    const many = BRONNEN.flatMap((bron, index) =>
      BRONNEN.slice(index).map((_, each) => raisedOn(`${bron}${each}`, "2026-08-10", bron)),
    );
    const figuur = bronInDeTijd(kaderOf([...many, raisedOn("nu", "2026-11-02", "intervisie")], "2026-Q4"));
    const { grafiek } = figuur;
    if (grafiek?.kind !== "areas") throw new Error("No areas were drawn.");
    expect(grafiek.names.slice(-2)).toEqual(["Q3 2026", "Q4 2026"]);
    expect(grafiek.layers).toHaveLength(5);
    const together = (index: number) => grafiek.layers.reduce((sum, { values }) => sum + (values.at(index) ?? 0), 0);
    expect([together(-2), together(-1)]).toEqual([many.length, 1]);
    expect(rowOf(figuur, "Totaal")?.slice(-2)).toEqual([String(many.length), "1"]);
    expect(figuur.note).toBe("Q4 2026 loopt nog en telt tot en met 23-11-2026.");
  });
});
