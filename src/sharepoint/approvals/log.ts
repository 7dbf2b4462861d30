import { type ApprovalLog, arrangeLog } from "../../domain/approvalLog.ts";
import type { LogEvent, Logged } from "../../domain/goedkeuring.ts";
import type { Writer } from "../../domain/persoon.ts";
import { GraphFailure } from "../graph/failure.ts";
import { find, rowsFrom } from "../list/paging.ts";
import { addOnce } from "../list/once.ts";
import type { RawRow } from "../list/row.ts";
import type { SharePointList } from "../list/sharePointList.ts";
import { logFields } from "../lists/goedkeuringFields.ts";
import { goedkeuringCodec, type SoortInLog } from "../lists/goedkeuringen.ts";

/** Every event about one subject. Rows that cannot be read are left out: they decide nothing. */
export async function readLogOf(
  list: SharePointList,
  { soort, id }: InLog,
  signal?: AbortSignal,
): Promise<ApprovalLog> {
  const rows = await find(list, "OnderwerpId", id, signal);
  return arrangeLog(eventsIn(rows).filter((event) => event.verzoekId.startsWith(`${soort}/${id}/`)));
}

/** The whole log, in as many pages as it takes. */
export async function readLog(list: SharePointList, signal?: AbortSignal): Promise<ApprovalLog> {
  return arrangeLog(eventsIn(await rowsFrom(list, list.rowsPath(), signal)));
}

/** The rows of the log that can be read. */
export function eventsIn(rows: readonly RawRow[]): readonly Logged[] {
  return rows.flatMap((row) => {
    const decoded = goedkeuringCodec.decode(row);
    return decoded.ok ? [decoded.value] : [];
  });
}

/** What a row of the log is about. */
export type InLog = Readonly<{ soort: SoortInLog; id: string }>;

/** An event to write: `key` is the same for whoever writes the same event, so that it is written once. */
export type Append = Readonly<{ event: LogEvent; onderwerp: InLog; title: string; key: string }>;

/** Somebody may have taken a key to keep others from deciding; then the next one is tried, and last one that nobody knows. */
const KEYS_TRIED = 5;

/**
 * Writes an event once, however often it is tried and by however many. A row that already has the key counts only
 * when `isSame` says that it is this event from a writer who may write it.
 */
export async function appendOnce(
  list: SharePointList,
  { event, onderwerp, title, key }: Append,
  isSame: (logged: Logged) => boolean,
  signal?: AbortSignal,
): Promise<Logged> {
  const keys = [key, ...Array.from({ length: KEYS_TRIED - 1 }, (_, index) => `${key}#${index + 2}`)];
  for (const sleutel of [...keys, `${key}#${crypto.randomUUID()}`]) {
    const row = await addOnce(list, logFields(event, { ...onderwerp, title }), sleutel, signal);
    const [logged] = eventsIn([row]);
    if (logged !== undefined && isSame(logged)) return logged;
  }
  throw new GraphFailure("invalid", `Every key for ${key} is taken by somebody else.`);
}

/** Whether a logged event is of this kind, untouched, and written by one of those writers. */
export function writtenBy(kind: LogEvent["kind"], ...writers: readonly Writer[]): (logged: Logged) => boolean {
  return (logged) =>
    logged.kind === kind && logged.stamp.untouched && writers.some((writer) => sameWriter(writer, logged.stamp.writer));
}

/** Whether two stamps are of the same person or the same app. */
export function sameWriter(one: Writer, other: Writer): boolean {
  if (one.kind === "person" && other.kind === "person") return one.persoon.id === other.persoon.id;
  return one.kind === "app" && other.kind === "app" && one.clientId === other.clientId;
}
