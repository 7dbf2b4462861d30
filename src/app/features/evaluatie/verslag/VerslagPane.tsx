import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PanelRightContract20Regular } from "@fluentui/react-icons/svg/panel-right-contract";
import { PanelRightExpand20Regular } from "@fluentui/react-icons/svg/panel-right-expand";
import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { isolated } from "../../../bidi.ts";
import { withParams } from "../../../address.ts";
import { ListSkeleton } from "../../../components/ListSkeleton.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { SidePane } from "../../../components/SidePane.tsx";
import { useStore } from "../../../data/store.ts";
import { useWide } from "../../../data/useWide.ts";
import { useWords } from "../../../language.tsx";
import { part } from "../../../parts.ts";
import { ListGate } from "../../../register/ListGate.tsx";
import { NEW_ROW } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { goTo, replaceAddress, useAddress } from "../../../useAddress.ts";
import { Said } from "./Said.tsx";
import { useAskAfterWrites } from "./useVerslag.ts";
import { Verslag } from "./Verslag.tsx";
import { verslagWords } from "./words.ts";

const DagstartModus = part(() => import("../dagstart/DagstartModus.tsx").then((module) => module.DagstartModus));

const useStyles = makeStyles({
  pane: {
    width: "min(50rem, 62%)",
    "@media (max-width: 1023px)": { width: "100%", borderLeftStyle: "none", boxShadow: "none" },
  },
  broad: { width: "100%", borderLeftStyle: "none", boxShadow: "none" },
  gates: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
});

/** From this width of the tab on there is room for list and minutes side by side. */
const BESIDE_FROM = 1024;

/** The minutes of one evaluation, beside the list of them; or the same meeting on a large screen. */
export function VerslagPane({ evaluatieId }: Readonly<{ evaluatieId: string }>) {
  const words = useWords(verslagWords);
  const presented = usePresented();
  const { services } = useSession();
  const { lists, rows } = useRegister();
  const { complete } = useStore(lists.evaluaties);
  const evaluaties = useStore(rows.evaluaties);
  const added = useAddedId(evaluatieId);
  useAskAfterWrites();
  useEffect(() => void services.loadArchive().catch(() => undefined), [services]);
  const row = evaluaties.find(({ id }) => id === evaluatieId) ?? evaluaties.find(({ id }) => id === added);

  if (row === undefined) {
    if (complete) return <Gone />;
    return (
      <Pane evaluatieId={evaluatieId} title={words.sought}>
        <ListSkeleton />
      </Pane>
    );
  }
  return (
    <Pane evaluatieId={evaluatieId} title={isolated(row.value.title)}>
      {row.stored === undefined ? (
        <Notice intent="info">{words.notSentYet}</Notice>
      ) : (
        <ListGate list="regels">
          <ListGate list="afspraken">
            <Said>
              {presented ? (
                <Suspense fallback={<ListSkeleton />}>
                  <DagstartModus stored={row.stored} evaluatie={row.value} />
                </Suspense>
              ) : (
                <Verslag row={row} stored={row.stored} />
              )}
            </Said>
          </ListGate>
        </ListGate>
      )}
    </Pane>
  );
}

/** Whether the meeting is on a large screen; whoever leaves that is back at the button that leads there. */
function usePresented(): boolean {
  const presented = useAddress().params.weergave === "dagstart";
  const before = useRef(presented);
  useEffect(() => {
    if (before.current && !presented) document.querySelector<HTMLElement>("[data-dagstart]")?.focus();
    before.current = presented;
  }, [presented]);
  return presented;
}

/** The id of an evaluation that was new when it was opened: once it is in the list, the address names it by that. */
function useAddedId(evaluatieId: string): string | undefined {
  const address = useAddress();
  const { idOf } = useRegister();
  const added = evaluatieId.startsWith(NEW_ROW) ? idOf(evaluatieId.slice(NEW_ROW.length)) : undefined;
  useEffect(() => {
    if (added !== undefined) replaceAddress(withParams(address, { evaluatie: added }));
  }, [added, address]);
  return added;
}

function Gone() {
  const words = useWords(verslagWords);
  const address = useAddress();
  return (
    <Pane evaluatieId={address.params.evaluatie ?? ""} title={words.gone}>
      <p>{words.goneText}</p>
      <Button appearance="primary" onClick={() => goTo(withParams(address, NO_PANE))}>
        {words.toList}
      </Button>
    </Pane>
  );
}

/** What of the address belongs to open minutes and not to the list. */
const NO_PANE = { evaluatie: undefined, weergave: undefined, nr: undefined, breed: undefined } as const;

type VerslagSidePaneProps = Readonly<{ evaluatieId: string; title: string; children: ReactNode }>;

function Pane({ evaluatieId, title, children }: VerslagSidePaneProps) {
  const styles = useStyles();
  const address = useAddress();
  const beside = useWide(BESIDE_FROM);
  return (
    <SidePane
      title={title}
      className={mergeClasses(styles.pane, address.params.breed === "ja" && styles.broad)}
      opener={{ row: "evaluatie", id: evaluatieId, newButton: "[data-new-evaluatie]" }}
      actions={beside && <Widen />}
      onClose={() => goTo(withParams(address, NO_PANE))}
    >
      <div className={styles.gates}>{children}</div>
    </SidePane>
  );
}

function Widen() {
  const words = useWords(verslagWords);
  const address = useAddress();
  const broad = address.params.breed === "ja";
  const widen = broad ? words.withList : words.broad;
  return (
    <Button
      appearance="subtle"
      icon={broad ? <PanelRightContract20Regular /> : <PanelRightExpand20Regular />}
      aria-label={widen}
      title={widen}
      onClick={() => replaceAddress(withParams(address, { breed: broad ? undefined : "ja" }))}
    />
  );
}
