import { useEffect, useState } from "react";
import type { Touch } from "../../../../sharepoint/list/row.ts";
import type { RowVersion } from "../../../../sharepoint/list/sharePointList.ts";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";

/** Who chose the class that a document has, and when, as far as SharePoint kept its versions. */
export function useChosenBy({ id, stored }: DocumentView): Touch | undefined {
  const { documenten } = useRegister().register;
  const [found, setFound] = useState<Readonly<{ etag: string; touch: Touch | undefined }>>();
  const { etag } = stored;
  const { selectieklasse } = stored.value;
  useEffect(() => {
    if (selectieklasse === undefined) return undefined;
    const stopping = new AbortController();
    documenten.list.versions(id, stopping.signal).then(
      (versions) => setFound({ etag, touch: choiceIn(versions, selectieklasse) }),
      () => undefined,
    );
    return () => stopping.abort();
  }, [documenten, id, etag, selectieklasse]);
  return found?.etag === etag && selectieklasse !== undefined ? found.touch : undefined;
}

/** The version in which the class came to be what it is; when older versions are gone, nobody can tell. */
function choiceIn(versions: readonly RowVersion[], selectieklasse: string): Touch | undefined {
  const newestFirst = versions.toSorted((one, other) => Number(other.id) - Number(one.id));
  const before = newestFirst.findIndex(({ fields }) => fields.Selectieklasse !== selectieklasse);
  return before < 1 ? undefined : newestFirst[before - 1];
}
