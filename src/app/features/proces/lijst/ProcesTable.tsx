import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { SortableHead } from "../../../components/table/SortableHead.tsx";
import { useTableStyles } from "../../../components/table/tableStyles.ts";
import { useWords } from "../../../language.tsx";
import type { ProcesView } from "../../../register/views.ts";
import { type Around, ProcesCell } from "./ProcesCell.tsx";
import type { Column, Sorting } from "./sorting.ts";
import { procesListWords } from "./words.ts";

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
  const styles = useTableStyles();
  const words = useWords(procesListWords);
  return (
    <table className={styles.table} aria-label={words.title}>
      <SortableHead columns={columns} names={words.columns} widths={WIDTHS} sorting={sorting} onSort={onSort} />
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
  const styles = useTableStyles();
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
