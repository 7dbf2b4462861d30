import { type Besluitregel, besluitregels } from "../../../../domain/besluitregels.ts";
import { useStore } from "../../../data/store.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";

/** What was asked and decided about the documents of a process. */
export function useDocumentregels(procesId: string): readonly Besluitregel[] {
  const documents = useStore(useRegister().documentViews);
  return documents
    .filter(({ document }) => document.procesId === procesId)
    .flatMap(({ id, number, document, rounds }) =>
      besluitregels({ soort: "document", id, title: `${number} ${document.name}` }, rounds),
    );
}

/** What was asked and decided about the points of a process, as far as it still counts. */
export function usePuntregels(procesId: string): readonly Besluitregel[] {
  const { services } = useSession();
  return useStore(services.punten)
    .filter(({ point }) => point.procesId === procesId)
    .flatMap(({ id, number, point, goedkeuring }) =>
      goedkeuring === undefined
        ? []
        : besluitregels({ soort: "punt", id, title: `${number} ${point.title}` }, [goedkeuring]),
    );
}
