import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Implementatiestap } from "../../../../domain/implementatie.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { StapFacts } from "./StapFacts.tsx";
import { invoerWords } from "./words.ts";

const useStyles = makeStyles({
  both: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

export type StapConflictProps = Readonly<{ row: Row<Implementatiestap>; onDone: () => void }>;

/** Two people changed the same step: both are shown, and the one who came last chooses. */
export function StapConflict({ row, onDone }: StapConflictProps) {
  const styles = useStyles();
  const words = useWords(invoerWords);
  const { outbox, save, lists } = useRegister();
  const theirs = useTheirs(row.id);
  const settle = (mine: boolean): void => {
    if (theirs === undefined || row.pending === undefined) return;
    lists.stappen.confirm(theirs);
    outbox.discard(row.pending.write.key);
    if (mine) save("stappen", theirs, row.value);
    onDone();
  };
  return (
    <Notice intent="warning">
      <strong>{words.conflict}</strong>
      <div className={styles.both}>
        <div>
          {words.mine}
          <StapFacts stap={row.value} />
        </div>
        {theirs !== undefined && (
          <div>
            {words.theirs}
            <StapFacts stap={theirs.value} />
          </div>
        )}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={theirs === undefined} onClick={() => settle(true)}>
          {words.keepMine}
        </Button>
        <Button disabledFocusable={theirs === undefined} onClick={() => settle(false)}>
          {words.keepTheirs}
        </Button>
      </div>
    </Notice>
  );
}

/** The step as SharePoint has it now; undefined until that was read. */
function useTheirs(id: string): Stored<Implementatiestap> | undefined {
  const { register } = useRegister();
  const [theirs, setTheirs] = useState<Stored<Implementatiestap>>();
  useEffect(() => {
    const stopping = new AbortController();
    register.stappen.get(id, stopping.signal).then(
      (read) => read.ok && setTheirs(read.value),
      () => undefined,
    );
    return () => stopping.abort();
  }, [id, register]);
  return theirs;
}
