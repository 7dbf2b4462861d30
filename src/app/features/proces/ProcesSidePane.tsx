import { useWords } from "../../language.tsx";
import { useAddress } from "../../useAddress.ts";
import { ProcesDetail } from "./detail/ProcesDetail.tsx";
import { NieuwProces } from "./formulier/NieuwProces.tsx";
import { paneWords } from "./paneWords.ts";
import { ProcesPane } from "./ProcesPane.tsx";

/** What stands beside the list: one process, or the form for a new one. */
export function ProcesSidePane() {
  const { newTitle } = useWords(paneWords);
  const { params } = useAddress();
  if (params.nieuw !== undefined) {
    return (
      <ProcesPane key="nieuw" title={newTitle} focusHeading={false}>
        <NieuwProces />
      </ProcesPane>
    );
  }
  return <ProcesDetail key={params.proces} id={params.proces ?? ""} />;
}
