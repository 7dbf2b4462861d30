import { Button } from "@fluentui/react-components";
import { CloudOff28Regular } from "@fluentui/react-icons/svg/cloud-off";
import { People28Regular } from "@fluentui/react-icons/svg/people";
import { TableSettings28Regular } from "@fluentui/react-icons/svg/table-settings";
import type { ReactNode } from "react";
import { isOfRegister, type Screen } from "../address.ts";
import type { Snapshot } from "../../sharepoint/replica/replica.ts";
import { useStore } from "../data/store.ts";
import type { GraphFailure } from "../../sharepoint/graph/failure.ts";
import { useWords } from "../language.tsx";
import { useSession } from "../SessionContext.tsx";
import { words } from "../words.ts";
import { FullMessage } from "./FullMessage.tsx";
import { ListSkeleton } from "./ListSkeleton.tsx";

/** Shows a screen once there are rows of the list that it is about, and until then what is the matter. */
export function ListState({ screen, children }: Readonly<{ screen: Screen; children: ReactNode }>) {
  const { services } = useSession();
  const { lists } = services;
  const { status, failure } = useStore<Snapshot<unknown>>(isOfRegister(screen) ? lists.processen : lists.punten);
  if (status === "loading") return <ListSkeleton />;
  if (status === "failed" && failure !== undefined) return <FailedList screen={screen} failure={failure} />;
  return children;
}

function FailedList({ screen, failure }: Readonly<{ screen: Screen; failure: GraphFailure }>) {
  const { services, askSignIn } = useSession();
  const common = useWords(words);
  const retry = <Button onClick={() => void services.open(screen)}>{common.tryAgain}</Button>;
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
