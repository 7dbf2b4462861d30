import { useState } from "react";
import type { GraphFailure } from "../../../sharepoint/graph/failure.ts";
import { useStore } from "../../data/store.ts";
import { useSession } from "../../SessionContext.tsx";
import type { PuntWrite } from "../../writes/puntWrite.ts";

/** How far one point has come on its way to SharePoint; `saved` only once SharePoint has it. */
export type Saving = Readonly<{
  state: "open" | "sending" | "waiting" | "refused" | "saved";
  failure: GraphFailure | undefined;
  begin(write: PuntWrite): void;
  /** Back to the form, to say it in another way. */
  giveUp(): void;
}>;

/** Follows the write with this key, also when it was kept from before a reload. */
export function useSaving(key: string): Saving {
  const { services } = useSession();
  const pending = useStore(services.outbox).find(({ write }) => write.key === key);
  const [begun, setBegun] = useState(false);
  if (pending !== undefined && !begun) setBegun(true);

  const stateNow = (): Saving["state"] => {
    if (pending === undefined) return begun ? "saved" : "open";
    // A new row clashes with nobody.
    return pending.state === "conflict" ? "refused" : pending.state;
  };
  return {
    state: stateNow(),
    failure: pending?.failure,
    begin(write) {
      setBegun(true);
      services.outbox.add(write);
    },
    giveUp() {
      setBegun(false);
      services.outbox.discard(key);
    },
  };
}
