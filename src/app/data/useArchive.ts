import { useCallback, useEffect, useState } from "react";
import { useStore } from "./store.ts";
import { useSession } from "../SessionContext.tsx";

export type Archive = Readonly<{ state: "reading" | "failed" | "ready"; again: () => void }>;

/** What was finished or rejected before is not read when the tab opens; who counts or walks over all of it asks here. */
export function useArchive(): Archive {
  const { services } = useSession();
  const [state, setState] = useState<Archive["state"]>("reading");
  const read = useCallback(
    () =>
      services.loadArchive().then(
        () => setState(services.lists.punten.snapshot().failure === undefined ? "ready" : "failed"),
        () => setState("failed"),
      ),
    [services],
  );
  // Not before the others are in: a list that is read in two halves at once looks complete after the first.
  const { complete } = useStore(services.lists.punten);
  const [asked, setAsked] = useState(false);
  if (complete && !asked) setAsked(true);
  useEffect(() => {
    if (asked) void read();
  }, [asked, read]);
  return { state, again: () => void read() };
}
