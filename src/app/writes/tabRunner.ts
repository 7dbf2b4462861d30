import type { Backlog } from "../../sharepoint/backlog.ts";
import type { PuntWrite } from "./puntWrite.ts";
import { createRunner, type Writing } from "./runWrite.ts";
import { tabDesk } from "./tabDesk.ts";

/** What writing needs of the tab; the rest of it is fetched together with this. */
export type TabWriting = Omit<Writing, "desk" | "punten"> & Readonly<{ backlog: Backlog; botClientId: string }>;

/** Carries out what people do to points, as themselves. */
export function createTabRunner({ backlog, botClientId, ...writing }: TabWriting): (write: PuntWrite) => Promise<void> {
  return createRunner({ ...writing, punten: backlog.punten, desk: tabDesk(backlog, writing.me, botClientId) });
}
