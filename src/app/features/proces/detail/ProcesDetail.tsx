import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import { Link20Regular } from "@fluentui/react-icons/svg/link";
import { Suspense, useEffect } from "react";
import { formatAddress, hrefTo, withParams } from "../../../address.ts";
import { ListSkeleton } from "../../../components/ListSkeleton.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { part } from "../../../parts.ts";
import { useProcesViews } from "../../../register/useProcesViews.ts";
import { NEW_ROW } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { type ProcesView, procesNumber } from "../../../register/views.ts";
import { useSession } from "../../../SessionContext.tsx";
import { goTo, replaceAddress, useAddress } from "../../../useAddress.ts";
import { Herziening } from "../herziening/Herziening.tsx";
import { ProcesStand } from "../invoeren/ProcesStand.tsx";
import { LichtenRij } from "../lichten/LichtKnop.tsx";
import { useLichtUitleg } from "../lichten/useLichtUitleg.tsx";
import { leavePane, ProcesPane } from "../ProcesPane.tsx";
import { DeelTabs } from "./DeelTabs.tsx";
import { procesDetailWords } from "./detailWords.ts";
import { DELEN_PARTS } from "./delen.ts";
import { ProcesFacts } from "./ProcesFacts.tsx";
import { ProcesPending } from "./ProcesPending.tsx";
import { Rolgaten } from "./Rolgaten.tsx";

const WijzigProces = part(() => import("../formulier/WijzigProces.tsx").then((module) => module.WijzigProces));

const useStyles = makeStyles({
  detail: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One process with everything about it, read or being edited. */
export function ProcesDetail({ id }: Readonly<{ id: string }>) {
  const { params } = useAddress();
  const { lists } = useRegister();
  const { complete } = useStore(lists.processen);
  const processen = useStore(useProcesViews().processen);
  const added = useAddedId(id);
  const view = processen.find((each) => each.id === id) ?? processen.find((each) => each.id === added);
  if (view === undefined) return complete ? <GoneProces /> : <SoughtProces id={id} />;
  const { stored } = view;
  return (
    <ProcesPane title={view.proces.title}>
      {params.wijzig === "ja" && stored !== undefined && mayEdit(view) ? (
        <Suspense fallback={<ListSkeleton />}>
          <WijzigProces view={view} stored={stored} />
        </Suspense>
      ) : (
        <ReadProces view={view} />
      )}
    </ProcesPane>
  );
}

/** The id of a process that was new when it was opened: once it is in the list, the address names it by that. */
function useAddedId(id: string): string | undefined {
  const address = useAddress();
  const { idOf } = useRegister();
  const added = id.startsWith(NEW_ROW) ? idOf(id.slice(NEW_ROW.length)) : undefined;
  useEffect(() => {
    if (added !== undefined) replaceAddress(withParams(address, { proces: added }));
  }, [added, address]);
  return added;
}

function SoughtProces({ id }: Readonly<{ id: string }>) {
  return (
    <ProcesPane title={procesNumber(id)}>
      <ListSkeleton />
    </ProcesPane>
  );
}

function GoneProces() {
  const words = useWords(procesDetailWords);
  const address = useAddress();
  return (
    <ProcesPane title={words.gone}>
      <p>{words.goneText}</p>
      <Button appearance="primary" onClick={() => leavePane(address)}>
        {words.toList}
      </Button>
    </ProcesPane>
  );
}

/** Once SharePoint has the process, and while no earlier change waits for an answer. */
function mayEdit({ stored, pending }: ProcesView): boolean {
  return stored !== undefined && pending?.state !== "conflict" && pending?.state !== "refused";
}

function ReadProces({ view }: Readonly<{ view: ProcesView }>) {
  const styles = useStyles();
  const words = useWords(procesDetailWords);
  const { show, uitleg } = useLichtUitleg([view]);
  const { id, stored, proces } = view;
  return (
    <div className={styles.detail}>
      <ProcesHead view={view} />
      {view.pending !== undefined && <ProcesPending view={view} pending={view.pending} />}
      <LichtenRij procesId={id} title={proces.title} lichten={view.lichten} onShow={show} />
      {uitleg}
      {stored === undefined ? (
        <Notice intent="info">{words.notSentYet}</Notice>
      ) : (
        <>
          <Rolgaten view={view} stored={stored} />
          <Herziening view={view} />
          <ProcesFacts view={view} />
          <DeelTabs>
            {(deel) => {
              const Part = DELEN_PARTS[deel];
              return (
                <Suspense fallback={<ListSkeleton />}>
                  <Part procesId={id} />
                </Suspense>
              );
            }}
          </DeelTabs>
        </>
      )}
    </div>
  );
}

function ProcesHead({ view }: Readonly<{ view: ProcesView }>) {
  const styles = useStyles();
  const words = useWords(procesDetailWords);
  const address = useAddress();
  const { services, host } = useSession();
  const copyLink = (): void => {
    const { deel } = address.params;
    const target = { screen: address.screen, params: { proces: view.id, ...(deel === undefined ? {} : { deel }) } };
    // Teams has a dialog of its own for a link into Teams; the address of this page means nothing there.
    if (host.context.frame !== "browser") return host.share(formatAddress(target), view.proces.title);
    void navigator.clipboard?.writeText(`${location.href.split("#")[0]}#${formatAddress(target)}`).then(
      () => services.notices.tell({ kind: "link-copied" }),
      () => undefined,
    );
  };
  return (
    <div className={styles.head}>
      <span className={styles.quiet}>{view.number}</span>
      <ProcesStand procesId={view.id} status={view.proces.status} />
      {mayEdit(view) && (
        <Button
          size="small"
          icon={<Edit20Regular />}
          data-edit
          onClick={() => goTo(withParams(address, { wijzig: "ja" }))}
        >
          {words.edit}
        </Button>
      )}
      {view.stored !== undefined && (
        <Button size="small" appearance="subtle" icon={<Link20Regular />} onClick={copyLink}>
          {words.copyLink}
        </Button>
      )}
      {view.stored !== undefined && <Link href={hrefTo("keten", { van: `proces-${view.id}` })}>{words.chain}</Link>}
    </div>
  );
}
