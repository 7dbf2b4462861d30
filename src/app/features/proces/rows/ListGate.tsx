import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Snapshot } from "../../../../sharepoint/replica/replica.ts";
import { ListSkeleton } from "../../../components/ListSkeleton.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { type Store, useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import type { RegisterLists } from "../../../register/lists.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { words } from "../../../words.ts";

export type ListGateProps = Readonly<{ list: keyof RegisterLists; children: ReactNode }>;

/** Shows what stands on a list once that was read: "nothing yet" is only said when that is so. */
export function ListGate({ list, children }: ListGateProps) {
  const { failed, tryAgain } = useWords(words);
  const { services } = useSession();
  const replica: Store<Pick<Snapshot<unknown>, "status">> = useRegister().lists[list];
  const { status } = useStore(replica);
  if (status === "ready") return children;
  if (status === "loading") return <ListSkeleton />;
  return (
    <Notice intent="error" actions={<Button onClick={() => void services.show("processen")}>{tryAgain}</Button>}>
      <strong>{failed.title}.</strong> {failed.text}
    </Notice>
  );
}
