import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { MapRegular } from "@fluentui/react-icons/svg/map";
import { Suspense, useState } from "react";
import { kwartaalOf } from "../../../domain/kwartaal.ts";
import { hrefTo, withParams } from "../../address.ts";
import { FullMessage } from "../../components/FullMessage.tsx";
import { ListSkeleton } from "../../components/ListSkeleton.tsx";
import { useToday } from "../../data/useNow.ts";
import { useWide } from "../../data/useWide.ts";
import { useWords } from "../../language.tsx";
import { part } from "../../parts.ts";
import { UnreadableOf } from "../../register/UnreadableOf.tsx";
import { goTo, useAddress } from "../../useAddress.ts";
import { bordKwartalen } from "./bord/bordKwartalen.ts";
import { Uitrolbord } from "./bord/Uitrolbord.tsx";
import { WijkLijst } from "./bord/WijkLijst.tsx";
import { NO_PANE } from "./noPane.ts";
import { uitrolWords } from "./uitrolWords.ts";
import { type Bordwijk, type Golf, useGolven, useWijken } from "./useGolven.ts";

const GolfSidePane = part(() => import("./golf/GolfSidePane.tsx").then((module) => module.GolfSidePane));
const Metingen = part(() => import("./metingen/Metingen.tsx").then((module) => module.Metingen));

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minHeight: 0 },
  parts: { display: "flex", flexGrow: 1, flexBasis: 0, minHeight: 0 },
  board: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "auto",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    // What scrolls by itself would give way otherwise, and not be seen.
    gridAutoRows: "max-content",
    alignContent: "start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "@media (max-width: 640px)": { padding: tokens.spacingHorizontalS },
  },
  besidePane: { "@media (max-width: 1023px)": { display: "none" } },
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  said: { padding: `0 ${tokens.spacingHorizontalL}`, color: tokens.colorNeutralForeground3 },
});

/** From this width of the tab on there is room for a board. */
const BOARD_FROM = 900;

/** The board of districts and quarters with one wave beside it, and under it what was measured. */
export function Uitrol() {
  const styles = useStyles();
  const address = useAddress();
  const wijken = useWijken();
  const golven = useGolven();
  const [said, say] = useState("");
  const { golf, nieuw } = address.params;
  const paneOpen = golf !== undefined || nieuw !== undefined;
  return (
    <div className={styles.screen}>
      <div role="status" className={styles.said}>
        {said}
      </div>
      <div className={styles.parts}>
        <div className={mergeClasses(styles.board, paneOpen && styles.besidePane)} data-focus-home>
          {wijken !== undefined && wijken.length > 0 && <Ways />}
          <UnreadableOf list="golven" />
          {wijken === undefined ? <ListSkeleton /> : <Board wijken={wijken} golven={golven} onSaid={say} />}
          {wijken !== undefined && wijken.length > 0 && (
            <Suspense fallback={<ListSkeleton />}>
              <Metingen wijkId={undefined} />
            </Suspense>
          )}
        </div>
        {paneOpen && (
          <Suspense fallback={<ListSkeleton />}>
            <GolfSidePane onSaid={say} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

function Ways() {
  const styles = useStyles();
  const { add, toKalender } = useWords(uitrolWords);
  const address = useAddress();
  return (
    <div className={styles.ways}>
      <Button
        appearance="primary"
        icon={<Add20Regular />}
        data-new-golf
        onClick={() => goTo(withParams(address, { ...NO_PANE, nieuw: "ja" }))}
      >
        {add}
      </Button>
      <Link href={hrefTo("kalender")}>{toKalender}</Link>
    </div>
  );
}

type BoardProps = Readonly<{
  wijken: readonly Bordwijk[];
  golven: readonly Golf[];
  onSaid: (said: string) => void;
}>;

function Board({ wijken, golven, onSaid }: BoardProps) {
  const words = useWords(uitrolWords);
  const wide = useWide(BOARD_FROM);
  const now = kwartaalOf(useToday());
  const rows = useWithUnknown(wijken, golven);
  if (wijken.length === 0 && golven.length === 0) {
    return <FullMessage icon={<MapRegular />} title={words.noWijkenTitle} text={words.noWijkenText} />;
  }
  const shared = { wijken: rows, golven, now, onSaid };
  return (
    <>
      {golven.length === 0 && <FullMessage icon={<MapRegular />} title={words.emptyTitle} text={words.emptyText} />}
      {wide ? <Uitrolbord {...shared} kwartalen={bordKwartalen(golven, now)} /> : <WijkLijst {...shared} />}
    </>
  );
}

/** A wave whose district somebody deleted keeps its place on the board. */
function useWithUnknown(wijken: readonly Bordwijk[], golven: readonly Golf[]): readonly Bordwijk[] {
  const { unknownWijk } = useWords(uitrolWords);
  const known = new Set(wijken.map(({ id }) => id));
  const gone = new Set(golven.map(({ value }) => value.wijkId).filter((id) => !known.has(id)));
  return [...wijken, ...[...gone].map((id) => ({ id, name: unknownWijk, postcodeAreas: [] }))];
}
