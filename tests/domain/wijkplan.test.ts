import { describe, expect, test } from "@jest/globals";
import { ok } from "../../src/domain/result.ts";
import { advance, type Uitrolgolf } from "../../src/domain/uitrolgolf.ts";
import {
  decideWijkplan,
  EMPTY_WIJKPLAN,
  emptyKoppen,
  putWijkplanForward,
  takeWijkplanBack,
  tekstVan,
  type Wijkplan,
  WIJKPLANSTATUSSEN,
  writeWijkplan,
} from "../../src/domain/wijkplan.ts";
import { arrowsIn, drawnIn } from "../support/drawings.ts";

const PLAN: Wijkplan = { rollen: "R", sturing: "S", overleg: "O", tijd: "T", verantwoordelijkheden: "V" };

const aGolf = (some: Partial<Uitrolgolf> = {}): Uitrolgolf => ({
  title: "Oost-2",
  wijkId: "1",
  postcodeAreas: ["1222"],
  kwartaal: "2027-Q1",
  status: "decided",
  wijkplan: PLAN,
  ...some,
});

describe("the plan of a district", () => {
  test("names the headings that nobody wrote under", () => {
    expect(emptyKoppen({ ...EMPTY_WIJKPLAN, sturing: "De teammanager", tijd: "  " })).toEqual([
      "rollen",
      "overleg",
      "tijd",
      "verantwoordelijkheden",
    ]);
  });

  test("is put forward when something stands under every heading, and only once at a time", () => {
    expect(putWijkplanForward(aGolf({ wijkplan: { ...PLAN, tijd: " " } }))).toEqual({
      ok: false,
      error: "headings-empty",
    });
    const put = putWijkplanForward(aGolf());
    expect(put).toMatchObject({ ok: true, value: { wijkplanstatus: "submitted", wijkplanronde: 1 } });
    expect(putWijkplanForward(aGolf({ wijkplanstatus: "submitted" }))).toEqual({ ok: false, error: "not-now" });
  });

  test("is counted each time that it is put forward", () => {
    const put = putWijkplanForward(aGolf({ wijkplanronde: 2, wijkplanstatus: "adopted" }));
    expect(put).toMatchObject({ value: { wijkplanronde: 3 } });
  });

  test("is adopted or a concept again, and nothing is decided that was not put forward", () => {
    const submitted = aGolf({ wijkplanstatus: "submitted", wijkplanronde: 1 });
    expect(decideWijkplan(submitted, "approve")).toMatchObject({ value: { wijkplanstatus: "adopted" } });
    expect(decideWijkplan(submitted, "reject")).toEqual({ ok: true, value: aGolf({ wijkplanronde: 1 }) });
    expect(takeWijkplanBack(submitted)).toEqual({ ok: true, value: aGolf({ wijkplanronde: 1 }) });
    expect([decideWijkplan(aGolf(), "approve"), takeWijkplanBack(aGolf())]).toMatchObject([
      { error: "not-now" },
      { error: "not-now" },
    ]);
  });

  test("is a concept again when its text changes, and stays as it is when only blanks do", () => {
    const adopted = aGolf({ wijkplanstatus: "adopted" });
    expect(writeWijkplan(adopted, { ...PLAN, rollen: "Anders" }).wijkplanstatus).toBeUndefined();
    expect(writeWijkplan(adopted, { ...PLAN, rollen: "R " })).toBe(adopted);
    expect(tekstVan({ ...PLAN, rollen: "R " })).toBe(tekstVan(PLAN));
  });

  test("takes the steps that docs/states.md draws, and no other", () => {
    const steps = {
      putWijkplanForward,
      takeWijkplanBack,
      approve: (golf: Uitrolgolf) => decideWijkplan(golf, "approve"),
      reject: (golf: Uitrolgolf) => decideWijkplan(golf, "reject"),
      writeWijkplan: (golf: Uitrolgolf) => ok(writeWijkplan(golf, { ...PLAN, tijd: "Anders" })),
    };
    const taken = Object.entries(steps).flatMap(([name, take]) =>
      [undefined, ...WIJKPLANSTATUSSEN].flatMap((wijkplanstatus) => {
        const next = take(wijkplanstatus === undefined ? aGolf() : aGolf({ wijkplanstatus }));
        return next.ok ? [`${name} ${wijkplanstatus ?? "concept"} ${next.value.wijkplanstatus ?? "concept"}`] : [];
      }),
    );
    expect(taken.toSorted()).toEqual(arrowsIn(drawnIn("Wijkplan")));
  });

  test("holds a wave back until it is adopted", () => {
    expect(advance(aGolf(), { today: "2027-02-01", planAdopted: false })).toEqual({ ok: false, error: "no-plan" });
    expect(advance(aGolf(), { today: "2027-02-01", planAdopted: true })).toMatchObject({
      value: { status: "running" },
    });
    expect(advance(aGolf({ status: "running" }), { today: "2027-02-01", planAdopted: false })).toMatchObject({
      value: { status: "finished" },
    });
  });
});
