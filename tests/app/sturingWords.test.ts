import { describe, expect, test } from "@jest/globals";
import { sturingWords } from "../../src/app/features/sturing/words.ts";
import { sturingWords as english } from "../../src/app/features/sturing/words.en.ts";

describe("what the figures say when there is one of something", () => {
  test("reads as a Dutch sentence", () => {
    expect(sturingWords.verloop.summary("Q4 2026", 1, 1, 1)).toBe(
      "In Q4 2026 is er 1 punt ingebracht, is 1 besluit genomen en is 1 punt afgerond.",
    );
    expect(sturingWords.stroom.summary("22-11-2026", 1, 0, 0, 1)).toMatch(/^Op 22-11-2026 was er 1 punt ingebracht:/);
    expect(sturingWords.status.summary(1, "22-11-2026", "Nieuw", 1)).toBe(
      "Tot en met 22-11-2026 is er 1 punt ingebracht. Status: Nieuw.",
    );
    expect(sturingWords.ritme.summary("Q4 2026", 1, 1)).toBe(
      "De ene evaluatie die in Q4 2026 gepland stond, is gehouden.",
    );
    expect(sturingWords.ritme.summary("Q4 2026", 0, 1)).toBe(
      "De ene evaluatie die in Q4 2026 gepland stond, is niet gehouden.",
    );
  });

  test("reads as an English sentence", () => {
    expect(english.verloop.summary("Q4 2026", 1, 1, 1)).toMatch(/^In Q4 2026 1 point was raised,/);
    expect(english.status.summary(1, "22-11-2026", "New", 1)).toBe("Until 22-11-2026 1 point was raised. Status: New.");
  });
});
