import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSortDown16Regular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUp16Regular } from "@fluentui/react-icons/svg/arrow-sort-up";
import { memo, type ReactElement } from "react";
import { useWords } from "../../../language.tsx";
import type { ProcesView } from "../../../register/views.ts";
import { type Around, ProcesCell } from "./ProcesCell.tsx";
import type { Column, Sorting } from "./sorting.ts";
import { procesListWords } from "./words.ts";

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
    zIndex: 2,
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
  plaats: 76,
  nummer: 92,
  domein: 144,
  status: 152,
  lichten: 156,
  eigenaar: 196,
  volwassenheid: 160,
  herzien: 132,
};

export type ProcesTableProps = Around &
  Readonly<{
    processen: readonly ProcesView[];
    columns: readonly Column[];
    openId: string | undefined;
    sorting: Sorting;
    onSort: (column: Column) => void;
    /** What stands in a row besides its values, such as the buttons that move it. */
    asideOf?: ((view: ProcesView) => ReactElement) | undefined;
  }>;

/** The processes as a table; the head of a column sorts by it. */
export function ProcesTable({ processen, columns, openId, sorting, onSort, asideOf, ...around }: ProcesTableProps) {
  const styles = useStyles();
  const words = useWords(procesListWords);
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
        {processen.map((view) => (
          <ProcesRow
            key={view.id}
            view={view}
            columns={columns}
            opened={view.id === openId}
            aside={asideOf?.(view)}
            {...around}
          />
        ))}
      </tbody>
    </table>
  );
}

type ProcesRowProps = Around &
  Readonly<{
    view: ProcesView;
    columns: readonly Column[];
    opened: boolean;
    aside: ReactElement | undefined;
  }>;

/** Drawn again only when its process changed: hundreds of them stand there. */
const ProcesRow = memo(function ProcesRow({ view, columns, opened, aside, ...around }: ProcesRowProps) {
  const styles = useStyles();
  return (
    <tr className={mergeClasses(styles.row, opened && styles.opened)}>
      {columns.map((column) => (
        <td key={column} className={styles.cell}>
          <ProcesCell view={view} column={column} around={around} />
          {column === "plaats" && aside}
        </td>
      ))}
    </tr>
  );
});

function directionOf({ column, descending }: Sorting, of: Column): "ascending" | "descending" | undefined {
  if (column !== of) return undefined;
  return descending ? "descending" : "ascending";
}
