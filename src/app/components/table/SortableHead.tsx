import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSortDown16Regular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUp16Regular } from "@fluentui/react-icons/svg/arrow-sort-up";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    // What can be pressed in a row stands above the link that fills the row; the head stands above both.
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
});

export type SortableHeadProps<C extends string> = Readonly<{
  columns: readonly C[];
  names: Readonly<Record<C, string>>;
  /** In px; a column without one has what is left. */
  widths: Readonly<Partial<Record<C, number>>>;
  sorting: Readonly<{ column: C; descending: boolean }>;
  onSort: (column: C) => void;
}>;

/** The head of a table that stays in sight; each column is a button that sorts by it. */
export function SortableHead<C extends string>({ columns, names, widths, sorting, onSort }: SortableHeadProps<C>) {
  const styles = useStyles();
  const direction = sorting.descending ? "descending" : "ascending";
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            className={styles.head}
            style={{ width: widths[column] }}
            aria-sort={sorting.column === column ? direction : undefined}
          >
            <button type="button" className={styles.sort} onClick={() => onSort(column)}>
              {names[column]}
              {sorting.column === column &&
                (sorting.descending ? <ArrowSortDown16Regular /> : <ArrowSortUp16Regular />)}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
