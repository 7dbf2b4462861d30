import { beslissersIn } from "../../src/domain/instelling.ts";
import { fillDemo, type DemoOptions, type Filled } from "../../src/demo/fillDemo.ts";
import { arrangeLog, type ApprovalLog } from "../../src/domain/approvalLog.ts";
import type { Beslisser, Logged } from "../../src/domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../../src/domain/ontwikkelpunt.ts";
import type { Procesdocument } from "../../src/domain/procesdocument.ts";
import { createEmulator } from "../../src/emulator/emulator.ts";
import { findApp, findPerson, type Person } from "../../src/emulator/core/tenant.ts";
import { eventsIn } from "../../src/sharepoint/approvals/log.ts";
import { createGraph, type Graph } from "../../src/sharepoint/graph/graph.ts";
import type { Fetch } from "../../src/sharepoint/graph/origin.ts";
import type { Reading } from "../../src/sharepoint/list/codec.ts";
import { rowsFrom } from "../../src/sharepoint/list/paging.ts";
import { valuesOf } from "../../src/sharepoint/list/repository.ts";
import type { RawRow } from "../../src/sharepoint/list/row.ts";
import type { SharePointList } from "../../src/sharepoint/list/sharePointList.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { provision } from "../../src/sharepoint/provisioning/provision.ts";
import { createRegister } from "../../src/sharepoint/register.ts";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import { createWorkspace, type Workspace } from "../../src/sharepoint/workspace.ts";
import { SITE } from "../support/municipality.ts";

export type DemoSite = Readonly<{
  botClientId: string;
  /** The workspace of somebody, by alias. */
  as(alias: string): Promise<Workspace>;
  fillDemo(options?: Partial<DemoOptions>): Promise<Filled>;
  /** Breaks every connection after so many requests; the last one is carried out and its answer lost. */
  breakAfter(requests: number): void;
  mend(): void;
  content(): Promise<Content>;
  close(): void;
}>;

type ListName =
  | "beslissers"
  | "wijken"
  | "processen"
  | "evaluaties"
  | "punten"
  | "documenten"
  | "stappen"
  | "leerstanden"
  | "metingen"
  | "leesbevestigingen"
  | "regels"
  | "afspraken"
  | "golven"
  | "cijfers"
  | "log";

/** All that stands on the site. */
export type Content = Readonly<{
  punten: Reading<Ontwikkelpunt>;
  events: readonly Logged[];
  log: ApprovalLog;
  beslissers: readonly Beslisser[];
  library: Reading<Procesdocument>;
  rows: Readonly<Record<ListName, readonly RawRow[]>>;
}>;

export const TODAY = "2026-11-22";

/** A provisioned site of an emulator whose clock can be set, as the start of the local Microsoft 365 has it. */
export async function openDemoSite(): Promise<DemoSite> {
  let set: Date | undefined;
  let left = Number.POSITIVE_INFINITY;
  const now = (): Date => set ?? new Date(`${TODAY}T09:30:00Z`);
  const emulator = createEmulator({ data: ":memory:", now });
  const fetchWith: Fetch = async (input, init) => {
    if (left <= 0) throw new TypeError("fetch failed");
    left -= 1;
    const response = await emulator.handle(new Request(input, init));
    if (left <= 0) throw new TypeError("fetch failed");
    return response;
  };
  const tokenFor = async (query: string): Promise<string> => {
    const address = `https://graph.microsoft.com/identity/token?${query}`;
    const answer = await emulator.handle(new Request(address));
    const { access_token: token } = (await answer.json()) as { access_token: string };
    return token;
  };
  const door = async (query: string): Promise<Graph> => {
    let token = await tokenFor(query);
    const getToken = async ({ refresh = false }): Promise<string> => (token = refresh ? await tokenFor(query) : token);
    return createGraph({ getToken, fetch: fetchWith, sleep: () => Promise.resolve(), chance: () => 0 });
  };
  const personDoor = (alias: string): Promise<Graph> => door(`user=${alias}@gemeente.example`);
  const botClientId = findApp(emulator.core.tenant, "bot")?.clientId ?? "";

  const setup = await door("app=setup");
  for await (const _ of provision(setup, SITE, CONTRACTS));

  return {
    botClientId,
    as: async (alias) => createWorkspace(await personDoor(alias), SITE),
    fillDemo: (options) =>
      fillDemo({
        site: SITE,
        doors: { as: personDoor, asBot: () => door("app=bot"), asAdmin: () => door("app=setup") },
        people: (alias) => persoonOf(findPerson(emulator.core.tenant, `${alias}@gemeente.example`)),
        botClientId,
        today: TODAY,
        clock: {
          set: (moment) => {
            set = moment;
          },
        },
        ...options,
      }),
    breakAfter: (requests) => {
      left = requests;
    },
    mend: () => {
      left = Number.POSITIVE_INFINITY;
    },
    content: async () => contentOf(createWorkspace(setup, SITE)),
    close: () => emulator.close(),
  };
}

async function contentOf(workspace: Workspace): Promise<Content> {
  const { instellingen, wijken, processen, evaluaties, punten, log } = workspace;
  const { documenten, stappen, leerstanden, metingen, leesbevestigingen } = createRegister(workspace);
  const { regels, afspraken, golven, metingen: cijfers } = createVerslaglegging(workspace);
  const logRows = await rowsOf(log);
  const events = eventsIn(logRows);
  return {
    punten: await punten.all(),
    events,
    log: arrangeLog(events),
    beslissers: beslissersIn(valuesOf(await instellingen.all())),
    library: await documenten.all(),
    rows: {
      beslissers: await rowsOf(instellingen.list),
      wijken: await rowsOf(wijken.list),
      processen: await rowsOf(processen.list),
      evaluaties: await rowsOf(evaluaties.list),
      punten: await rowsOf(punten.list),
      documenten: await rowsOf(documenten.list),
      stappen: await rowsOf(stappen.list),
      leerstanden: await rowsOf(leerstanden.list),
      metingen: await rowsOf(metingen.list),
      leesbevestigingen: await rowsOf(leesbevestigingen.list),
      regels: await rowsOf(regels.list),
      afspraken: await rowsOf(afspraken.list),
      golven: await rowsOf(golven.list),
      cijfers: await rowsOf(cijfers.list),
      log: logRows,
    },
  };
}

function rowsOf(list: SharePointList): Promise<readonly RawRow[]> {
  return rowsFrom(list, list.rowsPath());
}

function persoonOf(person: Person | undefined): { id: string; name: string } {
  if (person === undefined) throw new Error("The demo names somebody who does not work here.");
  return { id: person.id, name: person.displayName };
}
