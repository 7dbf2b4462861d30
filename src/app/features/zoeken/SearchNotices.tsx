import { Button } from "@fluentui/react-components";
import { Notice } from "../../components/Notice.tsx";
import { useStore } from "../../data/store.ts";
import { useWords } from "../../language.tsx";
import { useRegister } from "../../register/useRegister.ts";
import { useSession } from "../../SessionContext.tsx";
import type { TextSearch } from "./useTextSearch.ts";
import { searchWords } from "./words.ts";

/** Where was not looked, or not yet: what stands there may not be everything. */
export function SearchNotices({ text }: Readonly<{ text: TextSearch }>) {
  const words = useWords(searchWords);
  const { services } = useSession();
  const { lists } = useRegister();
  const snapshots = [useStore(lists.processen), useStore(lists.documenten), useStore(services.lists.punten)];
  const failed = snapshots.some(({ status }) => status === "failed");
  const complete = snapshots.every((snapshot) => snapshot.complete);
  return (
    <>
      {failed ? (
        <Notice intent="warning">{words.notRead}</Notice>
      ) : (
        !complete && <Notice intent="info">{words.reading}</Notice>
      )}
      <div role="alert">
        {(text.state === "failed" || text.state === "offline") && (
          <Notice intent="warning" actions={<Button onClick={text.again}>{words.again}</Button>}>
            {words[text.state]}
          </Notice>
        )}
      </div>
    </>
  );
}
