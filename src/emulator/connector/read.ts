import type { Person } from "../core/tenant.ts";
import type { Connector } from "./connector.ts";

/** The number of the last message that a person has seen in a conversation; 0 when none. */
export function lastRead({ core }: Connector, conversation: string, person: Person): number {
  const row = core.database
    .prepare("SELECT sequence FROM connector_read WHERE conversation = ? AND person_id = ?")
    .get(conversation, person.id);
  return typeof row?.sequence === "number" ? row.sequence : 0;
}

/** Marks everything that is there now as seen. False when there was nothing new. */
export function markRead({ core }: Connector, conversation: string, person: Person): boolean {
  const { changes } = core.database
    .prepare(
      `INSERT INTO connector_read
       SELECT ?1, ?2, MAX(sequence) FROM connector_messages WHERE conversation = ?1 HAVING MAX(sequence) IS NOT NULL
       ON CONFLICT (conversation, person_id) DO UPDATE SET sequence = excluded.sequence
       WHERE excluded.sequence > sequence`,
    )
    .run(conversation, person.id);
  return Number(changes) > 0;
}
