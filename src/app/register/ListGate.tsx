import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Snapshot } from "../../sharepoint/replica/replica.ts";
import { ListSkeleton } from "../components/ListSkeleton.tsx";
import { Notice } from "../components/Notice.tsx";
import { type Store, useStore } from "../data/store.ts";
import { useWords } from "../language.tsx";
import type { RegisterLists } from "./lists.ts";
import { useRegister } from "./useRegister.ts";
import { useSession } from "../SessionContext.tsx";
import { useAddress } from "../useAddress.ts";
import { words } from "../words.ts";
import { UnreadableOf } from "./UnreadableOf.tsx";

export type ListGateProps = Readonly<{ list: keyof RegisterLists; children: ReactNode }>;

/** Shows what stands on a list once all of that was read: "nothing yet" is only said when that is so. */
export function ListGate({ list, children }: ListGateProps) {
  const { failed, tryAgain } = useWords(words);
  const { services } = useSession();
  const { screen } = useAddress();
  const { lists, documentViews } = useRegister();
  const replica: Store<Pick<Snapshot<unknown>, "failure" | "complete">> = lists[list];
  const { failure, complete: isRead } = useStore(replica);
  const settled = useStore(documentViews.settled);
  const complete = isRead && (settled || list !== "documenten");
  const [wasRead, setWasRead] = useState(complete);
  // Once read it stays on the screen, also while changes come in by pages: somebody may be typing there.
  if (complete && !wasRead) setWasRead(true);
  if (complete || wasRead) {
    return (
      <>
        <UnreadableOf list={list} />
        {children}
      </>
    );
  }
  if (failure === undefined) return <ListSkeleton />;
  return (
    <Notice intent="error" actions={<Button onClick={() => void services.open(screen)}>{tryAgain}</Button>}>
      <strong>{failed.title}.</strong> {failed.text}
    </Notice>
  );
}
