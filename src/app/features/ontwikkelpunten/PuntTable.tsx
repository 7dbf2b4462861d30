import { mergeClasses } from "@fluentui/react-components";
import type { PuntView } from "../../data/puntView.ts";
import { SortableHead } from "../../components/table/SortableHead.tsx";
import { useTableStyles } from "../../components/table/tableStyles.ts";
import { useWords } from "../../language.tsx";
import { type Around, PuntCell } from "./PuntCell.tsx";
import type { Column, Sorting } from "./sorting.ts";
import { listWords } from "./words.ts";

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
  const styles = useTableStyles();
  const words = useWords(listWords);
  return (
    <table className={styles.table} aria-label={words.title}>
      <SortableHead columns={columns} names={words.columns} widths={WIDTHS} sorting={sorting} onSort={onSort} />
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
