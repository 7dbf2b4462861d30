import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneLayout } from "../../components/paneLayout.ts";
import { Suspense, useMemo } from "react";
import { ListSkeleton } from "../../components/ListSkeleton.tsx";
import { useToday } from "../../data/useNow.ts";
import { useWords } from "../../language.tsx";
import { part } from "../../parts.ts";
import { useAddress } from "../../useAddress.ts";
import { alleFiguren } from "./figuren/alle.ts";
import { FiguurKaart } from "./FiguurKaart.tsx";
import { rijenMet } from "./figuur.ts";
import { Kern } from "./Kern.tsx";
import { kerncijfers } from "./kerncijfers.ts";
import { periodeIn } from "./periodeText.ts";
import { PeriodeKeuze } from "./PeriodeKeuze.tsx";
import { useBronnen } from "../../cijfers/useBronnen.ts";
import { Rapportage } from "./Rapportage.tsx";
import { useKader } from "./useKader.ts";
import { sturingWords } from "./words.ts";

const RijenPane = part(() => import("./RijenPane.tsx").then((module) => module.RijenPane));

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(26rem, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingVerticalL,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The figures of the period that the address names, with the rows behind one of them beside it. */
export function Sturing() {
  const styles = useStyles();
  const layout = usePaneLayout();
  const words = useWords(sturingWords);
  const { params } = useAddress();
  const today = useToday();
  const periode = periodeIn(params.periode, today);
  const { bronnen, gereed, again } = useBronnen();
  const kader = useKader(bronnen, periode);
  const figuren = useMemo(() => alleFiguren(kader), [kader]);
  const kern = useMemo(() => kerncijfers(kader), [kader]);
  const open = params.rijen;
  return (
    <div className={layout.screen}>
      <div className={mergeClasses(layout.list, open !== undefined && layout.coveredWhenNarrow)} data-focus-home>
        <p className={styles.intro}>{words.intro}</p>
        <PeriodeKeuze kader={kader} figuren={figuren.filter(({ bron, empty }) => gereed[bron] === "ready" && !empty)} />
        <Rapportage periode={periode} />
        <Kern kerncijfers={kern} gereed={gereed} onAgain={again} />
        <div className={styles.figures}>
          {figuren.map((figuur) => (
            <FiguurKaart key={figuur.key} figuur={figuur} gereed={gereed[figuur.bron]} onAgain={again} />
          ))}
        </div>
      </div>
      {open !== undefined && (
        <Suspense fallback={<ListSkeleton />}>
          <RijenPane
            key={open}
            open={open}
            rijen={rijenMet(figuren, open) ?? kern.find(({ cel }) => cel.rijen?.key === open)?.cel.rijen}
          />
        </Suspense>
      )}
    </div>
  );
}
