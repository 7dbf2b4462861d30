import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Lightbulb28Regular } from "@fluentui/react-icons/svg/lightbulb";
import { Search28Regular } from "@fluentui/react-icons/svg/search";
import { Suspense, useEffect, useMemo } from "react";
import { formatAddress, withParams } from "../../address.ts";
import { FullMessage } from "../../components/FullMessage.tsx";
import { ListSkeleton } from "../../components/ListSkeleton.tsx";
import { useStore } from "../../data/store.ts";
import { useGrowing } from "../../data/useGrowing.ts";
import { useToday } from "../../data/useNow.ts";
import { useWide } from "../../data/useWide.ts";
import { labels } from "../../labels.ts";
import { useWords } from "../../language.tsx";
import { useSession } from "../../SessionContext.tsx";
import { goTo, replaceAddress, useAddress } from "../../useAddress.ts";
import { applyFilter, filterOf, needsArchive, NO_FILTER, paramsOf, type PuntFilter } from "./filter.ts";
import { filterOptions } from "./filterOptions.ts";
import { ListToolbar } from "./ListToolbar.tsx";
import { PuntTable } from "./PuntTable.tsx";
import {
  type Column,
  COLUMNS,
  FEW_COLUMNS,
  formatSorting,
  MOST_COLUMNS,
  parseSorting,
  pressed,
  SOME_COLUMNS,
  sortPunten,
} from "./sorting.ts";
import { listWords } from "./words.ts";
import { part } from "../../parts.ts";

const SidePane = part(() => import("./SidePane.tsx").then((module) => module.SidePane));

const PuntCards = part(() => import("./PuntCards.tsx").then((module) => module.PuntCards));
const UnreadableRows = part(() => import("./UnreadableRows.tsx").then((module) => module.UnreadableRows));

const useStyles = makeStyles({
  screen: { display: "flex", height: "100%", minHeight: 0 },
  list: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "auto",
    display: "grid",
    alignContent: "start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "@media (max-width: 640px)": { padding: tokens.spacingHorizontalS },
  },
  covered: { "@media (max-width: 899px)": { display: "none" } },
});

/** The backlog as a list, with one point or the form for a new one beside it. */
export function OntwikkelpuntenScreen() {
  const styles = useStyles();
  const address = useAddress();
  const { services } = useSession();
  const filter = filterOf(address);
  const openId = address.params.punt;
  const paneOpen = openId !== undefined || address.params.nieuw !== undefined;
  const archive = needsArchive(filter);

  useEffect(() => {
    if (archive) void services.loadArchive();
  }, [archive, services]);

  return (
    <div className={styles.screen}>
      <div className={mergeClasses(styles.list, paneOpen && styles.covered)}>
        <PuntenList filter={filter} openId={openId} />
      </div>
      {paneOpen && (
        <Suspense fallback={<ListSkeleton />}>
          <SidePane />
        </Suspense>
      )}
    </div>
  );
}

function PuntenList({ filter, openId }: Readonly<{ filter: PuntFilter; openId: string | undefined }>) {
  const words = useWords(listWords);
  const choiceWords = useWords(labels);
  const address = useAddress();
  const today = useToday();
  const wide = useWide(760);
  const columns = useColumns(address.params.punt !== undefined || address.params.nieuw !== undefined);
  const { services } = useSession();
  const punten = useStore(services.punten);
  const { complete, unreadable } = useStore(services.lists.punten);
  const sorting = parseSorting(address.params.sorteer);
  const options = useMemo(
    () => filterOptions(punten, services.lists, choiceWords, words.none),
    [punten, services, choiceWords, words],
  );
  const all = applyFilter(
    punten,
    { ...NO_FILTER, archive: filter.archive, status: filter.archive ? [] : filter.status },
    today,
  );
  const shown = sortPunten(applyFilter(punten, filter, today), sorting);
  const { drawn, end } = useGrowing(shown, `${JSON.stringify(paramsOf(filter))}${address.params.sorteer}`);
  const hrefOf = (id: string): string =>
    `#${formatAddress(withParams(address, { punt: id, nieuw: undefined, wijzig: undefined }))}`;
  const setFilter = (next: PuntFilter): void => replaceAddress(withParams(address, paramsOf(next)));
  const sortBy = (column: Column): void =>
    replaceAddress(withParams(address, { sorteer: formatSorting(pressed(sorting, column)) }));
  const drawnProps = { punten: drawn, openId, hrefOf };

  if (punten.length === 0 && unreadable.size === 0) return <EmptyBacklog />;
  return (
    <>
      <ListToolbar
        filter={filter}
        options={options}
        shown={shown.length}
        all={Math.max(all.length, shown.length)}
        complete={complete}
        onChange={setFilter}
      />
      {unreadable.size > 0 && (
        <Suspense fallback={null}>
          <UnreadableRows rows={[...unreadable.values()]} />
        </Suspense>
      )}
      {shown.length === 0 && <NoHits onClear={() => setFilter(NO_FILTER)} />}
      {shown.length > 0 &&
        (wide ? (
          <PuntTable {...drawnProps} columns={columns} today={today} sorting={sorting} onSort={sortBy} />
        ) : (
          <PuntCards {...drawnProps} />
        ))}
      <div ref={end} />
    </>
  );
}

/** As many columns as fit without scrolling sideways. */
function useColumns(paneOpen: boolean): readonly Column[] {
  const wide = useWide(1040);
  const widest = useWide(1360);
  if (paneOpen) return FEW_COLUMNS;
  if (widest) return COLUMNS;
  return wide ? MOST_COLUMNS : SOME_COLUMNS;
}

function EmptyBacklog() {
  const words = useWords(listWords);
  const address = useAddress();
  return (
    <FullMessage icon={<Lightbulb28Regular />} title={words.emptyTitle} text={words.emptyText}>
      <Button appearance="primary" onClick={() => goTo(withParams(address, { nieuw: "ja" }))}>
        {words.add}
      </Button>
    </FullMessage>
  );
}

function NoHits({ onClear }: Readonly<{ onClear: () => void }>) {
  const words = useWords(listWords);
  return (
    <FullMessage icon={<Search28Regular />} title={words.noHitsTitle} text={words.noHitsText}>
      <Button onClick={onClear}>{words.clearFilters}</Button>
    </FullMessage>
  );
}
