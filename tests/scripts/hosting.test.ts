import { describe, expect, test } from "@jest/globals";
import { CACHING, cachingOf, headersFor, headersOfTab } from "../../scripts/hosting/headers.ts";
import { nginx } from "../../scripts/hosting/nginx.ts";
import { parseOptions } from "../../scripts/hosting/options.ts";
import { policyFor, policyText } from "../../scripts/hosting/policy.ts";
import { securityTxt } from "../../scripts/hosting/securityTxt.ts";
import { staticWebApp } from "../../scripts/hosting/staticWebApp.ts";
import { readDocument, rowsOf } from "../support/markdown.ts";

const HOST = "procesmatig-werken.gemeente.example";
/** As docs/beheer/hosting.md shows it. */
const OWN = { bot: "https://bot.gemeente.nl", sharepoint: "https://gemeente.sharepoint.com" };
const PATHS = [
  ["/", "no-cache"],
  ["/index.html", "no-cache"],
  ["/config.json", "no-cache"],
  ["/page.css", "no-cache"],
  ["/.well-known/security.txt", "no-cache"],
  ["/main.6bc4ee37.js", "public, max-age=31536000, immutable"],
  ["/12.16d50804.js.map", "public, max-age=31536000, immutable"],
  ["/pdf-worker.16d50804.js", "public, max-age=31536000, immutable"],
  ["/pdf/wasm/openjpeg_nowasm_fallback.js", "public, max-age=86400"],
  ["/pdf/fonts/LiberationSans-Regular.ttf", "public, max-age=86400"],
] as const;

type StaticWebApp = {
  globalHeaders: Record<string, string>;
  routes: { route: string; headers: Record<string, string> }[];
};

/** What nginx would answer, by its own rules: `add_header` of the server, and the first expression of the map that fits. */
function inNginx(path: string): Record<string, string> {
  const text = nginx(HOST, OWN);
  const rules = [...text.matchAll(/^ {2}"~(.+)" "(.+)";$/gm)].map(([, expression = "", value = ""]) => ({
    expression: new RegExp(expression),
    value,
  }));
  const [, otherwise = ""] = /^ {2}default "(.+)";$/m.exec(text) ?? [];
  const caching = rules.find(({ expression }) => expression.test(path))?.value ?? otherwise;
  const added = [...text.matchAll(/^ {2}add_header (\S+) (?:"(.+)"|\$procesmatig_werken_caching)(?: always)?;$/gm)];
  return Object.fromEntries(added.map(([, name = "", value]) => [name, value ?? caching]));
}

/** What Static Web Apps would answer: the headers for everything, and those of the first route that fits. */
function inStaticWebApps(path: string): Record<string, string> {
  const { globalHeaders, routes } = JSON.parse(staticWebApp(OWN)) as StaticWebApp;
  const fits = (route: string): boolean => {
    const [before = "", kinds] = route.split("*");
    const extensions = /^\.\{(.+)\}$/.exec(kinds ?? "")?.[1]?.split(",");
    const ends = extensions === undefined || extensions.some((extension) => path.endsWith(`.${extension}`));
    return path.startsWith(before) && ends;
  };
  return { ...globalHeaders, ...routes.find(({ route }) => fits(route))?.headers };
}

describe("nginx and Static Web Apps", () => {
  test.each(PATHS)("say the same of %s, which browsers keep as %s", (path, caching) => {
    const expected = { ...headersOfTab(OWN), "Cache-Control": caching };
    expect(cachingOf(path)).toBe(caching);
    expect(inNginx(path)).toEqual(expected);
    expect(inStaticWebApps(path)).toEqual(expected);
  });

  test("let nginx set no header inside a location, where it would undo all others", () => {
    expect(nginx(HOST, OWN).split("location /")[1]).not.toContain("add_header");
  });
});

describe("the policy", () => {
  test("allows no script or style that somebody smuggles into the page", () => {
    expect(policyText(OWN)).not.toMatch(/unsafe-|\*(?!\.)/);
    expect(policyText(OWN)).toMatch(/^default-src 'none'; script-src 'self'; /);
    for (const { name } of policyFor(OWN).filter(({ sources }) => sources.some(({ source }) => source === "data:"))) {
      expect(name).toBe("img-src");
    }
  });

  test("lets Teams show the tab, and nothing keeps it from that", () => {
    expect(policyText({})).toContain("frame-ancestors 'self' https://teams.microsoft.com ");
    expect(policyText({})).toContain(" https://*.cloud.microsoft ");
    const names = headersFor({}).map(({ name }) => name.toLowerCase());
    expect(names).not.toContain("x-frame-options");
    expect(names).not.toContain("cross-origin-opener-policy");
  });
});

describe("what a municipality names", () => {
  const partOf = (own: typeof OWN | Record<string, never>, name: string): string | undefined =>
    policyText(own)
      .split("; ")
      .find((part) => part.startsWith(`${name} `));

  test("lets the tab ask that bot, and pages of that tenant show the tab", () => {
    expect(partOf(OWN, "connect-src")).toBe(`${partOf({}, "connect-src")} ${OWN.bot}`);
    expect(partOf(OWN, "frame-ancestors")).toBe(`${partOf({}, "frame-ancestors")} ${OWN.sharepoint}`);
  });

  test("is all: no other tenant shows the tab", () => {
    expect(partOf({}, "frame-ancestors")).not.toContain("sharepoint");
    expect(partOf(OWN, "frame-ancestors")).not.toContain("*.sharepoint.com");
  });
});

describe("docs/beheer/hosting.md", () => {
  const text = readDocument("docs/beheer/hosting.md");
  const rows = rowsOf(text).map((cells) => cells.join(" | "));

  test("names every header, with its value", () => {
    const expected = headersFor(OWN).map(({ name, value, why }) =>
      name === "Content-Security-Policy"
        ? `\`${name}\` | de regels van de volgende tabel, met een puntkomma ertussen | ${why}`
        : `\`${name}\` | \`${value}\` | ${why}`,
    );
    expect(rows).toEqual(expect.arrayContaining(expected));
  });

  test("names every part of the policy and what it is for, and no other", () => {
    const expected = policyFor(OWN).flatMap(({ name, sources }) =>
      sources.map(({ source, why }) => `\`${name}\` | \`${source}\` | ${why}`),
    );
    expect(rows.filter((row) => /^`[a-z]+(?:-[a-z]+)+` \| `/.test(row))).toEqual(expected);
    expect(text).toContain(`\n${policyText(OWN)}\n`);
  });

  test("names how long files are kept", () => {
    const expected = CACHING.map(({ expression, value, why }) => `\`${expression}\` | \`${value}\` | ${why}`);
    expect(rows).toEqual(expect.arrayContaining(expected));
  });
});

describe("npm run hosting", () => {
  const now = new Date("2026-11-23T10:00:00Z");
  const good = ["--host", HOST, "--contact", "mailto:beveiliging@gemeente.example"];

  test("makes a security.txt that holds for less than a year", () => {
    const options = parseOptions(good, now);
    if (typeof options === "string") throw new Error(options);
    expect(securityTxt(options)).toBe(
      [
        "Contact: mailto:beveiliging@gemeente.example",
        "Expires: 2027-11-22T23:59:59Z",
        "Preferred-Languages: nl, en",
        `Canonical: https://${HOST}/.well-known/security.txt`,
        "",
      ].join("\n"),
    );
  });

  test("takes the bot and the SharePoint of the tenant along", () => {
    expect(parseOptions([...good, "--bot", OWN.bot, "--sharepoint", OWN.sharepoint], now)).toMatchObject(OWN);
  });

  test.each([
    ["no host", ["--contact", "mailto:a@b.example"], "--host"],
    ["a host with a scheme", ["--host", "https://a.example", "--contact", "mailto:a@b.example"], "--host"],
    ["a host that would end the line of nginx", ["--host", "a.example; evil", "--contact", "mailto:a@b.nl"], "--host"],
    ["no contact", ["--host", HOST], "--contact"],
    ["a bare address", ["--host", HOST, "--contact", "a@b.example"], "--contact"],
    ["a contact of two lines", ["--host", HOST, "--contact", "mailto:a@b.example\nExpires: x"], "--contact"],
    ["a day that is over", [...good, "--expires", "2026-11-22"], "--expires"],
    ["a day more than a year away", [...good, "--expires", "2028-01-01"], "--expires"],
    ["a bot without https", [...good, "--bot", "http://bot.gemeente.nl"], "--bot"],
    ["a bot with a path", [...good, "--bot", "https://bot.gemeente.nl/api"], "--bot"],
    ["every tenant", [...good, "--sharepoint", "https://*.sharepoint.com"], "--sharepoint"],
    ["a source that would end the directive", [...good, "--sharepoint", "https://a.nl; script-src"], "--sharepoint"],
    ["something else", [...good, "--haast"], "no other options"],
  ])("refuses %s", (_, args, reason) => {
    expect(parseOptions(args, now)).toContain(reason);
  });
});
