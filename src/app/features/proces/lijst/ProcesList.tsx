import { Button, Link, makeStyles } from "@fluentui/react-components";
import { FlowchartRegular } from "@fluentui/react-icons/svg/flowchart";
import { Search28Regular } from "@fluentui/react-icons/svg/search";
import { useCallback } from "react";
import type { Unreadable } from "../../../../sharepoint/list/codec.ts";
import { type Address, formatAddress, withParams } from "../../../address.ts";
import { filterWords } from "../../../components/filters/filterWords.ts";
import { FullMessage } from "../../../components/FullMessage.tsx";
import { ListSkeleton } from "../../../components/ListSkeleton.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { useStore } from "../../../data/store.ts";
import { useGrowing } from "../../../data/useGrowing.ts";
import { useWide } from "../../../data/useWide.ts";
import { useWords } from "../../../language.tsx";
import { useProcesViews } from "../../../register/useProcesViews.ts";
import { useRegister } from "../../../register/useRegister.ts";
import type { ProcesView } from "../../../register/views.ts";
import { goTo, replaceAddress, useAddress } from "../../../useAddress.ts";
import { NO_PANE } from "../noPane.ts";
import { useLichtUitleg } from "../lichten/useLichtUitleg.tsx";
import { applyFilter, chosenCount, filterOf, NO_FILTER, paramsOf, type ProcesFilter } from "./filter.ts";
import { MoveButtons } from "./MoveButtons.tsx";
import { ProcesCards } from "./ProcesCards.tsx";
import { ProcesTable } from "./ProcesTable.tsx";
import { ProcesToolbar } from "./ProcesToolbar.tsx";
import { Rollenradar } from "./Rollenradar.tsx";
import { type Column, columnsWithin, formatSorting, parseSorting, pressed, sortProcessen } from "./sorting.ts";
import { useVolgorde } from "./useVolgorde.ts";
import { procesListWords } from "./words.ts";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** More than a screen shows; each has three lights. */
const FIRST_ROWS = 15;

/** The register as a list: in the prioritised order, or however somebody sorts it. */
export function ProcesList({ paneOpen }: Readonly<{ paneOpen: boolean }>) {
  const styles = useStyles();
  const address = useAddress();
  const { lists } = useRegister();
  const { complete, unreadable } = useStore(lists.processen);
  const processen = useStore(useProcesViews().processen);
  const filter = filterOf(address);
  const sorting = parseSorting(address.params.sorteer);
  const shown = sortProcessen(applyFilter(processen, filter), sorting);
  const listKey = `${JSON.stringify(paramsOf(filter))}${address.params.sorteer}`;
  const { drawn, end } = useGrowing(shown, listKey, FIRST_ROWS);
  const { show, uitleg } = useLichtUitleg(processen);
  const volgorde = useVolgorde(processen, shown);
  const wide = useWide(760);
  const columns = useColumns(paneOpen);
  const hrefOf = useHrefOf(address);

  if (processen.length === 0 && unreadable.size === 0) return complete ? <EmptyRegister /> : <ListSkeleton />;
  const reordering = address.params.ordenen === "ja";
  const cards = !wide || address.params.weergave === "kaarten";
  const setFilter = (next: ProcesFilter): void => replaceAddress(withParams(address, paramsOf(next)));
  const sortBy = (column: Column): void =>
    replaceAddress(withParams(address, { sorteer: formatSorting(pressed(sorting, column)), ordenen: undefined }));
  const drawnProps = {
    processen: drawn,
    openId: address.params.proces,
    hrefOf,
    onShowLicht: show,
    sorting,
    onSort: sortBy,
    asideOf: reordering ? (view: ProcesView) => <MoveButtons view={view} volgorde={volgorde} /> : undefined,
  };
  return (
    <>
      <ProcesToolbar
        processen={processen}
        filter={filter}
        shown={shown.length}
        complete={complete}
        cards={wide && !paneOpen ? cards : undefined}
        reordering={paneOpen ? undefined : reordering}
        onChange={setFilter}
        onAdd={() => goTo(withParams(address, { ...NO_PANE, nieuw: "ja" }))}
        onCards={(asCards) => replaceAddress(withParams(address, { weergave: asCards ? "kaarten" : undefined }))}
        onReorder={(on) => replaceAddress(withParams(address, { ordenen: on ? "ja" : undefined, sorteer: undefined }))}
      />
      {!paneOpen && <Rollenradar processen={processen} filter={filter} />}
      {unreadable.size > 0 && <UnreadableRows rows={[...unreadable.values()]} />}
      {shown.length === 0 && <NoHits filter={filter} onChange={setFilter} />}
      {shown.length > 0 &&
        (cards ? <ProcesCards {...drawnProps} /> : <ProcesTable {...drawnProps} columns={columns} />)}
      <div ref={end} />
      <div role="status" className={styles.hidden}>
        {volgorde.said}
      </div>
      {uitleg}
    </>
  );
}

/** As many columns as fit without scrolling sideways: beside a pane only what always does. */
function useColumns(paneOpen: boolean): readonly Column[] {
  const widths = [useWide(760) && 712, useWide(900) && 852, useWide(1040) && 992, useWide(1180) && 1132];
  const wider = useWide(1300) && 1252;
  return columnsWithin(paneOpen ? 0 : Math.max(...widths.map(Number), Number(wider)));
}

/** Where a row leads; stays the same function as long as the list does, so that rows need not be drawn again. */
function useHrefOf(address: Address): (id: string) => string {
  const list = formatAddress(withParams(address, NO_PANE));
  return useCallback((id) => `#${list}${list.includes("?") ? "&" : "?"}proces=${encodeURIComponent(id)}`, [list]);
}

function EmptyRegister() {
  const words = useWords(procesListWords);
  const address = useAddress();
  return (
    <FullMessage icon={<FlowchartRegular />} title={words.emptyTitle} text={words.emptyText}>
      <Button appearance="primary" data-new-proces onClick={() => goTo(withParams(address, { nieuw: "ja" }))}>
        {words.add}
      </Button>
    </FullMessage>
  );
}

type NoHitsProps = Readonly<{ filter: ProcesFilter; onChange: (filter: ProcesFilter) => void }>;

function NoHits({ filter, onChange }: NoHitsProps) {
  const words = useWords(procesListWords);
  const { clear } = useWords(filterWords);
  return (
    <FullMessage icon={<Search28Regular />} title={words.noHitsTitle} text={words.noHitsText}>
      {chosenCount(filter) > 0 && (
        <Button onClick={() => onChange({ ...NO_FILTER, text: filter.text })}>{clear}</Button>
      )}
      {filter.text.trim() !== "" && (
        <Button onClick={() => onChange({ ...filter, text: "" })}>{words.clearSearch}</Button>
      )}
    </FullMessage>
  );
}

function UnreadableRows({ rows }: Readonly<{ rows: readonly Unreadable[] }>) {
  const words = useWords(procesListWords);
  return (
    <Notice intent="warning">
      {words.unreadable(rows.length)}
      <ul>
        {rows.map(({ id, columns, webUrl }) => (
          <li key={id}>
            {words.unreadableRow(id, columns.join(", "))}{" "}
            {webUrl !== undefined && (
              <Link href={webUrl} target="_blank" rel="noreferrer">
                {words.openInSharePoint}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
