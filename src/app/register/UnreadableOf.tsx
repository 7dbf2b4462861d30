import { Link } from "@fluentui/react-components";
import type { Snapshot } from "../../sharepoint/replica/replica.ts";
import { Notice } from "../components/Notice.tsx";
import { type Store, useStore } from "../data/store.ts";
import { useWords } from "../language.tsx";
import type { RegisterLists } from "./lists.ts";
import { useRegister } from "./useRegister.ts";
import { unreadableWords } from "./unreadableWords.ts";

/** Rows of a list that somebody broke by hand in SharePoint, with what to look at; nothing when there are none. */
export function UnreadableOf({ list }: Readonly<{ list: keyof RegisterLists }>) {
  const words = useWords(unreadableWords);
  const replica: Store<Pick<Snapshot<unknown>, "unreadable">> = useRegister().lists[list];
  const { unreadable } = useStore(replica);
  if (unreadable.size === 0) return null;
  return (
    <Notice intent="warning">
      {words.count(unreadable.size)}
      <ul>
        {[...unreadable.values()].map(({ id, columns, webUrl }) => (
          <li key={id}>
            {words.row(words.names[list](id), columns.join(", "))}{" "}
            {webUrl !== undefined && (
              <Link href={webUrl} target="_blank" rel="noreferrer" inline>
                {words.open}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
