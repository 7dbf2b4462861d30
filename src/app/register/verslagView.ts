import { approvalRounds, currentRound } from "../../domain/approvalFold.ts";
import type { ApprovalLog } from "../../domain/approvalLog.ts";
import type { Afspraak } from "../../domain/afspraak.ts";
import type { Evaluatie } from "../../domain/evaluatie.ts";
import type { Beslisser, Goedkeuring } from "../../domain/goedkeuring.ts";
import type { Verslag } from "../../domain/verslaginhoud.ts";
import type { Verslagregel } from "../../domain/verslagregel.ts";
import { type VerslagStanding, verslagStanding } from "../../domain/verslagStanding.ts";
import { verslagState } from "../../sharepoint/approvals/evaluatieStore.ts";
import type { OnderwerpState } from "../../sharepoint/approvals/onderwerp.ts";
import { inhoudsmerk, merkIn } from "../../sharepoint/approvals/verslagVersie.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";

/** Minutes with what was asked and decided about them, as SharePoint has them. */
export type VerslagView = Readonly<{
  id: string;
  verslag: Verslag;
  state: OnderwerpState;
  standing: VerslagStanding;
  /** The request that counts for what stands there now, if any. */
  goedkeuring: Goedkeuring | undefined;
  /** Every round of asking, oldest first. */
  rounds: readonly Goedkeuring[];
}>;

export type VerslagSources = Readonly<{
  evaluaties: ReadonlyMap<string, Stored<Evaluatie>>;
  regels: ReadonlyMap<string, Stored<Verslagregel>>;
  afspraken: ReadonlyMap<string, Stored<Afspraak>>;
  log: ApprovalLog;
  beslissers: readonly Beslisser[];
  botClientId: string;
}>;

/** Views the minutes of every meeting that was held, the latest first. */
export function viewVerslagen({
  evaluaties,
  regels,
  afspraken,
  log,
  ...rules
}: VerslagSources): readonly VerslagView[] {
  const lines = Map.groupBy(regels.values(), ({ value }) => value.evaluatieId);
  const agreements = Map.groupBy(afspraken.values(), ({ value }) => value.evaluatieId);
  return [...evaluaties.values()]
    .filter(({ value }) => value.status !== "planned")
    .toSorted((one, other) => other.value.date.localeCompare(one.value.date))
    .map((stored) => {
      const { id, value: evaluatie } = stored;
      const verslag = { evaluatie, regels: lines.get(id) ?? [], afspraken: agreements.get(id) ?? [] };
      const state = verslagState({ stored, verslag });
      const rounds = approvalRounds({ soort: "evaluatie", id }, log, { ...rules, onderwerp: state });
      const standing = verslagStanding({ status: evaluatie.status, merk: inhoudsmerk(verslag) }, rounds, merkIn);
      return { id, verslag, state, standing, goedkeuring: currentRound(rounds, state.versie), rounds };
    });
}
