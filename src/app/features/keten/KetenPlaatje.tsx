import { makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useRef } from "react";
import { KetenKolom } from "./KetenKolom.tsx";
import type { Kolom } from "./kolommen.ts";
import { useLijnen } from "./useLijnen.ts";
import type { Ketenkennis } from "./useKetenkennis.ts";

const NARROW = "@media (max-width: 719px)";

const useStyles = makeStyles({
  // What does not fit beside each other is scrolled to.
  room: { overflowX: "auto", paddingBottom: tokens.spacingVerticalM },
  drawing: { position: "relative", width: "max-content", minWidth: "100%", [NARROW]: { width: "auto" } },
  lines: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    pointerEvents: "none",
    fill: "none",
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: tokens.strokeWidthThick,
    [NARROW]: { display: "none" },
  },
  columns: {
    position: "relative",
    display: "flex",
    alignItems: "flex-start",
    columnGap: "48px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    [NARROW]: { flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalL },
  },
  column: { flexShrink: 0, width: "216px", [NARROW]: { width: "auto" } },
  // Where there are no lines, words say how things hang together.
  how: { "@media (min-width: 720px)": { display: "none" } },
});

export type KetenPlaatjeProps = Readonly<{ kolommen: readonly Kolom[]; kennis: Ketenkennis }>;

/** The chain drawn from what came first at the left to what followed at the right. */
export function KetenPlaatje({ kolommen, kennis }: KetenPlaatjeProps) {
  const styles = useStyles();
  const room = useStartInView();
  const drawing = useRef<HTMLDivElement>(null);
  const lijnen = useLijnen(drawing, kolommen);
  return (
    <div className={styles.room} ref={room}>
      <div className={styles.drawing} ref={drawing}>
        <svg className={styles.lines} aria-hidden="true">
          {lijnen.map(({ key, d }) => (
            <path key={key} d={d} data-lijn={key} />
          ))}
        </svg>
        <ol className={styles.columns}>
          {kolommen.map((kolom) => (
            <li key={kolom.plaats} className={styles.column} data-kolom>
              <KetenKolom kolom={kolom} kennis={kennis} how={styles.how} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

/** A long chain begins where somebody came in, with what is beside it on both sides. The page itself stays at its top. */
function useStartInView(): RefObject<HTMLDivElement | null> {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = room.current?.querySelector<HTMLElement>("[aria-current]")?.closest<HTMLElement>("[data-kolom]");
    if (room.current === null || here === null || here === undefined) return;
    room.current.scrollLeft = here.offsetLeft - (room.current.clientWidth - here.offsetWidth) / 2;
  }, []);
  return room;
}
