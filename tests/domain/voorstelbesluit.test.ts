import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { GOLFSTATUSSEN, type Uitrolgolf } from "../../src/domain/uitrolgolf.ts";
import { EMPTY_WIJKPLAN } from "../../src/domain/wijkplan.ts";
import { ADVIEZEN, type Uitrolvoorstel, VOORSTELSTATUSSEN } from "../../src/domain/uitrolvoorstel.ts";
import {
  decideVoorstel,
  goesOn,
  golfAfter,
  putVoorstelForward,
  takeVoorstelBack,
} from "../../src/domain/voorstelbesluit.ts";
import { arrowsIn, drawnIn } from "../support/drawings.ts";

const VOORSTEL: Uitrolvoorstel = {
  golfId: "3",
  evaluatieId: "7",
  status: "draft",
  regels: [],
  advies: "proceed-if",
  voorwaarden: "De late acties zijn klaar.",
  afwijking: "",
};
const GOLF: Uitrolgolf = {
  title: "Oost-2",
  wijkId: "1",
  postcodeAreas: ["1222"],
  kwartaal: "2027-Q1",
  status: "planned",
  wijkplan: EMPTY_WIJKPLAN,
};

const golf = fc.constantFrom(...GOLFSTATUSSEN).map((status): Uitrolgolf => ({ ...GOLF, status }));
const voorstel = fc
  .record({ status: fc.constantFrom(...VOORSTELSTATUSSEN), advies: fc.constantFrom(...ADVIEZEN) })
  .map((some): Uitrolvoorstel => ({ ...VOORSTEL, ...some }));

test("a proposal takes the steps that docs/states.md draws, and no other", () => {
  const steps = {
    putVoorstelForward,
    takeVoorstelBack,
    approve: (each: Uitrolvoorstel) => decideVoorstel(each, "approve"),
    reject: (each: Uitrolvoorstel) => decideVoorstel(each, "reject"),
  };
  const taken = Object.entries(steps).flatMap(([name, take]) =>
    VOORSTELSTATUSSEN.flatMap((status) => {
      const next = take({ ...VOORSTEL, status });
      return next.ok ? [`${name} ${status} ${next.value.status}`] : [];
    }),
  );
  expect(taken.toSorted()).toEqual(arrowsIn(drawnIn("Uitrolvoorstel")));
});

test("a wave that follows its proposal twice stands where it stood after once", () => {
  fc.assert(
    fc.property(golf, voorstel, (each, about) => {
      const once = golfAfter(each, about);
      expect(golfAfter(once, about)).toEqual(once);
    }),
  );
});

test("a wave is decided only by an adopted proposal that goes on, and what has begun or was decided is never undone", () => {
  fc.assert(
    fc.property(golf, voorstel, (each, about) => {
      const after = golfAfter(each, about);
      if (["decided", "running", "finished"].includes(each.status)) expect(after.status).toBe(each.status);
      else expect(after.status === "decided").toBe(about.status === "adopted" && goesOn(about.advies));
    }),
  );
});
