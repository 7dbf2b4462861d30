import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowSortDown20Regular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUp20Regular } from "@fluentui/react-icons/svg/arrow-sort-up";
import { useWords } from "../../language.tsx";
import { asideWords } from "./asideWords.ts";
import { type Column, COLUMNS, type Sorting } from "./sorting.ts";
import { listWords } from "./words.ts";

const useStyles = makeStyles({
  sorting: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, maxWidth: "20rem" },
});

export type CardSortingProps = Readonly<{ sorting: Sorting; onSort: (column: Column) => void }>;

/** What the heads of the table do, where there is no table. */
export function CardSorting({ sorting, onSort }: CardSortingProps) {
  const styles = useStyles();
  const words = useWords(asideWords);
  const { columns } = useWords(listWords);
  const { column, descending } = sorting;
  return (
    <div className={styles.sorting} data-screen-only>
      <Field className={styles.field} label={words.sortBy} size="small">
        <Select value={column} onChange={(_, { value }) => onSort(COLUMNS.find((name) => name === value) ?? "number")}>
          {COLUMNS.map((name) => (
            <option key={name} value={name}>
              {columns[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        icon={descending ? <ArrowSortDown20Regular /> : <ArrowSortUp20Regular />}
        aria-label={words.turnOrder}
        title={words.turnOrder}
        onClick={() => onSort(column)}
      />
    </div>
  );
}
