import { Button } from "@fluentui/react-components";
import { CloudOff28Regular } from "@fluentui/react-icons/svg/cloud-off";
import { People28Regular } from "@fluentui/react-icons/svg/people";
import { TableSettings28Regular } from "@fluentui/react-icons/svg/table-settings";
import type { ReactNode } from "react";
import { useStore } from "../data/store.ts";
import type { GraphFailure } from "../../sharepoint/graph/failure.ts";
import { useWords } from "../language.tsx";
import { useSession } from "../SessionContext.tsx";
import { words } from "../words.ts";
import { FullMessage } from "./FullMessage.tsx";
import { ListSkeleton } from "./ListSkeleton.tsx";

/** Shows a screen once there are rows, and until then what is the matter. */
export function ListState({ children }: Readonly<{ children: ReactNode }>) {
  const { services } = useSession();
  const { status, failure } = useStore(services.lists.punten);
  if (status === "loading") return <ListSkeleton />;
  if (status === "failed" && failure !== undefined) return <FailedList failure={failure} />;
  return children;
}

function FailedList({ failure }: Readonly<{ failure: GraphFailure }>) {
  const { services, askSignIn } = useSession();
  const common = useWords(words);
  const retry = <Button onClick={() => void services.open()}>{common.tryAgain}</Button>;
  switch (failure.kind) {
    case "forbidden":
      return (
        <FullMessage icon={<People28Regular />} {...common.noAccess}>
          {retry}
        </FullMessage>
      );
    case "missing":
      return (
        <FullMessage icon={<TableSettings28Regular />} {...common.notProvisioned}>
          {retry}
        </FullMessage>
      );
    case "sign-in":
      return (
        <FullMessage icon={<People28Regular />} title={common.start.signIn} text={common.connection.signIn}>
          <Button appearance="primary" onClick={askSignIn}>
            {common.start.signInButton}
          </Button>
        </FullMessage>
      );
    default:
      return (
        <FullMessage icon={<CloudOff28Regular />} {...common.failed}>
          {retry}
          <Button appearance="subtle" onClick={() => void navigator.clipboard.writeText(detailsOf(failure))}>
            {common.copyDetails}
          </Button>
        </FullMessage>
      );
  }
}

/** What an administrator needs; no text that anybody typed. */
function detailsOf({ kind, message, details }: GraphFailure): string {
  return JSON.stringify({ kind, message, ...details }, null, 2);
}
