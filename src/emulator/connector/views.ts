import * as v from "valibot";
import type { Person } from "../core/tenant.ts";
import type { Connector } from "./connector.ts";
import type { Message } from "./messages.ts";

/** How far the automatic refresh of one message is for one person. */
export type RefreshState = "none" | "asked" | "done" | "failed";

/** What one person sees of a message that others see differently. */
export type View = Readonly<{ refresh: RefreshState; card: unknown }>;

const rowSchema = v.object({
  person_id: v.string(),
  refresh: v.picklist(["none", "asked", "done", "failed"]),
  card: v.nullable(v.pipe(v.string(), v.parseJson())),
});

const NOTHING: View = { refresh: "none", card: undefined };

/** A message as one person sees it: a card can be refreshed for them alone. */
export function findView({ core }: Connector, message: Message, person: Person): View {
  const row = core.database
    .prepare("SELECT * FROM connector_views WHERE conversation = ? AND message = ? AND person_id = ?")
    .get(message.conversation, message.id, person.id);
  if (row === undefined) return NOTHING;
  const { refresh, card } = v.parse(rowSchema, row);
  return { refresh, card: card ?? undefined };
}

/** Gives one person a card of their own in place of the shared one. */
export function showCard({ core }: Connector, message: Message, person: Person, card: unknown): void {
  core.database
    .prepare(
      `INSERT INTO connector_views VALUES (?, ?, ?, 'none', ?)
       ON CONFLICT (conversation, message, person_id) DO UPDATE SET card = excluded.card`,
    )
    .run(message.conversation, message.id, person.id, JSON.stringify(card));
}

/** Notes how far refreshing a card for somebody has come. */
export function setRefresh(connector: Connector, message: Message, person: Person, refresh: RefreshState): void {
  connector.core.database
    .prepare(
      `INSERT INTO connector_views VALUES (?, ?, ?, ?, NULL)
       ON CONFLICT (conversation, message, person_id) DO UPDATE SET refresh = excluded.refresh`,
    )
    .run(message.conversation, message.id, person.id, refresh);
}

/** Everybody goes back to the shared message, as after every edit. Returns the ids of who had looked at it. */
export function dropViews({ core }: Connector, message: Message): readonly string[] {
  const rows = core.database
    .prepare("DELETE FROM connector_views WHERE conversation = ? AND message = ? RETURNING *")
    .all(message.conversation, message.id);
  return rows.map((row) => v.parse(rowSchema, row)).flatMap((row) => (row.refresh === "none" ? [] : [row.person_id]));
}
