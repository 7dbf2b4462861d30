import { expect, test } from "@jest/globals";
import { SETTINGS } from "../../src/bot/config.ts";
import { readDocument, rowsOf } from "../support/markdown.ts";

test("docs/beheer/bot.md names every setting of the bot, whether it is needed and what holds without it", () => {
  const rows = rowsOf(readDocument("docs/beheer/bot.md")).filter(([name = ""]) => /^`[A-Z_]+`$/.test(name));
  const expected = SETTINGS.map(({ name, required, standard }) => [
    `\`${name}\``,
    required ? "ja" : "nee",
    standard === undefined ? "" : `\`${standard}\``,
  ]);
  expect(rows.map((cells) => cells.slice(0, 3))).toEqual(expected);
  for (const [name, , , meaning] of rows) expect([name, meaning]).not.toEqual([name, ""]);
});
