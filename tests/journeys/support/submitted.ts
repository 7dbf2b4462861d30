import { personAt } from "../../../scripts/start/demo.ts";
import { clientIdOf } from "../../../scripts/start/serve.ts";
import { ask } from "../../../src/sharepoint/approvals/asking.ts";
import { ontwikkelpuntStore } from "../../../src/sharepoint/approvals/onderwerp.ts";
import { aNew } from "../../support/builders.ts";
import type { Town } from "./town.ts";

/** A point that somebody submitted; answers its row id. */
export async function submittedBy(town: Town, alias: string, title: string): Promise<string> {
  const { punten, log, instellingen } = await town.workspaceOf(alias);
  const { id } = await punten.add({ ...aNew({ title }), status: "submitted" }, crypto.randomUUID());
  const me = personAt(alias);
  const stores = { ontwikkelpunt: ontwikkelpuntStore(punten) };
  const desk = {
    log,
    instellingen,
    stores,
    botClientId: clientIdOf("bot"),
    self: { kind: "person", persoon: me },
  } as const;
  await ask({ ...desk, now: () => new Date() }, { soort: "ontwikkelpunt", id }, me);
  return id;
}
