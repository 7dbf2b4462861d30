import type { Persoon } from "../../domain/persoon.ts";
import type { ApprovalDesk } from "../../sharepoint/approvals/desk.ts";
import { ontwikkelpuntStore } from "../../sharepoint/approvals/onderwerp.ts";
import type { Backlog } from "../../sharepoint/backlog.ts";
import { widen } from "../../sharepoint/workspace.ts";

/** What a person asks and decides with, in the tab. `stores` adds other subjects than points. */
export function tabDesk(
  backlog: Backlog,
  me: Persoon,
  botClientId: string,
  stores: ApprovalDesk["stores"] = {},
): ApprovalDesk {
  return {
    log: backlog.log,
    instellingen: widen(backlog).instellingen,
    stores: { ontwikkelpunt: ontwikkelpuntStore(backlog.punten), ...stores },
    botClientId,
    self: { kind: "person", persoon: me },
    now: () => new Date(),
  };
}
