import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { Step } from "../../../domain/blueprint.ts";
import { useWords } from "../../language.tsx";
import { CellLinks, type CellLinksProps } from "./CellLinks.tsx";
import { contentOf, type Row } from "./rows.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  cell: {
    position: "relative",
    height: "2.5rem",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    textAlign: "left",
    overflowWrap: "anywhere",
    outlineStyle: "none",
    cursor: "default",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  phase: {
    height: "auto",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { whiteSpace: "pre-wrap" },
  spaced: { marginBottom: tokens.spacingVerticalXS },
  empty: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  edited: { zIndex: 4 },
});

export type GridCellProps = Readonly<{
  step: Step;
  row: Row;
  rowIndex: number;
  column: number;
  active: boolean;
  resolveLink: CellLinksProps["resolveLink"];
  /** The field, as long as the text of this cell is changed. */
  editor: ReactNode;
}>;

/** What stands under a step in a layer. The grid around it listens to keys and presses. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { step, row, rowIndex, column, active, resolveLink, editor } = props;
  const styles = useStyles();
  const { empty } = useWords(blueprintWords);
  const { text, links } = contentOf(step, row);
  const nothing = text === "" && links.length === 0;
  return (
    <td
      aria-colindex={column + 1}
      tabIndex={active ? 0 : -1}
      data-at={`${rowIndex}:${column}`}
      className={mergeClasses(styles.cell, row === "phase" && styles.phase, editor !== undefined && styles.edited)}
    >
      {nothing && <span className={styles.empty}>{empty}</span>}
      {text !== "" && <div className={mergeClasses(styles.text, links.length > 0 && styles.spaced)}>{text}</div>}
      <CellLinks links={links} resolveLink={resolveLink} tabIndex={-1} />
      {editor}
    </td>
  );
});
