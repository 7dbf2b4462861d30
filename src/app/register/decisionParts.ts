import type { ApprovalLog } from "../../domain/approvalLog.ts";
import { beslissersIn, type Instelling } from "../../domain/instelling.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import { derive, type Store } from "../data/store.ts";
import { fetched } from "../parts.ts";
import type { RegisterLists } from "./lists.ts";
import type { VerslagDesk, VerslagDeskOptions } from "./verslagDesk.ts";
import { type VerslagView, viewVerslagen } from "./verslagView.ts";
import type { VoorstelDesk } from "./voorstelDesk.ts";
import type { WijkplanDesk } from "./wijkplanDesk.ts";
import { viewWijkplannen, type WijkplanView } from "./wijkplanView.ts";
import { type VoorstelView, viewVoorstellen } from "./voorstelView.ts";

/** What is decided on besides points and documents: minutes, and of the roll-out the proposals and plans of districts. */
export type DecisionParts = Readonly<{
  /** The minutes of every meeting that was held, with what was decided about them. */
  verslagViews: Store<readonly VerslagView[]>;
  voorstelViews: Store<readonly VoorstelView[]>;
  /** The plan of every wave. */
  wijkplanViews: Store<readonly WijkplanView[]>;
  /** Asking and deciding; fetched when somebody first does. */
  verslagDesk(): Promise<VerslagDesk>;
  voorstelDesk(): Promise<VoorstelDesk>;
  wijkplanDesk(): Promise<WijkplanDesk>;
}>;

export function createDecisionParts(
  { evaluaties, regels, afspraken, voorstellen, golven, instellingen }: RegisterLists,
  approvalLog: Store<ApprovalLog>,
  options: VerslagDeskOptions,
): DecisionParts {
  const { botClientId } = options;
  const rules = (settings: Readonly<{ rows: ReadonlyMap<string, Stored<Instelling>> }>) => ({
    beslissers: beslissersIn([...settings.rows.values()].map(({ value }) => value)),
    botClientId,
  });
  return {
    verslagViews: derive(
      [evaluaties, regels, afspraken, instellingen, approvalLog],
      (meetings, lines, agreed, settings, log) =>
        viewVerslagen({
          evaluaties: meetings.rows,
          regels: lines.rows,
          afspraken: agreed.rows,
          log,
          ...rules(settings),
        }),
    ),
    voorstelViews: derive([voorstellen, golven, instellingen, approvalLog], (proposals, waves, settings, log) =>
      viewVoorstellen({ voorstellen: proposals.rows, golven: waves.rows, log, ...rules(settings) }),
    ),
    wijkplanViews: derive([golven, instellingen, approvalLog], (waves, settings, log) =>
      viewWijkplannen({ golven: waves.rows, log, ...rules(settings) }),
    ),
    verslagDesk: fetched(async () => {
      const { createVerslagDesk } = await import(/* webpackChunkName: "desk" */ "./verslagDesk.ts");
      return createVerslagDesk(options);
    }),
    voorstelDesk: fetched(async () => {
      const { createVoorstelDesk } = await import(/* webpackChunkName: "desk" */ "./voorstelDesk.ts");
      return createVoorstelDesk(options);
    }),
    wijkplanDesk: fetched(async () => {
      const { createWijkplanDesk } = await import(/* webpackChunkName: "desk" */ "./wijkplanDesk.ts");
      return createWijkplanDesk(options);
    }),
  };
}
