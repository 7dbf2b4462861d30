import { Button } from "@fluentui/react-components";
import type { Pending } from "../../../../sharepoint/replica/outbox.ts";
import { Notice } from "../../../components/Notice.tsx";
import type { PuntView } from "../../../data/puntView.ts";
import { useWords } from "../../../language.tsx";
import { useSession } from "../../../SessionContext.tsx";
import { words as commonWords } from "../../../words.ts";
import type { PuntWrite } from "../../../writes/puntWrite.ts";
import { ConflictPanel } from "./ConflictPanel.tsx";

/** What is on its way to SharePoint, and what to do when it does not get there. */
export function PendingPanel({ punt, pending }: Readonly<{ punt: PuntView; pending: Pending<PuntWrite> }>) {
  const { sending, tryAgain } = useWords(commonWords);
  const { services } = useSession();
  const { write, state, failure } = pending;
  const gone = failure?.kind === "missing" && (write.kind === "save" || write.kind === "step");
  const discard = (): void => {
    services.outbox.discard(write.key);
    if (gone) void services.refresh();
  };

  switch (state) {
    case "sending":
      return <Notice intent="info">{sending.sending}</Notice>;
    case "waiting":
      return (
        <Notice
          intent="warning"
          actions={
            <Button size="small" onClick={services.outbox.retry}>
              {tryAgain}
            </Button>
          }
        >
          {sending.waiting}
        </Notice>
      );
    case "conflict":
      return write.kind === "save" && punt.stored !== undefined ? (
        <ConflictPanel write={write} theirs={punt.stored} />
      ) : (
        <Notice
          intent="warning"
          actions={
            <Button size="small" onClick={discard}>
              {sending.discard}
            </Button>
          }
        >
          {sending.conflict}
        </Notice>
      );
    case "refused":
      return (
        <Notice
          intent="error"
          actions={
            <Button size="small" onClick={discard}>
              {sending.discard}
            </Button>
          }
        >
          <strong>{sending.refused}.</strong>{" "}
          {gone ? sending.goneText : failure?.kind === "forbidden" ? sending.forbiddenText : sending.refusedText}
        </Notice>
      );
  }
}
