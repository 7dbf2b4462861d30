import { useEffect, useState } from "react";
import { peopleGone } from "../../../sharepoint/peopleGone.ts";
import { useSession } from "../../SessionContext.tsx";

const NOBODY: ReadonlySet<string> = new Set();

/** Which of these people are no longer in the directory; nobody until that is known of all. */
export function useGone(ids: readonly string[]): ReadonlySet<string> {
  const { services } = useSession();
  const [gone, setGone] = useState(NOBODY);
  const key = [...new Set(ids)].toSorted().join(" ");
  useEffect(() => {
    if (key === "") return undefined;
    const leaving = new AbortController();
    peopleGone(services.workspace.graph, key.split(" "), leaving.signal).then(
      (found) => setGone(new Set(found)),
      () => undefined,
    );
    return () => leaving.abort();
  }, [services, key]);
  return gone;
}
