import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { loadedFrom } from "../../scripts/hosting/botPackages.ts";

/** There is no engine for containers here: what the Dockerfile promises is held against the code and against itself. */

const text = readFileSync("Dockerfile", "utf8");
/** Each instruction as one line, without comments. */
const lines = text
  .replaceAll(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const last = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM")));
const { files, packages } = loadedFrom("src/bot/main.ts");
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };

describe("the image of the bot", () => {
  test("is made from Node 24 in both steps", () => {
    const bases = lines.filter((line) => line.startsWith("FROM")).map((line) => line.split(" ")[1]);
    expect(bases).toEqual(["node:24-bookworm-slim", "node:24-bookworm-slim"]);
  });

  test("runs as a user without rights, with files that are not its own", () => {
    const user = last.findIndex((line) => line === "USER node");
    const copied = last.findIndex((line) => line.startsWith("COPY --from=packages /bot"));
    expect(copied).toBeGreaterThan(0);
    expect(user).toBeGreaterThan(copied);
    expect(last.slice(user).some((line) => /^(?:RUN|COPY|ADD|USER root)/.test(line))).toBe(false);
    expect(text).not.toContain("--chown");
  });

  test("installs what the lock says, without what only tests need and without scripts of others", () => {
    const [install = ""] = lines.filter((line) => line.includes("npm ci"));
    for (const flag of ["--omit=dev", "--omit=optional", "--ignore-scripts"]) expect(install).toContain(flag);
    expect(lines.filter((line) => /npm (?:i|install|add|exec|update)\b|npx/.test(line))).toEqual([]);
  });

  test("holds every file that the bot loads, and of ours nothing else than the folders that it needs", () => {
    const copied = lines.flatMap((line) => /^COPY (src\/\w+) \.\/\1$/.exec(line)?.[1] ?? []);
    expect(new Set(files.map((file) => file.split("/").slice(0, 2).join("/")))).toEqual(new Set(copied));
  });

  test("holds every package that the bot loads, also the font that it reads", () => {
    expect(packages).toContain("dejavu-fonts-ttf");
    for (const name of packages) expect(Object.keys(manifest.dependencies)).toContain(name);
    expect(packages).not.toContain("react");
  });

  test("knows no secret, and is told nothing by a file that was lying around", () => {
    expect(text).not.toMatch(/SECRET|PASSWORD|TOKEN/i);
    const ignored = readFileSync(".dockerignore", "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#"));
    expect(ignored[0]).toBe("*");
    const allowed = ignored.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
    expect(allowed.every((path) => lines.some((line) => line.startsWith("COPY") && line.includes(path)))).toBe(true);
  });

  test("asks the bot whether it is alive, on the port that it listens on", () => {
    const [check = ""] = last.filter((line) => line.startsWith("HEALTHCHECK"));
    expect(check).toContain("http://127.0.0.1:${process.env.PORT}/healthz");
    expect(last.find((line) => line.startsWith("ENV"))).toContain("PORT=3978");
    expect(last).toContain("EXPOSE 3978");
    expect(last).toContain('CMD ["node", "src/bot/main.ts"]');
  });
});
