import { describe, expect, test } from "@jest/globals";
import { NIVEAUS } from "../../src/domain/evaluatie.ts";
import type { Beslisser } from "../../src/domain/goedkeuring.ts";
import { likelyBeslisser } from "../../src/domain/vergaderbeslisser.ts";

const [manager, client, consulent] = ["manager", "client", "consulent"].map((id) => ({ id, name: id })) as [
  Beslisser["persoon"],
  Beslisser["persoon"],
  Beslisser["persoon"],
];
const beslissers: readonly Beslisser[] = [
  { persoon: manager, soort: "evaluatie", from: "2026-01-01" },
  { persoon: client, soort: "evaluatie", from: "2026-01-01" },
  { persoon: client, soort: "uitrolvoorstel", from: "2026-01-01" },
  { persoon: consulent, soort: "evaluatie", from: "2026-01-01", until: "2026-06-30" },
];
const date = "2026-11-05";

describe("who is proposed as the one who decides", () => {
  test("is whoever took the last decision of the meeting", () => {
    const meeting = { niveau: "maandelijks", date, aanwezig: [manager] } as const;
    expect(likelyBeslisser(meeting, [{ beslisser: client }, { beslisser: consulent }, {}], beslissers)).toBe(consulent);
  });

  test("is otherwise somebody who is there and may decide: in a quarter the client", () => {
    const proposed = NIVEAUS.map((niveau) =>
      likelyBeslisser({ niveau, date, aanwezig: [consulent, manager, client] }, [], beslissers),
    );
    expect(proposed).toEqual([manager, manager, client]);
  });

  test("is whoever is there alone, and nobody when none of more people stands out", () => {
    const meeting = { niveau: "dagelijks", date } as const;
    expect(likelyBeslisser({ ...meeting, aanwezig: [consulent] }, [], beslissers)).toBe(consulent);
    expect(
      likelyBeslisser({ ...meeting, aanwezig: [consulent, { id: "x", name: "x" }] }, [], beslissers),
    ).toBeUndefined();
    expect(likelyBeslisser({ ...meeting, aanwezig: [] }, [], beslissers)).toBeUndefined();
  });
});
