import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type PackageFiles, unpack } from "../../scripts/package/archive.ts";
import { packageFaults } from "../../scripts/package/checkPackage.ts";
import { type AppPackage, makePackage, versionFaults } from "../../scripts/package/makePackage.ts";
import { parseConfig } from "../../src/app/config.ts";
import { runScript } from "./command.ts";

const VALUES = {
  TEAMS_APP_ID: "1d0c8f52-6b7a-4e35-9c1d-2f80a4b97e63",
  TAB_CLIENT_ID: "7c1f5b0e-2d94-4a63-8e57-1b0c9d3a7f21",
  BOT_CLIENT_ID: "8c1f5b0e-2d94-4a63-8e57-1b0c9d3a7f22",
  TAB_DOMAIN: "werken.gemeente.nl",
  ORGANISATION: 'Gemeente "Voorbeeld"',
};

type Json = { [key: string]: unknown };

let good: AppPackage;

beforeAll(async () => {
  const made = await makePackage(VALUES);
  if (!made.ok) throw new Error(made.error.join("\n"));
  good = made.value;
});

function jsonOf(files: PackageFiles, name: string): Json {
  return JSON.parse(new TextDecoder().decode(files.get(name))) as Json;
}

/** The good package with one file in another way. */
function withFile(name: string, bytes: Uint8Array | undefined): PackageFiles {
  const files = new Map(good.files);
  if (bytes === undefined) files.delete(name);
  else files.set(name, bytes);
  return files;
}

function withJson(name: string, change: (json: Json) => void): PackageFiles {
  const json = jsonOf(good.files, name);
  change(json);
  return withFile(name, new TextEncoder().encode(JSON.stringify(json)));
}

const inManifest = (change: (manifest: Json) => void) => withJson("manifest.json", change);
const inEnglish = (change: (words: Json) => void) => withJson("en.json", change);

describe("a package", () => {
  test("holds the manifest with its values, both icons and the English words, and nothing is wrong with it", async () => {
    expect([...unpack(good.zip).keys()]).toEqual(["color.png", "en.json", "manifest.json", "outline.png"]);
    expect(jsonOf(unpack(good.zip), "manifest.json")).toMatchObject({
      manifestVersion: "1.25",
      id: VALUES.TEAMS_APP_ID,
      developer: { name: VALUES.ORGANISATION },
      bots: [{ botId: VALUES.BOT_CLIENT_ID }],
      webApplicationInfo: { id: VALUES.TAB_CLIENT_ID },
      validDomains: [VALUES.TAB_DOMAIN],
      supportsChannelFeatures: "tier1",
    });
    expect(await packageFaults(unpack(good.zip))).toEqual([]);
  });

  test("offers what the app has: a tab in channels, one's own work, the bot, and an action on messages", () => {
    const manifest = jsonOf(good.files, "manifest.json");
    expect(manifest.configurableTabs).toMatchObject([
      { meetingSurfaces: ["sidePanel"], supportedSharePointHosts: ["sharePointFullPage", "sharePointWebPart"] },
    ]);
    expect(manifest.staticTabs).toMatchObject([{ entityId: "mijn-werk", name: "Mijn werk" }, {}, {}]);
    expect(manifest.composeExtensions).toMatchObject([
      { commands: [{ title: "Maak ontwikkelpunt", context: ["compose", "commandBox", "message"], fetchTask: true }] },
    ]);
  });

  test("asks for the token that the tab asks for, so that Teams fetches the right one beforehand", () => {
    const ids = { clientId: VALUES.TAB_CLIENT_ID, botClientId: VALUES.BOT_CLIENT_ID, tenantId: VALUES.TEAMS_APP_ID };
    const config = parseConfig({ ...ids, site: "gemeente.sharepoint.com:/sites/team" });
    const scopes = config.ok ? config.value.scopes : [];
    expect(jsonOf(good.files, "manifest.json").webApplicationInfo).toMatchObject({
      nestedAppAuthInfo: [{ redirectUri: "brk-multihub://werken.gemeente.nl", scopes }],
    });
  });

  test("has the version of the program", () => {
    expect(versionFaults("0.2.0", "0.2.0")).toEqual([]);
    expect(versionFaults("0.2.0", "0.1.0")).toEqual([
      "version is 0.2.0 in manifest/manifest.json and 0.1.0 in package.json.",
    ]);
  });

  test("asks for no permission of a team, chat or meeting", () => {
    expect(Object.keys(jsonOf(good.files, "manifest.json"))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:authorization|permissions|devicePermissions)$/)]),
    );
  });
});

describe("a value is refused", () => {
  test.each([
    ["that is not set", { TAB_DOMAIN: undefined }, "TAB_DOMAIN is not set."],
    ["that is empty", { ORGANISATION: "  " }, "ORGANISATION is not set."],
    ["that should be a GUID", { TAB_CLIENT_ID: "mijn-app" }, "TAB_CLIENT_ID has to be a GUID, as in"],
    ["that is a GUID of nothing", { TEAMS_APP_ID: "00000000-0000-0000-0000-000000000000" }, "TEAMS_APP_ID has to be"],
    ["that is an address instead of a host", { TAB_DOMAIN: "https://werken.gemeente.nl/" }, "TAB_DOMAIN has to be the"],
    ["with a port", { TAB_DOMAIN: "werken.gemeente.nl:8443" }, "TAB_DOMAIN has to be the name of a host"],
    [
      "that tab and bot share",
      { BOT_CLIENT_ID: VALUES.TAB_CLIENT_ID.toUpperCase() },
      "TAB_CLIENT_ID and BOT_CLIENT_ID",
    ],
    [
      "that is too long",
      { ORGANISATION: "Gemeente ".repeat(4) },
      "manifest.json: /developer/name must NOT have more than",
    ],
  ])("%s", async (_, value, sentence) => {
    const made = await makePackage({ ...VALUES, ...value });
    expect(made).toEqual({ ok: false, error: [expect.stringContaining(sentence)] });
  });

  test("together with the others, so that nobody has to find them one by one", async () => {
    const made = await makePackage({ TAB_CLIENT_ID: "x" });
    expect(made.ok ? [] : made.error).toHaveLength(Object.keys(VALUES).length);
  });
});

describe("a manifest is refused", () => {
  const tabOf = (manifest: Json) => (manifest.configurableTabs as Json[])[0] ?? {};
  const elsewhere = "https://elders.example/index.html?theme={app.theme}";

  test.each<[string, (manifest: Json) => void, string]>([
    [
      "with a placeholder in it",
      (m) => (m.accentColor = "{{COLOUR}}"),
      "manifest.json still holds the placeholder COLOUR.",
    ],
    [
      "with a name that is too long",
      (m) => (m.name = { short: "x".repeat(31), full: "x" }),
      "/name/short must NOT have more than 30 characters",
    ],
    [
      "with something that Teams does not know",
      (m) => (m.packageName = "nl.gemeente"),
      "must NOT have additional properties",
    ],
    ["with an id that is no GUID", (m) => (m.id = "app"), "manifest.json: /id must match pattern"],
    [
      "with a settings page elsewhere",
      (m) => (tabOf(m).configurationUrl = elsewhere),
      "opens pages on elders.example, which is not in validDomains.",
    ],
    [
      "with a tab elsewhere",
      (m) => (m.staticTabs = [{ entityId: "x", scopes: ["personal"], contentUrl: elsewhere }]),
      "opens pages on elders.example",
    ],
    [
      "whose tokens go elsewhere",
      (m) =>
        (m.webApplicationInfo = {
          id: VALUES.TAB_CLIENT_ID,
          nestedAppAuthInfo: [{ redirectUri: "brk-multihub://elders.example", scopes: ["x"] }],
        }),
      "opens pages on elders.example",
    ],
    [
      "with only part of a domain",
      (m) => (m.validDomains = ["*.nl"]),
      "validDomains wants the name of a host, and *.nl is none.",
    ],
    [
      "with an address for a domain",
      (m) => (m.validDomains = ["https://werken.gemeente.nl", "werken.gemeente.nl"]),
      "and https://werken.gemeente.nl is none.",
    ],
    ["of a version that was never published", (m) => (m.manifestVersion = "1.18"), "names no published schema"],
    [
      "with the schema of somebody else",
      (m) => (m.$schema = "https://elders.example/schema.json"),
      "names no published schema",
    ],
  ])("%s", async (_, change, sentence) => {
    const faults = await packageFaults(inManifest(change));
    expect(faults).toEqual(expect.arrayContaining([expect.stringContaining(sentence)]));
  });

  test("not when its pages are on a host below a domain of its own", async () => {
    expect(await packageFaults(inManifest((m) => (m.validDomains = ["*.gemeente.nl"])))).toEqual([]);
  });

  test("that is none, or stands in a folder", async () => {
    const folder = new Map([...good.files].map(([name, bytes]) => [`pakket/${name}`, bytes]));
    const none = ["The package has no manifest.json at its root that holds JSON."];
    expect(await packageFaults(folder)).toEqual(none);
    expect(await packageFaults(withFile("manifest.json", new TextEncoder().encode("{")))).toEqual(none);
  });
});

describe("the English words are refused", () => {
  const title = "bots[0].commandLists[0].commands[1].title";
  test.each<[string, (words: Json) => void, readonly string[]]>([
    ["when one is missing", (w) => delete w[title], [`en.json does not say ${title}, and the manifest does.`]],
    [
      "when one is said of nothing",
      (w) => (w["staticTabs[4].name"] = "Ghost"),
      ["en.json says staticTabs[4].name, and the manifest does not."],
    ],
    [
      "when Teams does not know the key",
      (w) => (w.colour = "blue"),
      ["en.json: must NOT have additional properties: colour.", "en.json says colour, and the manifest does not."],
    ],
    [
      "when one is too long",
      (w) => (w["name.short"] = "x".repeat(31)),
      ["en.json: /name.short must NOT have more than 30 characters."],
    ],
  ])("%s", async (_, change, sentences) => {
    expect(await packageFaults(inEnglish(change))).toEqual(sentences);
  });

  test("when the file is not there or holds no JSON", async () => {
    expect(await packageFaults(withFile("en.json", undefined))).toEqual(["The package lacks en.json."]);
    expect(await packageFaults(withFile("en.json", new Uint8Array([1])))).toEqual(["en.json does not hold JSON."]);
  });
});

describe("an icon is refused", () => {
  const blue = [15, 84, 140, 255];
  const white = [255, 255, 255, 255];
  const nothing = [0, 0, 0, 0];
  const middle = (side: number) => (x: number, y: number) =>
    Math.max(Math.abs(x - side / 2), Math.abs(y - side / 2)) < 4;
  const inMiddle = (side: number, points: number[], ground: number[]) => (x: number, y: number) =>
    middle(side)(x, y) ? points : ground;

  test.each<[string, string, Uint8Array, string]>([
    ["that is none", "color.png", new TextEncoder().encode("<svg/>"), "color.png is no PNG."],
    ["that is damaged", "color.png", readFileSync("appPackage/color.png").subarray(0, 900), "color.png is damaged."],
    [
      "in colour of another size",
      "color.png",
      png(96, () => blue),
      "color.png has to be 192 by 192 points, and is 96 by 96.",
    ],
    [
      "in colour with rounded corners",
      "color.png",
      png(192, (x, y) => (x + y < 3 ? nothing : blue)),
      "color.png has to have one colour along its whole edge, without rounded corners.",
    ],
    [
      "in colour that shines through",
      "color.png",
      png(192, () => [15, 84, 140, 128]),
      "color.png has to have one colour along its whole edge, without rounded corners.",
    ],
    [
      "of lines of another size",
      "outline.png",
      png(192, inMiddle(192, white, nothing)),
      "outline.png has to be 32 by 32 points, and is 192 by 192.",
    ],
    [
      "of lines that are almost white",
      "outline.png",
      png(32, inMiddle(32, [254, 255, 255, 255], nothing)),
      "outline.png may hold nothing but pure white.",
    ],
    [
      "of lines on a ground",
      "outline.png",
      png(32, () => white),
      "outline.png has to be transparent around its lines.",
    ],
    ["of lines that nobody sees", "outline.png", png(32, () => nothing), "outline.png shows nothing."],
  ])("%s", async (_, name, bytes, sentence) => {
    expect(await packageFaults(withFile(name, bytes))).toEqual([sentence]);
  });

  test("not when its lines are soft at their edges, or its ground is nothing at all", async () => {
    const soft = png(32, inMiddle(32, [255, 255, 255, 90], nothing));
    expect(await packageFaults(withFile("outline.png", soft))).toEqual([]);
    const loose = png(192, inMiddle(192, blue, nothing));
    expect(await packageFaults(withFile("color.png", loose))).toEqual([]);
  });

  test("that is not there, and a file that nothing names", async () => {
    expect(await packageFaults(withFile("color.png", undefined))).toEqual(["The package lacks color.png."]);
    const stray = ["Nothing in the package names notities.txt."];
    expect(await packageFaults(withFile("notities.txt", new Uint8Array()))).toEqual(stray);
  });
});

describe("npm run package", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pakket-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, values: Readonly<Record<string, string>>): string => {
    const file = path.join(folder, name);
    writeFileSync(
      file,
      Object.entries(values)
        .map(([key, value]) => `${key}='${value}'`)
        .join("\n"),
    );
    return file;
  };

  test("makes the same bytes wherever and whenever it runs", async () => {
    const env = write("gemeente.env", VALUES);
    const made = await Promise.all(
      ["UTC", "Asia/Tokyo"].map((zone) =>
        runScript("package", ["--env", env, "--no-build", "--out", path.join(folder, zone)], { TZ: zone }),
      ),
    );
    expect(made).toMatchObject([
      { code: 0, stderr: "" },
      { code: 0, stderr: "" },
    ]);
    const zips = ["UTC", "Asia/Tokyo"].map((zone) =>
      readFileSync(path.join(folder, zone, "procesmatig-werken-0.1.0.zip")),
    );
    expect(zips[0]?.equals(zips[1] ?? Buffer.alloc(0))).toBe(true);
    expect(zips[0]?.equals(good.zip)).toBe(true);
  });

  test("says in a sentence each what is wrong, and makes nothing", async () => {
    const env = write("half.env", { ...VALUES, TAB_DOMAIN: "localhost", BOT_CLIENT_ID: "geheim" });
    const { code, stdout, stderr } = await runScript("package", ["--env", env, "--no-build", "--out", folder]);
    expect([code, stdout, stderr.split("\n")]).toEqual([
      1,
      "",
      [expect.stringMatching(/^TAB_DOMAIN has to be/), expect.stringMatching(/^BOT_CLIENT_ID has to be a GUID/)],
    ]);
    expect(stderr).not.toContain("geheim");
  });

  test.each([
    [[], "Name the file with the values of your municipality with --env."],
    [["--env", "er-is-niets.env"], "There is no file er-is-niets.env."],
    [["--enf", "x"], "Unknown option '--enf'. The options are --env FILE, --out FOLDER and --no-build."],
  ])("refuses %j", async (args, sentence) => {
    expect(await runScript("package", args)).toMatchObject({ code: 1, stderr: sentence });
  });
});

/** A picture of so many points each way, each given as red, green, blue and alpha. */
function png(side: number, at: (x: number, y: number) => readonly number[]): Uint8Array {
  const rows = Array.from({ length: side }, (_, y) => [0, ...Array.from({ length: side }, (__, x) => at(x, y)).flat()]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
