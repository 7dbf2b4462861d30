import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import type { Row, RowList, RowValues } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { words as commonWords } from "../../../words.ts";
import { verslagWords } from "./words.ts";

const useStyles = makeStyles({
  both: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  value: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export type BothVersionsProps<L extends RowList> = Readonly<{
  list: L;
  row: Row<RowValues[L]>;
  /** What SharePoint has now. */
  theirs: Stored<RowValues[L]>;
  about: string;
  show: (value: RowValues[L]) => ReactNode;
}>;

/** Two people changed the same thing: both stand side by side, and the one who came last chooses. */
export function BothVersions<L extends RowList>({ list, row, theirs, about, show }: BothVersionsProps<L>) {
  const styles = useStyles();
  const { conflict } = useWords(verslagWords);
  const { outbox, save } = useRegister();
  const name = nameOf(theirs.modified.writer, useWords(commonWords));
  const settle = (mine: boolean): void => {
    if (row.pending !== undefined) outbox.discard(row.pending.write.key);
    if (mine) save(list, theirs, row.value);
  };
  return (
    <Notice intent="warning">
      <strong>{about}</strong>
      <div className={styles.both}>
        <div>
          {conflict.mine}
          <div className={styles.value}>{show(row.value)}</div>
        </div>
        <div>
          {conflict.theirs(name)}
          <div className={styles.value}>{show(theirs.value)}</div>
        </div>
      </div>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => settle(true)}>
          {conflict.keepMine}
        </Button>
        <Button size="small" onClick={() => settle(false)}>
          {conflict.keepTheirs(name)}
        </Button>
      </div>
    </Notice>
  );
}
