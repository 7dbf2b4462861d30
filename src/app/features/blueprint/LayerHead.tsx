import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Layer, LayerGap } from "../../../domain/blueprint.ts";
import { useWords } from "../../language.tsx";
import { GapLabel } from "./GapLabel.tsx";
import { rowName } from "./rows.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    outlineStyle: "none",
    "&:focus": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  phase: { paddingBlock: tokens.spacingVerticalXS, backgroundColor: tokens.colorNeutralBackground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

export type LayerHeadProps = Readonly<{
  row: "phase" | Layer;
  rowIndex: number;
  gap: LayerGap | undefined;
  active: boolean;
}>;

/** The head of a row: the layer, and in how many steps nothing stands. */
export const LayerHead = memo(function LayerHead({ row, rowIndex, gap, active }: LayerHeadProps) {
  const styles = useStyles();
  const words = useWords(blueprintWords);
  return (
    <th
      scope="row"
      aria-colindex={1}
      tabIndex={active ? 0 : -1}
      data-at={`${rowIndex}:0`}
      title={row === "phase" ? words.aboutPhase : words.about[row]}
      className={mergeClasses(styles.head, row === "phase" && styles.phase)}
    >
      <div className={styles.name}>{rowName(row, words)}</div>
      {gap !== undefined && <GapLabel gap={gap} />}
    </th>
  );
});
