import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../../language.tsx";
import { useSession } from "../../SessionContext.tsx";
import { searchWords } from "./words.ts";

/** What was finished or rejected before is only read when somebody asks for it. */
export type ReadArchive = Readonly<{ state: "unread" | "reading" | "read"; read: () => void }>;

export function useArchive(): ReadArchive {
  const { services } = useSession();
  const [state, setState] = useState<ReadArchive["state"]>("unread");
  const read = async (): Promise<void> => {
    setState("reading");
    await services.loadArchive();
    setState("read");
  };
  return { state, read: () => void read().catch(() => setState("unread")) };
}

/** Offers to look further than what people work on. */
export function Archive({ archive: { state, read } }: Readonly<{ archive: ReadArchive }>) {
  const words = useWords(searchWords);
  return (
    <span role="status">
      {state === "unread" && <Button onClick={read}>{words.archive}</Button>}
      {state === "reading" && words.archiveReading}
    </span>
  );
}
