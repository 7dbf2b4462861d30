import type { Bevinding } from "../../domain/gezondheid/bevinding.ts";
import { beslisserBevindingen, klokBevindingen } from "../../domain/gezondheid/oordelen.ts";
import { beslissersIn } from "../../domain/instelling.ts";
import { calendarDateOf } from "../../domain/time.ts";
import type { ApprovalDesk } from "../approvals/desk.ts";
import { isFailure } from "../graph/failure.ts";
import type { Graph } from "../graph/graph.ts";
import { readingOf, valuesOf } from "../list/repository.ts";
import type { RawRow } from "../list/row.ts";
import { GOEDKEURINGEN } from "../lists/goedkeuringen.ts";
import { INSTELLINGEN, instellingCodec } from "../lists/instellingen.ts";
import { peopleGone } from "../peopleGone.ts";
import type { SiteAddress } from "../site.ts";
import { createWorkspace, type Workspace } from "../workspace.ts";
import { type BotDoor, readBot } from "./botReport.ts";
import { newestStamp } from "./clock.ts";
import { readDecisions } from "./decisions.ts";
import { readAllRows } from "./rows.ts";
import { readStructure } from "./structure.ts";

/** What a look at the health of a site needs. The same for the tab and for the command. */
export type HealthSources = Readonly<{
  graph: Graph;
  site: SiteAddress;
  botClientId: string;
  /** Without one nothing is known of the bot. */
  bot: BotDoor | undefined;
  /** What decisions are looked up with, on the lists as they were found. */
  deskOn(workspace: Workspace): ApprovalDesk;
  /** The rights that this token can see; each has others. */
  permissions(workspace: Workspace, signal?: AbortSignal): Promise<readonly Bevinding[]>;
  /** The clock of Microsoft 365 in milliseconds since 1970, where it can be seen. */
  graphClock(signal?: AbortSignal): Promise<number | undefined>;
  now: () => Date;
}>;

/**
 * Looks at everything and changes nothing. What could not be looked at is a finding of its own and never silence.
 * Throws GraphFailure when the site itself cannot be reached.
 */
export async function readHealth(sources: HealthSources, signal?: AbortSignal): Promise<readonly Bevinding[]> {
  const { graph, site, botClientId, bot, now } = sources;
  const [structure, ofBot, graphClock] = await Promise.all([
    readStructure(graph, site, signal),
    readBot(bot, { botClientId, now }, signal),
    sources.graphClock(signal),
  ]);
  const workspace = createWorkspace(graph, site, structure.addresses);
  const { bevindingen: ofRows, rows } = await readAllRows(workspace, new Set(structure.addresses.keys()), signal);
  const rest = await Promise.all([
    orUnseen("machtigingen", () => sources.permissions(workspace, signal)),
    orUnseen("beslissers", () => readDeciders(graph, rows.get(INSTELLINGEN.title), now, signal)),
    orUnseen("besluiten", () => decisionsIn(sources.deskOn(workspace), rows, signal)),
  ]);
  const told = ofBot.some((bevinding) => bevinding.kind === "clock-off" && bevinding.wiens === "own");
  const clock = told ? [] : clockFindings(now().getTime(), graphClock, newestStamp(rows.values()));
  return distinct([...structure.bevindingen, ...rest.flat(), ...ofRows, ...clock, ...ofBot]);
}

async function readDeciders(
  graph: Graph,
  rows: readonly RawRow[] | undefined,
  now: () => Date,
  signal?: AbortSignal,
): Promise<readonly Bevinding[]> {
  if (rows === undefined) return [{ kind: "not-seen", controle: "beslissers", why: INSTELLINGEN.title }];
  const beslissers = beslissersIn(valuesOf(readingOf(instellingCodec, rows)));
  const gone = await peopleGone(graph, [...new Set(beslissers.map(({ persoon }) => persoon.id))], signal);
  return beslisserBevindingen(beslissers, new Set(gone), calendarDateOf(now()));
}

function decisionsIn(
  desk: ApprovalDesk,
  rows: ReadonlyMap<string, readonly RawRow[]>,
  signal?: AbortSignal,
): Promise<readonly Bevinding[]> {
  const log = rows.get(GOEDKEURINGEN.title);
  if (log === undefined || !rows.has(INSTELLINGEN.title)) {
    return Promise.resolve([{ kind: "not-seen", controle: "besluiten", why: GOEDKEURINGEN.title }]);
  }
  return readDecisions(desk, log, signal);
}

/** A page does not see the clock of Microsoft 365; then what stands in the lists tells whether ours is behind. */
function clockFindings(own: number, graph: number | undefined, newest: number | undefined): readonly Bevinding[] {
  if (graph !== undefined) return klokBevindingen("own", own, graph);
  return newest === undefined || newest <= own ? [] : klokBevindingen("own", own, newest);
}

async function orUnseen(
  controle: Extract<Bevinding, { kind: "not-seen" }>["controle"],
  read: () => Promise<readonly Bevinding[]>,
): Promise<readonly Bevinding[]> {
  try {
    return await read();
  } catch (error) {
    if (!isFailure(error) || error.kind === "aborted") throw error;
    return [{ kind: "not-seen", controle, why: error.kind }];
  }
}

/** Two readers may meet the same closed list. */
function distinct(bevindingen: readonly Bevinding[]): readonly Bevinding[] {
  return [...new Map(bevindingen.map((bevinding) => [JSON.stringify(bevinding), bevinding])).values()];
}
