import { describe, expect, test } from "@jest/globals";
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { createLog } from "../../src/bot/log.ts";
import { SELECTIEKLASSEN } from "../../src/domain/selectielijst.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { readDocument, rowsOf } from "../support/markdown.ts";

/** What the project says of itself, held against the code and against what it has to hold. */

const OWN = [
  "README.md",
  "SECURITY.md",
  "CONTRIBUTING.md",
  "GOVERNANCE.md",
  "CODE_OF_CONDUCT.md",
  "docs/standaarden.md",
  "docs/toegankelijkheid.md",
  "docs/beheer.md",
  ...globSync("docs/{beheer,handleiding,privacy}/*.md"),
];

/** The success criteria of level A and AA. Source: WCAG 2.2, W3C Recommendation. */
const WCAG_22_AA = [
  ["1.1.", 1],
  ["1.2.", 1, 2, 3, 4, 5],
  ["1.3.", 1, 2, 3, 4, 5],
  ["1.4.", 1, 2, 3, 4, 5, 10, 11, 12, 13],
  ["2.1.", 1, 2, 4],
  ["2.2.", 1, 2],
  ["2.3.", 1],
  ["2.4.", 1, 2, 3, 4, 5, 6, 7, 11],
  ["2.5.", 1, 2, 3, 4, 7, 8],
  ["3.1.", 1, 2],
  ["3.2.", 1, 2, 3, 4, 6],
  ["3.3.", 1, 2, 3, 4, 7, 8],
  ["4.1.", 2, 3],
].flatMap(([guideline, ...numbers]) => numbers.map((number) => `${guideline}${number}`));

const text = (maximum: number, minimum = 1) => v.pipe(v.string(), v.trim(), v.minLength(minimum), v.maxLength(maximum));

/** What has to stand in a description. Source: publiccode.yml 0.5, "description". */
const descriptionSchema = v.object({
  shortDescription: text(150),
  longDescription: text(10_000, 150),
  features: v.pipe(v.array(text(100)), v.minLength(1)),
});

/** The required keys with their types and choices. Source: publiccode.yml 0.5, "The Standard (core)". */
const publiccodeSchema = v.object({
  publiccodeYmlVersion: v.literal("0.5"),
  name: text(100),
  url: v.pipe(v.string(), v.url()),
  platforms: v.pipe(v.array(v.string()), v.minLength(1)),
  developmentStatus: v.picklist(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: v.picklist([
    "standalone/mobile",
    "standalone/iot",
    "standalone/desktop",
    "standalone/web",
    "standalone/backend",
    "standalone/other",
    "addon",
    "library",
    "configurationFiles",
  ]),
  description: v.object({ nl: descriptionSchema, en: descriptionSchema }),
  legal: v.object({ license: v.literal("EUPL-1.2") }),
  maintenance: v.object({
    type: v.literal("internal"),
    contacts: v.pipe(v.array(v.object({ name: text(200) })), v.minLength(1)),
  }),
  localisation: v.object({
    localisationReady: v.boolean(),
    availableLanguages: v.tuple([v.literal("nl"), v.literal("en")]),
  }),
  softwareVersion: v.string(),
});

describe("publiccode.yml", () => {
  const said = parse(readFileSync("publiccode.yml", "utf8")) as unknown;

  test("has every key that the standard wants, as it wants it", () => {
    const parsed = v.safeParse(publiccodeSchema, said);
    expect(parsed.issues?.map((issue) => `${v.getDotPath(issue) ?? ""}: ${issue.message}`)).toBeUndefined();
  });

  test("says the version and the licence of the package", () => {
    const { version, license } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, string>;
    expect(said).toMatchObject({ softwareVersion: version, legal: { license } });
  });
});

describe("the documents", () => {
  test.each(OWN)("%s links only to files that are there", (file) => {
    const links = [...readDocument(file).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, to = ""]) => to);
    const broken = links.filter((to) => !existsSync(path.join(path.dirname(file), to)));
    expect(broken).toEqual([]);
  });

  test.each(OWN)("%s names only commands and files that are there", (file) => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const document = readDocument(file);
    const commands = [...document.matchAll(/npm run ([a-z:]+)/g)].map(([, name = ""]) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const files = [...document.matchAll(/`((?:src|scripts|tests)\/[\w./-]+)`/g)].map(([, name = ""]) => name);
    expect(files.filter((name) => !existsSync(name))).toEqual([]);
  });
});

describe("README.md", () => {
  test("names every command", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const named = new Set([...readDocument("README.md").matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name));
    expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
  });
});

describe("docs/beheer.md", () => {
  test("leads to every page about administration", () => {
    const index = readDocument("docs/beheer.md");
    const pages = globSync("docs/beheer/*.md").map((page) => `beheer/${path.basename(page)}`);
    expect(pages.filter((page) => !index.includes(`](${page})`))).toEqual([]);
  });
});

describe("docs/toegankelijkheid.md", () => {
  const text = readDocument("docs/toegankelijkheid.md");
  const rows = rowsOf(text).filter(([first = ""]) => /^\d\.\d\.\d+$/.test(first));

  test("judges every criterion of WCAG 2.2 A and AA once, in their order", () => {
    expect(rows.map(([criterion]) => criterion)).toEqual(WCAG_22_AA);
  });

  test("says of each how it is met, and calls none met without something that shows it", () => {
    for (const [criterion, , verdict = "", how = "", proof = ""] of rows) {
      expect([criterion, verdict]).toEqual([
        criterion,
        expect.stringMatching(/^(Voldoet|Deels|Niet onderzocht|N\.v\.t\.)$/),
      ]);
      expect([criterion, how]).not.toEqual([criterion, ""]);
      if (verdict === "Voldoet") expect([criterion, proof]).toEqual([criterion, expect.stringContaining("`tests/")]);
    }
  });

  test("has the parts of the model, and leaves to the municipality what only that can say", () => {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      "Verklaring",
      "Nalevingsstatus",
      "Onderbouwing",
      "Akkoordverklaring",
      "Feedback en contact",
      "Niet tevreden met het antwoord",
      "Per criterium",
    ]);
    for (const blank of ["[Naam van de gemeente]", "[datum]", "[naam]"]) expect(text).toContain(blank);
  });
});

describe("docs/privacy/persoonsgegevens.md", () => {
  const rows = rowsOf(readDocument("docs/privacy/persoonsgegevens.md"));

  test("names every list that the app keeps, in the order of the code", () => {
    const titles = CONTRACTS.map(({ title }) => title);
    expect(rows.map(([first = ""]) => first).filter((first) => titles.includes(first))).toEqual(titles);
  });

  test("says of every list that holds people which and why", () => {
    const holdPeople = CONTRACTS.filter(({ columns }) =>
      columns.some(({ displayName, name }) => displayName.endsWith("(account)") || /^(?:Aanwezig|Leden)$/.test(name)),
    );
    expect(holdPeople.length).toBeGreaterThan(6);
    for (const { title } of holdPeople) {
      const [, who = "", why = ""] = rows.find(([first]) => first === title) ?? [];
      expect([title, who, why]).not.toEqual([title, expect.stringMatching(/^(?:Geen)?$/), expect.anything()]);
      expect(why).not.toBe("");
    }
  });

  test("names every class of the Selectielijst with its term", () => {
    const expected = SELECTIEKLASSEN.map(({ nummer, omschrijving, termijn }) => [
      nummer,
      omschrijving,
      termijn.waardering === "keep" ? "Blijvend bewaren" : `${termijn.jaren} jaar`,
    ]);
    expect(rows.filter(([first = ""]) => /^\d+\.\d/.test(first))).toEqual(expected);
  });
});

describe("docs/beheer/incidenten.md", () => {
  const rows = rowsOf(readDocument("docs/beheer/incidenten.md"));

  test("names the fields of a line of the log, and no other", () => {
    const fields = rows.flatMap(([first = ""]) => /^`([a-z]+)`$/.exec(first)?.[1] ?? []);
    const lines: string[] = [];
    const log = createLog({ level: "info", now: () => new Date(), to: { write: (line) => lines.push(line) } });
    log.info({ action: "a", object: "b", result: "c", origin: "d", actor: "e" });
    expect(new Set(fields)).toEqual(new Set(Object.keys(JSON.parse(lines[0] ?? "{}") as object)));
  });

  test("names only actions that the bot logs", () => {
    const code = globSync("src/bot/**/*.ts")
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const actions = rows.flatMap(([first = ""]) => /^`([a-z]+\.[a-z]+)`$/.exec(first)?.[1] ?? []);
    expect(actions.length).toBeGreaterThan(4);
    for (const action of actions.filter((one) => !one.startsWith("sweep."))) expect(code).toContain(`"${action}"`);
  });
});
