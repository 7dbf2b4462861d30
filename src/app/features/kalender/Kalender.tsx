import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr28Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { useId, useMemo } from "react";
import { dagenVan } from "../../../domain/cijfers/periode.ts";
import { itemsIn, type Kalenderitem, kalenderitems, SOORTEN_KALENDERITEM } from "../../../domain/kalenderitem.ts";
import { writePeriode } from "../../cijfers/writePeriode.ts";
import { FullMessage } from "../../components/FullMessage.tsx";
import { usePaneLayout } from "../../components/paneLayout.ts";
import { useToday } from "../../data/useNow.ts";
import { useWide } from "../../data/useWide.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { useRows } from "../../register/useRows.ts";
import { useAddress } from "../../useAddress.ts";
import { DagLijst } from "./DagLijst.tsx";
import { ItemLink } from "./ItemLink.tsx";
import { KalenderToolbar } from "./KalenderToolbar.tsx";
import { maandIn } from "./maand.ts";
import { MaandRooster } from "./MaandRooster.tsx";
import { kalenderWords } from "./words.ts";

const useStyles = makeStyles({
  band: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  waves: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** From this width of the tab on seven days fit beside each other. */
const GRID_FROM = 760;

/** A month as a grid of days, or as a list of them where there is no room. */
export function Kalender() {
  const layout = usePaneLayout();
  const styles = useStyles();
  const words = useWords(kalenderWords);
  const language = useLanguage();
  const today = useToday();
  const { params } = useAddress();
  const wide = useWide(GRID_FROM);
  const wavesId = useId();
  const maand = maandIn(params.maand, today);
  const all = useItems();
  const chosen = SOORTEN_KALENDERITEM.filter((soort) => params.zonder?.split(",").includes(soort) !== true);
  const items = all.filter(({ soort }) => chosen.includes(soort));
  const here = itemsIn(items, dagenVan(maand));
  const waves = here.filter(({ soort }) => soort === "golf");
  const ofDays = items.filter(({ soort }) => soort !== "golf");
  return (
    <div className={layout.screen}>
      <div className={layout.list} data-focus-home>
        <KalenderToolbar maand={maand} chosen={chosen} items={items} />
        {waves.length > 0 && (
          <div className={styles.band}>
            <span id={wavesId}>{words.inThisMonth}</span>
            <ul className={styles.waves} aria-labelledby={wavesId}>
              {waves.map((item) => (
                <li key={item.id}>
                  <ItemLink item={item} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {here.length === 0 ? (
          <FullMessage
            icon={<CalendarLtr28Regular />}
            title={words.nothing(writePeriode(maand, language))}
            text={words.nothingText}
          />
        ) : wide ? (
          <MaandRooster maand={maand} items={ofDays} />
        ) : (
          <DagLijst maand={maand} items={ofDays} />
        )}
      </div>
    </div>
  );
}

function useItems(): readonly Kalenderitem[] {
  const evaluaties = useRows("evaluaties");
  const golven = useRows("golven");
  const processen = useRows("processen");
  const today = useToday();
  return useMemo(() => kalenderitems({ evaluaties, golven, processen }, today), [evaluaties, golven, processen, today]);
}
