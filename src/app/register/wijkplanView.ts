import { approvalRounds, currentRound } from "../../domain/approvalFold.ts";
import type { ApprovalLog } from "../../domain/approvalLog.ts";
import type { Beslisser, Goedkeuring } from "../../domain/goedkeuring.ts";
import type { Uitrolgolf } from "../../domain/uitrolgolf.ts";
import { isPlanAdopted } from "../../sharepoint/approvals/wijkplannen.ts";
import type { OnderwerpState } from "../../sharepoint/approvals/onderwerp.ts";
import { wijkplanState } from "../../sharepoint/approvals/wijkplanStore.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";

/** How the plan of a district stands; `edited`: another one was adopted before. */
export type WijkplanStand = "concept" | "submitted" | "adopted" | "edited";

/** The plan of a district with what was asked and decided about it, as SharePoint has it. */
export type WijkplanView = Readonly<{
  /** The row of the wave that it stands in. */
  id: string;
  golf: Uitrolgolf;
  stand: WijkplanStand;
  state: OnderwerpState;
  /** The request that counts for what stands there now, if any. */
  goedkeuring: Goedkeuring | undefined;
  rounds: readonly Goedkeuring[];
}>;

export type WijkplanViewSources = Readonly<{
  golven: ReadonlyMap<string, Stored<Uitrolgolf>>;
  log: ApprovalLog;
  beslissers: readonly Beslisser[];
  botClientId: string;
}>;

/** Views the plan of every wave. */
export function viewWijkplannen({ golven, log, ...rules }: WijkplanViewSources): readonly WijkplanView[] {
  return [...golven.values()].map((stored) => {
    const { id, value: golf } = stored;
    const state = wijkplanState(stored);
    const rounds = approvalRounds({ soort: "wijkplan", id }, log, { ...rules, onderwerp: state });
    const goedkeuring = currentRound(rounds, state.versie);
    return { id, golf, stand: standOf(state, goedkeuring, rounds), state, goedkeuring, rounds };
  });
}

/** Only what the log bears out is adopted, whatever somebody put into the row. */
function standOf(
  state: OnderwerpState,
  goedkeuring: Goedkeuring | undefined,
  rounds: readonly Goedkeuring[],
): WijkplanStand {
  if (state.awaiting) return "submitted";
  if (isPlanAdopted({ goedkeuring, state })) return "adopted";
  return rounds.some((round) => round.state === "approved" && round.applied) ? "edited" : "concept";
}
