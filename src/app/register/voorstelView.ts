import { approvalRounds, currentRound } from "../../domain/approvalFold.ts";
import type { ApprovalLog } from "../../domain/approvalLog.ts";
import type { Beslisser, Goedkeuring } from "../../domain/goedkeuring.ts";
import type { Uitrolgolf } from "../../domain/uitrolgolf.ts";
import type { Uitrolvoorstel } from "../../domain/uitrolvoorstel.ts";
import type { OnderwerpState } from "../../sharepoint/approvals/onderwerp.ts";
import { voorstelState } from "../../sharepoint/approvals/voorstelStore.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";

/** A proposal for the roll-out with what was asked and decided about it, as SharePoint has it. */
export type VoorstelView = Readonly<{
  id: string;
  voorstel: Uitrolvoorstel;
  golf: Uitrolgolf;
  state: OnderwerpState;
  /** The request that counts for what stands there now, if any. */
  goedkeuring: Goedkeuring | undefined;
  rounds: readonly Goedkeuring[];
}>;

export type VoorstelViewSources = Readonly<{
  voorstellen: ReadonlyMap<string, Stored<Uitrolvoorstel>>;
  golven: ReadonlyMap<string, Stored<Uitrolgolf>>;
  log: ApprovalLog;
  beslissers: readonly Beslisser[];
  botClientId: string;
}>;

/** Views every proposal of which the wave is known. */
export function viewVoorstellen({ voorstellen, golven, log, ...rules }: VoorstelViewSources): readonly VoorstelView[] {
  return [...voorstellen.values()].flatMap((stored): readonly VoorstelView[] => {
    const { id, value: voorstel } = stored;
    const golf = golven.get(voorstel.golfId);
    if (golf === undefined) return [];
    const state = voorstelState({ stored, golf });
    const rounds = approvalRounds({ soort: "uitrolvoorstel", id }, log, { ...rules, onderwerp: state });
    const goedkeuring = currentRound(rounds, state.versie);
    return [{ id, voorstel, golf: golf.value, state, goedkeuring, rounds }];
  });
}
