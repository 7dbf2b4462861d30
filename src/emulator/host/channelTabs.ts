import * as v from "valibot";
import type { Database } from "../core/database.ts";
import { type ChannelTab, channelTabSchema } from "./appInfo.ts";

const rowSchema = v.object({ tab: v.pipe(v.string(), v.parseJson(), channelTabSchema) });

/** The tabs that people added to channels. */
export type ChannelTabs = Readonly<{
  find(channelId: string): ChannelTab | undefined;
  save(channelId: string, tab: ChannelTab): void;
  remove(channelId: string): void;
}>;

/** The tabs of channels, kept in the database. */
export function createChannelTabs(database: Database): ChannelTabs {
  database.sql.exec("CREATE TABLE IF NOT EXISTS host_tabs (channel TEXT PRIMARY KEY, tab TEXT NOT NULL) STRICT");
  return {
    find(channelId) {
      const row = database.prepare("SELECT tab FROM host_tabs WHERE channel = ?").get(channelId);
      return row === undefined ? undefined : v.parse(rowSchema, row).tab;
    },
    save(channelId, tab) {
      database
        .prepare("INSERT INTO host_tabs VALUES (?, ?) ON CONFLICT (channel) DO UPDATE SET tab = excluded.tab")
        .run(channelId, JSON.stringify(tab));
    },
    remove(channelId) {
      database.prepare("DELETE FROM host_tabs WHERE channel = ?").run(channelId);
    },
  };
}
