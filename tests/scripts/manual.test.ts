import { describe, expect, test } from "@jest/globals";
import { existsSync, globSync, statSync } from "node:fs";
import path from "node:path";
import { PICTURES } from "../../scripts/screenshots/pictures.ts";
import { extensionWords } from "../../src/bot/extension/words.ts";
import { boldIn, picturesIn, readDocument } from "../support/markdown.ts";

/** The handleiding, held against the words of the app and against the pictures that the script makes. */

const PAGES = globSync("docs/handleiding/*.md").toSorted();
const ILLUSTRATED = [...PAGES, "README.md"];
const MOST_BYTES = 1_500_000;

describe("the handleiding", () => {
  test.each(PAGES)("%s quotes only words that stand on a screen", async (page) => {
    const known = new Set([...(await wordsOfTheApp()), extensionWords.title, "vet"]);
    expect(boldIn(readDocument(page)).filter((word) => !known.has(word))).toEqual([]);
  });

  test("is reached from its first page, every page of it", () => {
    const first = readDocument("docs/handleiding/README.md");
    const others = PAGES.map((page) => path.basename(page)).filter((name) => name !== "README.md");
    expect(others.length).toBeGreaterThan(4);
    expect(others.filter((name) => !first.includes(`](${name})`))).toEqual([]);
  });
});

describe("the pictures", () => {
  const shown = ILLUSTRATED.flatMap((page) =>
    picturesIn(readDocument(page)).map(({ file, told }) => ({ file: path.join(path.dirname(page), file), told })),
  );

  test("that a page shows are those that the script makes, and there are no others", () => {
    const made = PICTURES.map(({ file }) => file).toSorted();
    expect([...new Set(shown.map(({ file }) => file))].toSorted()).toEqual(made);
    expect(globSync("{docs/handleiding/beelden,assets}/*.png").toSorted()).toEqual(made);
  });

  test("are there, and tell in words what is on them", () => {
    expect(shown.filter(({ file }) => !existsSync(file))).toEqual([]);
    expect(shown.filter(({ told }) => told.trim().length < 10)).toEqual([]);
  });

  test("together stay small enough to keep in the repository", () => {
    const bytes = PICTURES.map(({ file }) => statSync(file).size);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MOST_BYTES);
  });
});

/** Every Dutch word for people in the tab that is not made up of parts. */
async function wordsOfTheApp(): Promise<readonly string[]> {
  const files = globSync("src/app/**/*{ords,abels}.ts");
  const modules = await Promise.all(files.map((file) => import(path.resolve(file)) as Promise<unknown>));
  return modules.flatMap(textsIn);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}
