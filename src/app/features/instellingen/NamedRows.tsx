import { Button } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { type ReactNode, useState } from "react";
import { useReturnFocus } from "../../components/useReturnFocus.ts";
import { useWords } from "../../language.tsx";
import type { Row, RowValues } from "../../register/rowWrite.ts";
import { useListStyles } from "./listStyles.ts";
import { RowTrouble, type RowTroubleProps } from "./RowTrouble.tsx";
import { useSaid } from "./useSaid.tsx";
import { useEditable } from "./VoorEigenaren.tsx";
import { instellingenWords } from "./words.ts";

type Lists = "instellingen" | "wijken";

/** What a form of one row gets: nothing for a new one. */
export type RowFormProps<T> = Readonly<{
  row: Row<T> | undefined;
  onSaid: (said: string) => void;
  onClose: () => void;
}>;

export type NamedRowsProps<L extends Lists, T extends RowValues[L] & Readonly<{ name: string }>> = Readonly<{
  rows: readonly Row<T>[];
  words: Readonly<{ intro: string; empty: string; add: string }>;
  renderFacts: (value: T) => ReactNode;
  renderForm: (props: RowFormProps<T>) => ReactNode;
}> &
  Pick<RowTroubleProps<L>, "list" | "labelOf" | "textOf">;

/** Settings that have a name, below each other, each with the form that changes it. */
export function NamedRows<L extends Lists, T extends RowValues[L] & Readonly<{ name: string }>>(
  props: NamedRowsProps<L, T>,
) {
  const { rows, words, renderFacts, renderForm, ...trouble } = props;
  const styles = useListStyles();
  const editable = useEditable();
  const [adding, setAdding] = useState(false);
  const [place, focusBack] = useReturnFocus<HTMLDivElement>();
  const [said, say] = useSaid();
  const close = (): void => {
    setAdding(false);
    focusBack();
  };
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      {said}
      {editable && (
        <div ref={place}>
          {adding ? (
            renderForm({ row: undefined, onSaid: say, onClose: close })
          ) : (
            <Button appearance="primary" icon={<Add16Regular />} onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          )}
        </div>
      )}
      {rows.length === 0 ? (
        <p className={styles.quiet}>{words.empty}</p>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <NamedRow
              key={row.id}
              {...trouble}
              row={row}
              renderFacts={renderFacts}
              renderForm={renderForm}
              onSaid={say}
            />
          ))}
        </ul>
      )}
    </>
  );
}

type NamedRowProps<L extends Lists, T extends RowValues[L] & Readonly<{ name: string }>> = Pick<
  NamedRowsProps<L, T>,
  "list" | "labelOf" | "textOf" | "renderFacts" | "renderForm"
> &
  Readonly<{ row: Row<T>; onSaid: (said: string) => void }>;

function NamedRow<L extends Lists, T extends RowValues[L] & Readonly<{ name: string }>>(props: NamedRowProps<L, T>) {
  const { row, renderFacts, renderForm, onSaid, list, labelOf, textOf } = props;
  const styles = useListStyles();
  const words = useWords(instellingenWords);
  const editable = useEditable();
  const [editing, setEditing] = useState(false);
  const [place, focusBack] = useReturnFocus<HTMLLIElement>();
  const { name } = row.value;
  const close = (): void => {
    setEditing(false);
    focusBack();
  };
  return (
    <li ref={place} className={styles.row} data-focus-home>
      <div className={styles.head}>
        <div className={styles.text}>
          <span className={styles.name}>
            <bdi>{name}</bdi>
          </span>
          <div className={styles.facts}>{renderFacts(row.value)}</div>
        </div>
        {editable && row.stored !== undefined && !editing && row.pending === undefined && (
          <Button
            size="small"
            icon={<Edit16Regular />}
            aria-label={words.about(words.change, name)}
            onClick={() => setEditing(true)}
          >
            {words.change}
          </Button>
        )}
      </div>
      <RowTrouble list={list} row={row} labelOf={labelOf} textOf={textOf} />
      {editing && renderForm({ row, onSaid, onClose: close })}
    </li>
  );
}
