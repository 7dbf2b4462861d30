import { Button } from "@fluentui/react-components";
import type { Pending } from "../../../../sharepoint/replica/outbox.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import type { RowWrite } from "../../../register/rowWrite.ts";
import type { ProcesView } from "../../../register/views.ts";
import { words as commonWords } from "../../../words.ts";
import { ProcesConflict } from "./ProcesConflict.tsx";

/** What is on its way to SharePoint, and what to do when it does not get there. */
export function ProcesPending({ view, pending }: Readonly<{ view: ProcesView; pending: Pending<RowWrite> }>) {
  const { sending, tryAgain } = useWords(commonWords);
  const { outbox } = useRegister();
  const { write, state, failure } = pending;
  const discard = (
    <Button size="small" onClick={() => outbox.discard(write.key)}>
      {sending.discard}
    </Button>
  );
  switch (state) {
    case "sending":
      return <Notice intent="info">{sending.sending}</Notice>;
    case "waiting":
      return (
        <Notice
          intent="warning"
          actions={
            <Button size="small" onClick={outbox.retry}>
              {tryAgain}
            </Button>
          }
        >
          {sending.waiting}
        </Notice>
      );
    case "conflict":
      return write.kind === "save" && write.list === "processen" && view.stored !== undefined ? (
        <ProcesConflict write={write} theirs={view.stored} />
      ) : (
        <Notice intent="warning" actions={discard}>
          {sending.conflict}
        </Notice>
      );
    case "refused":
      return (
        <Notice intent="error" actions={discard}>
          <strong>{sending.refused}.</strong>{" "}
          {failure?.kind === "missing"
            ? sending.goneText
            : failure?.kind === "forbidden"
              ? sending.forbiddenText
              : sending.refusedText}
        </Notice>
      );
  }
}
