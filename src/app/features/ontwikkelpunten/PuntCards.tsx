import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { isolated } from "../../bidi.ts";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import type { PuntView } from "../../data/puntView.ts";
import { type Labels, labels } from "../../labels.ts";
import { useWords } from "../../language.tsx";
import { part } from "../../parts.ts";
import type { CardSortingProps } from "./CardSorting.tsx";
import { type Around, PuntTitle, StreefdatumCell } from "./PuntCell.tsx";
import { listWords } from "./words.ts";

const CardSorting = part(() => import("./CardSorting.tsx").then((module) => module.CardSorting));

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  card: {
    position: "relative",
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  opened: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

export type PuntCardsProps = Around &
  CardSortingProps &
  Readonly<{ punten: readonly PuntView[]; openId: string | undefined }>;

/** The points one under the other, for a phone and the side panel of a meeting. */
export function PuntCards({ punten, openId, hrefOf, today, ...sorted }: PuntCardsProps) {
  const styles = useStyles();
  const { title } = useWords(listWords);
  const { bron } = useWords(labels);
  return (
    <>
      <Suspense fallback={null}>
        <CardSorting {...sorted} />
      </Suspense>
      <ul className={styles.list} aria-label={title}>
        {punten.map((punt) => (
          <li key={punt.id} className={mergeClasses(styles.card, punt.id === openId && styles.opened)}>
            <PuntTitle punt={punt} href={hrefOf(punt.id)} />
            <div className={styles.facts}>
              <StatusBadge status={punt.point.status} standing={punt.standing} />
              {factsOf(punt, bron).join(" · ")}
              <StreefdatumCell punt={punt} today={today} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function factsOf({ number, point, wijk }: PuntView, bron: Labels["bron"]): readonly string[] {
  return [number, bron[point.bron], wijk, point.trekker?.name].flatMap((fact) => (fact ? [isolated(fact)] : []));
}
