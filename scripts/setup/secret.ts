import * as v from "valibot";
import type { Graph } from "../../src/sharepoint/graph/graph.ts";
import type { Sleep } from "../../src/sharepoint/graph/waiting.ts";
import type { Application } from "./registrations.ts";
import { sendReplicated } from "./replicated.ts";

/** A secret that works: the one that was known already, or a new one. `others` is how many more there are. */
export type BotSecret = Readonly<{ outcome: "done" | "already"; secret: string; until: string; others: number }>;

const madeSchema = v.object({ secretText: v.optional(v.string(), ""), endDateTime: v.optional(v.string(), "") });

/** A secret that runs out sooner is replaced, while the old one still works. */
const SPARE_DAYS = 30;
const LIFETIME_DAYS = 365;
const DAY_MS = 86_400_000;

/**
 * Sees to it that the bot has a secret for a year. Entra ID tells only the first three characters of what it has, by
 * which the known one is recognised. Throws GraphFailure.
 */
export async function ensureSecret(
  graph: Graph,
  { id, passwordCredentials }: Application,
  known: string | undefined,
  { now, sleep }: Readonly<{ now: Date; sleep: Sleep }>,
): Promise<BotSecret> {
  const spare = now.getTime() + SPARE_DAYS * DAY_MS;
  const lasting = passwordCredentials.filter(({ endDateTime }) => Date.parse(endDateTime ?? "") > spare);
  const found = known === undefined ? undefined : lasting.find(({ hint }) => hint === known.slice(0, 3));
  if (known !== undefined && found !== undefined) {
    const others = passwordCredentials.length - 1;
    return { outcome: "already", secret: known, until: found.endDateTime ?? "", others };
  }
  const endDateTime = new Date(now.getTime() + LIFETIME_DAYS * DAY_MS).toISOString();
  const request = {
    method: "POST",
    path: `/applications/${id}/addPassword`,
    body: { passwordCredential: { displayName: "Procesmatig werken", endDateTime } },
  } as const;
  const { secretText } = v.parse(madeSchema, await sendReplicated(graph, request, sleep));
  return { outcome: "done", secret: secretText, until: endDateTime, others: passwordCredentials.length };
}
