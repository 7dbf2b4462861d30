import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Bevinding } from "../../src/domain/gezondheid/bevinding.ts";
import { geheel, gezondheidsregels, herstelVan } from "../../src/domain/gezondheid/regels.ts";
import type { Besluit } from "../../src/domain/goedkeuring.ts";
import { submit } from "../../src/domain/transitions.ts";
import { calendarDateOf } from "../../src/domain/time.ts";
import { appendOnce } from "../../src/sharepoint/approvals/log.ts";
import { ask } from "../../src/sharepoint/approvals/asking.ts";
import { openCase } from "../../src/sharepoint/approvals/desk.ts";
import { botAt, type BotDoor } from "../../src/sharepoint/health/botReport.ts";
import { readGraphClock } from "../../src/sharepoint/health/clock.ts";
import { healthDesk } from "../../src/sharepoint/health/desk.ts";
import { readGrants } from "../../src/sharepoint/health/grants.ts";
import { type HealthSources, readHealth } from "../../src/sharepoint/health/health.ts";
import { askBotToLook, mendDecision, mendLists } from "../../src/sharepoint/health/mend.ts";
import { READERS } from "../../src/sharepoint/health/rows.ts";
import { readStanding } from "../../src/sharepoint/health/standing.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { sitePath } from "../../src/sharepoint/site.ts";
import { municipality as tenant } from "../../src/emulator/core/municipality.ts";
import { personAt } from "../support/approvalDesk.ts";
import { aNew } from "../support/builders.ts";
import { type Desk, SITE } from "../support/municipality.ts";
import { notified, openTown, type RunningBot, type Town } from "./support/town.ts";

/** Everything that can be wrong is made wrong here on purpose, seen, and put right where the app may do so. */

let town: Town;
let bot: RunningBot;
let admin: Desk;
let tabClientId: string;

/** One clock for everybody, until a test says otherwise. */
let ahead = 0;
const now = (): Date => new Date(Date.now() + ahead);
const later = (ms: number): void => void (ahead += ms);
/** Whoever asks the bot twice in a moment gets the same answer. */
const askAnew = (): void => later(6_000);

async function open(settings: Parameters<Town["startBot"]>[1]): Promise<void> {
  town = await openTown({ decides: ["teammanager"], now });
  bot = await town.startBot({}, settings);
  admin = await town.asApp("setup");
  tabClientId = tenant.apps.find(({ alias }) => alias === "tab")?.clientId ?? "";
  await forEveryKind();
}

beforeAll(() => open(notified));

afterAll(() => town.close());

/** As an owner does it: somebody for every kind of subject. */
async function forEveryKind(): Promise<void> {
  const { id, displayName: name } = town.person("proceseigenaar");
  for (const soort of ["procesdocument", "evaluatie", "uitrolvoorstel", "wijkplan"] as const) {
    const rule = { kind: "beslisser", persoon: { id, name }, soort, from: "2026-01-01" } as const;
    await admin.workspace.instellingen.add(rule, `beslisser/${soort}`);
  }
}

function door(some: Partial<BotDoor> = {}): BotDoor {
  return { ...botAt(bot.origin, SITE), ...some };
}

/** A look as the command takes it. */
function sources(some: Partial<HealthSources> = {}): HealthSources {
  const { botClientId } = town;
  return {
    graph: admin.graph,
    site: SITE,
    botClientId,
    bot: door(),
    deskOn: (workspace) => healthDesk(workspace, { self: { kind: "unknown" }, botClientId, now }),
    permissions: (_, signal) => readGrants(admin.graph, SITE, { tab: tabClientId, bot: botClientId }, signal),
    graphClock: (signal) => readGraphClock(admin.graph, signal),
    now,
    ...some,
  };
}

function look(some: Partial<HealthSources> = {}): Promise<readonly Bevinding[]> {
  askAnew();
  return readHealth(sources(some));
}
const kinds = (found: readonly Bevinding[]): readonly string[] => found.map(({ kind }) => kind).toSorted();

type Column = Readonly<{ id: string; name: string; choice?: { choices: readonly string[] } }>;

const columnsOf = (list: string): string => `${sitePath(SITE)}/lists/${list}/columns`;

async function columnAt(list: string, name: string): Promise<Column> {
  const { value } = (await admin.graph.send({ method: "GET", path: columnsOf(list) })) as { value: readonly Column[] };
  const column = value.find((one) => one.name === name);
  if (column === undefined) throw new Error(`${list} has no ${name}.`);
  return column;
}

async function changeColumn(list: string, name: string, body: object): Promise<void> {
  const { id } = await columnAt(list, name);
  await admin.graph.send({ method: "PATCH", path: `${columnsOf(list)}/${id}`, body });
}

async function dropColumn(list: string, name: string): Promise<void> {
  const { id } = await columnAt(list, name);
  await admin.graph.send({ method: "DELETE", path: `${columnsOf(list)}/${id}` });
}

test("where nothing is wrong, every line says so", async () => {
  const found = await look();
  expect(found).toEqual([]);
  const regels = gezondheidsregels(found, { me: undefined, hasBot: true });
  expect(regels).toHaveLength(13);
  expect(geheel(regels)).toBe("goed");
});

test("the rows of every list are read", () => {
  expect(READERS.map(({ contract }) => contract.title).toSorted()).toEqual(
    CONTRACTS.map(({ title }) => title).toSorted(),
  );
});

describe("lists and columns", () => {
  test("that are gone are told, and made anew", async () => {
    await dropColumn("Ontwikkelpunten", "Toelichting");
    await admin.graph.send({ method: "DELETE", path: `${sitePath(SITE)}/lists/Metingen` });
    const found = await look();
    expect(found).toContainEqual({ kind: "list-missing", lijst: "Metingen" });
    expect(found).toContainEqual({ kind: "column-missing", lijst: "Ontwikkelpunten", kolom: "Toelichting" });
    expect(geheel(gezondheidsregels(found, { me: undefined, hasBot: true }))).toBe("fout");
    await mendLists(admin.graph, SITE);
    expect(await look()).toEqual([]);
  });

  test("with another name, without an index or without a choice are told, and put right", async () => {
    await changeColumn("Evaluaties", "Niveau", { displayName: "Soort overleg" });
    await changeColumn("Ontwikkelpunten", "Wijk", { indexed: false });
    const { choice } = await columnAt("Ontwikkelpunten", "Bron");
    await changeColumn("Ontwikkelpunten", "Bron", { choice: { choices: choice?.choices.slice(1) } });
    const found = await look();
    expect(kinds(found)).toEqual(["choices-missing", "index-missing", "label-differs"]);
    await mendLists(admin.graph, SITE);
    expect(await look()).toEqual([]);
  });

  test("of another type are told and left alone: something could be lost", async () => {
    await dropColumn("Ontwikkelpunten", "Toelichting");
    await admin.graph.send({
      method: "POST",
      path: columnsOf("Ontwikkelpunten"),
      body: { name: "Toelichting", number: {} },
    });
    const found = await look();
    expect(found).toMatchObject([{ kind: "type-differs", lijst: "Ontwikkelpunten", kolom: "Toelichting" }]);
    await mendLists(admin.graph, SITE);
    expect(kinds(await look())).toEqual(["type-differs"]);
    await dropColumn("Ontwikkelpunten", "Toelichting");
    await mendLists(admin.graph, SITE);
    expect(await look()).toEqual([]);
  });

  test("that took another title are told; everything goes on", async () => {
    const path = `${sitePath(SITE)}/lists/Wijken`;
    await admin.graph.send({ method: "PATCH", path, body: { displayName: "Buurten" } });
    expect(await look()).toEqual([{ kind: "list-renamed", lijst: "Wijken", nu: "Buurten" }]);
    await admin.graph.send({
      method: "PATCH",
      path: path.replace("Wijken", "Buurten"),
      body: { displayName: "Wijken" },
    });
  });

  test("in which the same value may stand twice are told", async () => {
    await changeColumn("Wijken", "Sleutel", { enforceUniqueValues: false });
    expect(await look()).toEqual([{ kind: "duplicates-allowed", lijst: "Wijken", kolom: "Sleutel" }]);
    await changeColumn("Wijken", "Sleutel", { enforceUniqueValues: true });
    expect(await look()).toEqual([]);
  });
});

describe("permissions", () => {
  type Grant = Readonly<{ id: string; grantedToIdentitiesV2: readonly { application: { id: string } }[] }>;

  async function grantOf(clientId: string): Promise<string> {
    const path = `${sitePath(SITE)}/permissions`;
    const { value } = (await admin.graph.send({ method: "GET", path })) as { value: readonly Grant[] };
    const grant = value.find(({ grantedToIdentitiesV2: [first] }) => first?.application.id === clientId);
    return `${path}/${grant?.id ?? ""}`;
  }

  test.each([
    ["owner", { kind: "grant-too-wide", app: "tab", rol: "owner" }],
    ["read", { kind: "grant-too-small", app: "tab", rol: "read" }],
  ] as const)("of the tab that are %s are told", async (role, finding) => {
    const path = await grantOf(tabClientId);
    await admin.graph.send({ method: "PATCH", path, body: { roles: [role] } });
    expect(await look()).toEqual([finding]);
    await admin.graph.send({ method: "PATCH", path, body: { roles: ["write"] } });
  });

  test("that nobody gave are told", async () => {
    await admin.graph.send({ method: "DELETE", path: await grantOf(tabClientId) });
    expect(await look()).toEqual([{ kind: "grant-missing", app: "tab" }]);
    await admin.graph.send({
      method: "POST",
      path: `${sitePath(SITE)}/permissions`,
      body: { roles: ["write"], grantedToIdentities: [{ application: { id: tabClientId, displayName: "tab" } }] },
    });
    expect(await look()).toEqual([]);
  });

  test("tell an owner of the settings from somebody else, and nothing changes by asking", async () => {
    await town.http("PUT", "/emulator/list-permissions", { list: "Instellingen", user: "members", level: "read" });
    const before = await admin.workspace.instellingen.all();
    const owner = await town.as("beheerder");
    const member = await town.as("consulent1");
    expect(await readStanding(owner.workspace.instellingen)).toBe("owner");
    expect(await readStanding(member.workspace.instellingen)).toBe("other");
    expect(await admin.workspace.instellingen.all()).toEqual(before);
  });

  test("on a list that hide it from who looks are told", async () => {
    await town.http("PUT", "/emulator/list-permissions", { list: "Gesprekken", user: "members", level: "none" });
    const { graph } = await town.as("teammanager");
    const found = await look({ graph, permissions: () => Promise.resolve([]) });
    expect(found).toEqual([{ kind: "list-closed", lijst: "Gesprekken" }]);
    await town.http("PUT", "/emulator/list-permissions", { list: "Gesprekken", user: "members", level: "edit" });
  });
});

describe("who decides", () => {
  test("is told when nobody may any more, and when somebody has left", async () => {
    const { instellingen } = admin.workspace;
    const { stored } = await instellingen.all();
    const rule = stored.find(({ value }) => value.kind === "beslisser" && value.soort === "ontwikkelpunt");
    if (rule?.value.kind !== "beslisser") throw new Error("Nobody decides.");
    const today = calendarDateOf(new Date());
    const gone = { id: "00000000-0000-4000-8000-00000000dead", name: "Iemand van toen" };
    const ended = await instellingen.save(rule, { ...rule.value, until: "2026-02-01" });
    const left = await instellingen.add(
      { kind: "beslisser", persoon: gone, soort: "ontwikkelpunt", from: "2026-01-01" },
      "vertrokken",
    );
    expect(today > "2026-02-01").toBe(true);
    const found = await look();
    expect(found).toEqual([
      { kind: "nobody-decides", soort: "ontwikkelpunt" },
      { kind: "decider-gone", persoon: gone },
    ]);
    await instellingen.remove(left);
    await instellingen.save(ended, rule.value);
    expect(await look()).toEqual([]);
  });
});

describe("rows", () => {
  test("that somebody broke by hand are told, with the columns to mend", async () => {
    const { punten } = admin.workspace;
    const { id, etag } = await punten.add(aNew(), "kapot");
    const broken = await punten.list.change(id, etag, { Status: null });
    const found = await look();
    expect(found).toMatchObject([{ kind: "row-unreadable", lijst: "Ontwikkelpunten", id, kolommen: ["Status"] }]);
    await punten.list.change(id, broken.etag, { Status: "Nieuw" });
    expect(await look()).toEqual([]);
  });
});

describe("the bot", () => {
  const silent = ["bot-silent", "not-seen", "not-seen"];

  test("that is not named, or does not answer, is told; the rest is looked at all the same", async () => {
    expect(kinds(await look({ bot: undefined }))).toEqual(["bot-unnamed", "not-seen", "not-seen", "not-seen"]);
    expect(kinds(await look({ bot: door({ origin: "http://localhost:9" }) }))).toEqual(silent);
    expect(kinds(await look({ bot: door({ origin: town.origin }) }))).toEqual(silent);
  });

  test("of another registration, for another site, or of another version is told", async () => {
    const botClientId = tabClientId;
    expect(kinds(await look({ botClientId }))).toContain("other-bot");
    expect(kinds(await look({ bot: door({ site: "gemeente.sharepoint.example:/sites/wijdemeren" }) }))).toEqual([
      "other-site",
    ]);
    const older: BotDoor["fetchWith"] = async (url, init) => {
      const answer = (await (await door().fetchWith(url, init)).json()) as { lists: Record<string, number> };
      return Response.json({ ...answer, lists: { ...answer.lists, Wijken: 0 } });
    };
    expect(await look({ bot: door({ fetchWith: older }) })).toEqual([{ kind: "versions-differ", lijsten: ["Wijken"] }]);
  });

  test("that cannot read the lists is told, and looks again when it is asked to", async () => {
    await town.http("POST", "/emulator/faults", [{ path: "/sites", status: 403 }]);
    await bot.sweep();
    await town.http("DELETE", "/emulator/faults");
    expect(await look()).toMatchObject([{ kind: "bot-not-ready" }]);
    askAnew();
    await askBotToLook(door());
    expect(await look()).toEqual([]);
  });

  test("whose subscriptions somebody removed is told, and subscribes again", async () => {
    const { graph } = await town.asApp("bot");
    const answer = (await graph.send({ method: "GET", path: "/subscriptions" })) as { value: { id: string }[] };
    for (const { id } of answer.value) await graph.send({ method: "DELETE", path: `/subscriptions/${id}` });
    askAnew();
    expect(await look()).toEqual([{ kind: "subscription-missing", lijsten: ["Goedkeuringen", "Ontwikkelpunten"] }]);
    await askBotToLook(door());
    expect(await look()).toEqual([]);
  });

  test("that Graph cannot reach is told", async () => {
    const before = bot;
    bot = await town.startBot();
    expect(await look()).toEqual([{ kind: "subscription-off" }]);
    await bot.stop();
    bot = before;
  });

  test("tells any page, and nothing secret or of anybody", async () => {
    const answer = await door().fetchWith(`${bot.origin}/api/gezondheid?site=elders`);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    const text = await answer.text();
    for (const secret of [town.config.clientSecret, "een-lang-geheim-voor-graph", "gemeente.sharepoint.example"]) {
      expect(text).not.toContain(secret);
    }
    expect(Object.keys(JSON.parse(text) as object).toSorted()).toEqual(
      ["clientId", "clockOff", "lists", "now", "ready", "sameSite", "subscription"].toSorted(),
    );
  });
});

describe("clocks", () => {
  test("that differ from that of Microsoft 365 are told, of who looks and of the bot", async () => {
    const slow = (): Date => new Date(now().getTime() - 10 * 60_000);
    expect(await look({ now: slow, bot: undefined })).toContainEqual(
      expect.objectContaining({ kind: "clock-off", wiens: "own" }),
    );
    // A page cannot see that clock; the bot tells it.
    const unseen = { now: slow, graphClock: () => Promise.resolve(undefined) };
    expect(await look(unseen)).toMatchObject([{ kind: "clock-off", wiens: "own" }]);
    // Without the bot what stands in the lists tells.
    expect(await look({ ...unseen, bot: undefined })).toContainEqual(
      expect.objectContaining({ kind: "clock-off", wiens: "own" }),
    );
    const before = bot;
    bot = await town.startBot({ now: slow }, { ...notified, port: 0 });
    expect(await look()).toContainEqual(expect.objectContaining({ kind: "clock-off", wiens: "bot" }));
    await bot.stop();
    bot = before;
  });
});

describe("decisions", () => {
  // A bot that nobody tells anything: what it was not asked to do stays undone.
  beforeAll(async () => {
    await town.close();
    await open({});
  });

  /** A decision that was written down, after which everything broke off. */
  async function decidedOnly(key: string): Promise<string> {
    const consulent = await personAt(town, "consulent1");
    const manager = await personAt(town, "teammanager");
    const stored = await consulent.workspace.punten.add(aNew(), key);
    const next = submit(stored.value);
    if (!next.ok) throw new Error(next.error);
    await consulent.workspace.punten.save(stored, next.value);
    const onderwerp = { soort: "ontwikkelpunt", id: stored.id } as const;
    await ask(consulent.desk, onderwerp, consulent.me);
    const found = await openCase(manager.desk, onderwerp);
    const { verzoekId, versie } = found?.goedkeuring?.verzoek ?? { verzoekId: "", versie: "" };
    const event: Besluit = { kind: "besluit", verzoekId, versie, verdict: { kind: "approve" }, door: manager.me };
    await appendOnce(manager.desk.log, { event, onderwerp, title: "x", key: `besluit/${key}` }, () => true);
    return stored.id;
  }

  const undone = async (): Promise<readonly Bevinding[]> =>
    (await look()).filter(({ kind }) => kind === "effect-missing");

  test("of which nothing came are told after a while, and whoever took one carries it out", async () => {
    const id = await decidedOnly("niet-uitgevoerd");
    const manager = await personAt(town, "teammanager");
    expect(await undone()).toEqual([]);
    later(10 * 60_000);
    const found = await undone();
    expect(found).toMatchObject([{ kind: "effect-missing", soort: "ontwikkelpunt", id, door: manager.me }]);
    const [finding] = found;
    if (finding === undefined) throw new Error("Nothing was found.");
    expect(herstelVan(finding, { me: manager.me, hasBot: false })).toBe("besluit");
    expect(herstelVan(finding, { me: undefined, hasBot: true })).toBe("bot");
    expect(herstelVan(finding, { me: undefined, hasBot: false })).toBeUndefined();
    expect(await mendDecision(manager.desk, { soort: "ontwikkelpunt", id })).toBe(true);
    expect(await undone()).toEqual([]);
  });

  test("are carried out by the bot when it is asked to look", async () => {
    const id = await decidedOnly("door-de-bot");
    later(10 * 60_000);
    expect(await undone()).toHaveLength(1);
    await askBotToLook(door());
    expect(await undone()).toEqual([]);
    expect(await admin.workspace.punten.get(id)).toMatchObject({ value: { value: { status: "approved" } } });
  });

  test("that somebody changed in the log are told", async () => {
    const { log } = admin.workspace;
    const { rows } = await log.readRows(log.rowsPath());
    const row = rows.find(({ fields }) => fields.Soort === "Besluit");
    await log.change(row?.id ?? "", row?.etag ?? "", { Reden: "Toch niet" });
    expect(await look()).toContainEqual(
      expect.objectContaining({ kind: "log-touched", rijen: [expect.objectContaining({ id: row?.id })] }),
    );
  });
});
