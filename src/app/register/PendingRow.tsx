import { Button } from "@fluentui/react-components";
import type { Pending } from "../../sharepoint/replica/outbox.ts";
import { Notice } from "../components/Notice.tsx";
import { SendingLabel } from "../components/SendingLabel.tsx";
import { useWords } from "../language.tsx";
import type { RowWrite } from "./rowWrite.ts";
import { useRegister } from "./useRegister.ts";
import { words } from "../words.ts";

/** How far a row is that somebody saved, and what to do when it does not get there. */
export function PendingRow({ pending }: Readonly<{ pending: Pending<RowWrite> }>) {
  const { sending, tryAgain } = useWords(words);
  const { outbox } = useRegister();
  const { state, failure, write } = pending;
  if (state === "sending") return <SendingLabel state={state} />;
  const forbidden = failure?.kind === "forbidden";
  return (
    <Notice
      intent={state === "waiting" ? "warning" : "error"}
      actions={
        state === "waiting" ? (
          <Button size="small" onClick={outbox.retry}>
            {tryAgain}
          </Button>
        ) : (
          <Button size="small" onClick={() => outbox.discard(write.key)}>
            {sending.discard}
          </Button>
        )
      }
    >
      <strong>{sending[state]}.</strong>{" "}
      {state === "refused" && (forbidden ? sending.forbiddenText : sending.refusedText)}
    </Notice>
  );
}
