import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";

let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "lint-"));
});
afterEach(() => rmSync(project, { recursive: true }));

/** What our own rules say of a file; the rest of the linter is left out. */
function lint(file: string, content: string): readonly string[] {
  const rules = ["may-import", "no-raw-colour", "no-clock", "telling-file-name", "await-last", "docstring"];
  const config = {
    jsPlugins: [path.resolve("scripts/lint/houseRules.ts")],
    categories: { correctness: "off" },
    rules: Object.fromEntries(rules.map((rule) => [`house/${rule}`, "error"])),
  };
  const place = path.join(project, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
  writeFileSync(path.join(project, ".oxlintrc.json"), JSON.stringify(config));
  const linter = path.resolve("node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(process.execPath, [linter, "-f", "json", "."], { cwd: project, encoding: "utf8" });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { message: string }[] };
  return diagnostics.map(({ message }) => message);
}

test("an import that the table refuses is an error, in every way to write one", () => {
  const content = 'import "../app/App.tsx";\nexport * from "../bot/bot.ts";\nawait import("../demo/fill.ts");\n';
  expect(lint("src/sharepoint/client.ts", content)).toEqual([
    "src/sharepoint may not import src/app.",
    "src/sharepoint may not import src/bot.",
    "src/sharepoint may not import src/demo.",
  ]);
});

test("a raw colour is an error, a word that looks like one is not", () => {
  const content = 'export const styles = { color: "#ff0000", background: "rgb(1, 2, 3)", href: "#overzicht" };\n';
  expect(lint("src/app/styles.ts", content)).toHaveLength(2);
});

test("the domain asks nobody for the time or for chance", () => {
  const content = "export const all = () => [new Date(), Date.now(), Math.random(), new Date(0)];\n";
  expect(lint("src/domain/time.ts", content)).toEqual([
    "The domain may not use new Date(): let the caller pass it.",
    "The domain may not use Date.now: let the caller pass it.",
    "The domain may not use Math.random: let the caller pass it.",
  ]);
});

test("a file has a name that says what it holds", () => {
  expect(lint("src/app/utils.ts", "export {};\n")).toEqual(["Name the file after the one thing it holds."]);
  rmSync(path.join(project, "src"), { recursive: true });
  expect(lint("src/app/dates.ts", "export {};\n")).toEqual([]);
});

test("a top-level await comes last", () => {
  const first = "process.exitCode = await main();\nconst answer = 42;\nasync function main() { return answer; }\n";
  expect(lint("scripts/first.ts", first)).toEqual(["Await last: what stands below is not there yet while this waits."]);
  rmSync(path.join(project, "scripts"), { recursive: true });
  expect(lint("scripts/last.ts", "async function main() {}\nawait main();\n")).toEqual([]);
});

test("an exported function says above itself what it does", () => {
  const content = [
    "/** Adds. */\nexport function add() {}",
    "// Not a docstring.\nexport function subtract() {}",
    "export async function divide() {}",
    "function own() {}",
    "export const constant = 1;",
  ].join("\n\n");
  const complaint = "Say above an exported function what it does and answers.";
  expect(lint("src/bot/sums.ts", content)).toEqual([complaint, complaint]);
});
