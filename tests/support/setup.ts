import { afterEach, beforeEach, expect, jest } from "@jest/globals";

/** A test that logs is a test that hides something: an error of React, an unhandled answer, a forgotten line. */
const LEVELS = ["log", "info", "warn", "error", "debug"] as const;

let said: string[] = [];

beforeEach(() => {
  said = [];
  for (const level of LEVELS) {
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      said.push(`console.${level}: ${words.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  jest.restoreAllMocks();
  expect(said).toEqual([]);
});
