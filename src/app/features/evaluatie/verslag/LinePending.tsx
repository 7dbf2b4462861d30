import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import { PendingRow } from "../../../register/PendingRow.tsx";
import type { Row, RowValues } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { words as commonWords } from "../../../words.ts";
import { BothVersions } from "./BothVersions.tsx";
import { regelWords } from "./regelWords.ts";
import { verslagWords } from "./words.ts";

/** The lists that minutes are made of. */
export type LineList = "regels" | "afspraken";

export type LinePendingProps<L extends LineList> = Readonly<{
  list: L;
  row: Row<RowValues[L]>;
  show: (value: RowValues[L]) => ReactNode;
}>;

/** What becomes of a line that was added, changed or removed, as long as that is not settled. */
export function LinePending<L extends LineList>({ list, row, show }: LinePendingProps<L>) {
  const words = useWords(regelWords);
  const { conflict } = useWords(verslagWords);
  const { sending } = useWords(commonWords);
  const { outbox } = useRegister();
  const { pending, stored } = row;
  if (pending === undefined) return null;
  const { write, state, failure } = pending;
  if (write.kind === "remove") return <RemovalPending list={list} row={row} />;
  if (state === "conflict" && stored !== undefined) {
    return <BothVersions list={list} row={row} theirs={stored} about={conflict.line} show={show} />;
  }
  if (state === "refused" && (failure?.kind === "locked" || failure?.kind === "missing")) {
    return (
      <Notice
        intent="error"
        actions={
          <Button size="small" onClick={() => outbox.discard(write.key)}>
            {sending.discard}
          </Button>
        }
      >
        {failure.kind === "locked" ? words.closed : words.goneText}
      </Notice>
    );
  }
  return <PendingRow pending={pending} />;
}

/** A line that was to go and is still there, with why. */
function RemovalPending<L extends LineList>({ list, row }: Omit<LinePendingProps<L>, "show">) {
  const { removal } = useWords(regelWords);
  const { tryAgain } = useWords(commonWords);
  const { outbox, remove } = useRegister();
  const { pending, stored } = row;
  if (pending === undefined || pending.state === "sending") return null;
  const { write, state, failure } = pending;
  const again = (): void => {
    outbox.discard(write.key);
    if (stored !== undefined) remove(list, stored);
  };
  return (
    <Notice
      intent="warning"
      actions={
        <>
          {state === "waiting" && (
            <Button size="small" onClick={outbox.retry}>
              {tryAgain}
            </Button>
          )}
          {state === "conflict" && (
            <Button size="small" onClick={again}>
              {removal.again}
            </Button>
          )}
          <Button size="small" onClick={() => outbox.discard(write.key)}>
            {removal.keep}
          </Button>
        </>
      }
    >
      {state === "refused" && failure?.kind === "locked" ? removal.closed : removal[state]}
    </Notice>
  );
}
