import { Button } from "@fluentui/react-components";
import { CloudOff28Regular } from "@fluentui/react-icons/svg/cloud-off";
import { type ReactNode, Suspense } from "react";
import type { GraphFailure } from "../../sharepoint/graph/failure.ts";
import type { Snapshot } from "../../sharepoint/replica/replica.ts";
import type { Screen } from "../address.ts";
import { type Store, useStore } from "../data/store.ts";
import { useWords } from "../language.tsx";
import { part } from "../parts.ts";
import { useSession } from "../SessionContext.tsx";
import { words } from "../words.ts";
import { FullMessage } from "./FullMessage.tsx";
import { ListSkeleton } from "./ListSkeleton.tsx";

const ListTrouble = part(() => import("./ListTrouble.tsx").then((module) => module.ListTrouble));

export type ListStateProps = Readonly<{ screen: Screen; list: Store<Snapshot<unknown>>; children: ReactNode }>;

/** Shows a screen once there are rows of the list that it is about, and until then what is the matter. */
export function ListState({ screen, list, children }: ListStateProps) {
  const { status, failure } = useStore(list);
  if (status === "loading") return <ListSkeleton />;
  if (status === "failed" && failure !== undefined) return <FailedList screen={screen} failure={failure} />;
  return children;
}

function FailedList({ screen, failure }: Readonly<{ screen: Screen; failure: GraphFailure }>) {
  const { services } = useSession();
  const common = useWords(words);
  const again = (): void => void services.open(screen);
  switch (failure.kind) {
    case "forbidden":
    case "missing":
    case "sign-in":
      // Here is a network to fetch the explanation over; what follows has to do without.
      return (
        <Suspense fallback={<ListSkeleton />}>
          <ListTrouble kind={failure.kind} onRetry={again} />
        </Suspense>
      );
    default:
      return (
        <FullMessage icon={<CloudOff28Regular />} {...common.failed}>
          <Button onClick={again}>{common.tryAgain}</Button>
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
