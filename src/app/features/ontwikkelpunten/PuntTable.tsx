import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSortDown16Regular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUp16Regular } from "@fluentui/react-icons/svg/arrow-sort-up";
import type { PuntView } from "../../data/puntView.ts";
import { useWords } from "../../language.tsx";
import { type Around, PuntCell } from "./PuntCell.tsx";
import type { Column, Sorting } from "./sorting.ts";
import { listWords } from "./words.ts";

const useStyles = makeStyles({
  // The widths are fixed, so that nothing that somebody wrote makes the table wider than its place.
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: 0,
    textAlign: "left",
    whiteSpace: "nowrap",
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke1}`,
  },
  sort: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  row: {
    position: "relative",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  opened: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    verticalAlign: "top",
    overflowWrap: "break-word",
  },
});

/** In px; the title has what is left. `columnsWithin` knows what fits together. */
const WIDTHS: Readonly<Partial<Record<Column, number>>> = {
  number: 96,
  status: 160,
  prioriteit: 124,
  bron: 148,
  proces: 160,
  wijk: 112,
  trekker: 144,
  streefdatum: 136,
};

export type PuntTableProps = Around &
  Readonly<{
    punten: readonly PuntView[];
    columns: readonly Column[];
    openId: string | undefined;
    sorting: Sorting;
    onSort: (column: Column) => void;
  }>;

/** The points as a table; the head of a column sorts by it. */
export function PuntTable({ punten, columns, openId, sorting, onSort, ...around }: PuntTableProps) {
  const styles = useStyles();
  const words = useWords(listWords);
  return (
    <table className={styles.table} aria-label={words.title}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={styles.head}
              style={{ width: WIDTHS[column] }}
              aria-sort={directionOf(sorting, column)}
            >
              <button type="button" className={styles.sort} onClick={() => onSort(column)}>
                {words.columns[column]}
                {sorting.column === column &&
                  (sorting.descending ? <ArrowSortDown16Regular /> : <ArrowSortUp16Regular />)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {punten.map((punt) => (
          <tr key={punt.id} className={mergeClasses(styles.row, punt.id === openId && styles.opened)}>
            {columns.map((column) => (
              <td key={column} className={styles.cell}>
                <PuntCell punt={punt} column={column} around={around} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function directionOf({ column, descending }: Sorting, of: Column): "ascending" | "descending" | undefined {
  if (column !== of) return undefined;
  return descending ? "descending" : "ascending";
}
