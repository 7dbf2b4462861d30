import { mergeClasses } from "@fluentui/react-components";
import { usePaneLayout } from "../../components/paneLayout.ts";
import { Suspense, useEffect, useState } from "react";
import { formatAddress, withParams } from "../../address.ts";
import { ListSkeleton } from "../../components/ListSkeleton.tsx";
import { useStore } from "../../data/store.ts";
import { useGrowing } from "../../data/useGrowing.ts";
import { useToday } from "../../data/useNow.ts";
import { useWide } from "../../data/useWide.ts";
import { useSession } from "../../SessionContext.tsx";
import { replaceAddress, useAddress } from "../../useAddress.ts";
import { applyFilter, filterOf, needsArchive, NO_FILTER, paramsOf, type PuntFilter } from "./filter.ts";
import { ListToolbar } from "./ListToolbar.tsx";
import { PuntTable } from "./PuntTable.tsx";
import { type Column, columnsWithin, formatSorting, parseSorting, pressed, sortPunten } from "./sorting.ts";
import { part } from "../../parts.ts";

const PuntSidePane = part(() => import("./PuntSidePane.tsx").then((module) => module.PuntSidePane));

const PuntCards = part(() => import("./PuntCards.tsx").then((module) => module.PuntCards));
const NoHits = part(() => import("./NoHits.tsx").then((module) => module.NoHits));
const EmptyBacklog = part(() => import("./EmptyBacklog.tsx").then((module) => module.EmptyBacklog));
const UnreadableRows = part(() => import("./UnreadableRows.tsx").then((module) => module.UnreadableRows));

/** The backlog as a list, with one point or the form for a new one beside it. */
export function OntwikkelpuntenScreen() {
  const layout = usePaneLayout();
  const address = useAddress();
  const filter = filterOf(address);
  const openId = address.params.punt;
  const paneOpen = openId !== undefined || address.params.nieuw !== undefined;

  return (
    <div className={layout.screen}>
      <div className={mergeClasses(layout.list, paneOpen && layout.coveredWhenNarrow)} data-focus-home>
        <PuntenList filter={filter} openId={openId} />
      </div>
      {paneOpen && (
        <Suspense fallback={<ListSkeleton />}>
          <PuntSidePane />
        </Suspense>
      )}
    </div>
  );
}

function PuntenList({ filter, openId }: Readonly<{ filter: PuntFilter; openId: string | undefined }>) {
  const address = useAddress();
  const today = useToday();
  const wide = useWide(760);
  const columns = useColumns(address.params.punt !== undefined || address.params.nieuw !== undefined);
  const { services } = useSession();
  const punten = useStore(services.punten);
  const { complete, failure, unreadable } = useStore(services.lists.punten);
  const sorting = parseSorting(address.params.sorteer);
  const archive = needsArchive(filter);
  const readingArchive = useArchive(archive);
  const stillReading = readingArchive || (!complete && failure === undefined);
  const all = applyFilter(punten, { ...NO_FILTER, archive }, today);
  const shown = sortPunten(applyFilter(punten, filter, today), sorting);
  const { drawn, end } = useGrowing(shown, `${JSON.stringify(paramsOf(filter))}${address.params.sorteer}`);
  const hrefOf = (id: string): string =>
    `#${formatAddress(withParams(address, { punt: id, nieuw: undefined, wijzig: undefined }))}`;
  const setFilter = (next: PuntFilter): void => replaceAddress(withParams(address, paramsOf(next)));
  const sortBy = (column: Column): void =>
    replaceAddress(withParams(address, { sorteer: formatSorting(pressed(sorting, column)) }));
  const drawnProps = { punten: drawn, openId, hrefOf, today, sorting, onSort: sortBy };

  if (punten.length === 0 && unreadable.size === 0) {
    return (
      <Suspense fallback={null}>
        <EmptyBacklog />
      </Suspense>
    );
  }
  return (
    <>
      <ListToolbar
        filter={filter}
        shown={shown.length}
        all={all.length}
        complete={complete && !readingArchive}
        onChange={setFilter}
      />
      {unreadable.size > 0 && (
        <Suspense fallback={null}>
          <UnreadableRows rows={[...unreadable.values()]} />
        </Suspense>
      )}
      {shown.length === 0 && (
        <Suspense fallback={null}>
          {stillReading ? <ListSkeleton /> : <NoHits filter={filter} onChange={setFilter} />}
        </Suspense>
      )}
      {shown.length > 0 &&
        (wide ? (
          <PuntTable {...drawnProps} columns={columns} />
        ) : (
          <Suspense fallback={<ListSkeleton />}>
            <PuntCards {...drawnProps} />
          </Suspense>
        ))}
      <div ref={end} />
    </>
  );
}

/** As many columns as fit without scrolling sideways: beside a pane only the ones that always do. */
function useColumns(paneOpen: boolean): readonly Column[] {
  const widths = [useWide(760) && 760, useWide(900) && 900, useWide(1040) && 1040, useWide(1360) && 1360];
  return columnsWithin(paneOpen ? 0 : Math.max(...widths.map(Number)));
}

/** Reads the archive when it is wanted. Answers whether that is still going on. */
function useArchive(wanted: boolean): boolean {
  const { services } = useSession();
  const [read, setRead] = useState(false);
  useEffect(() => {
    if (wanted) void services.loadArchive().finally(() => setRead(true));
  }, [wanted, services]);
  return wanted && !read;
}
