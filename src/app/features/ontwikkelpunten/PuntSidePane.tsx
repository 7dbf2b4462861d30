import { useWords } from "../../language.tsx";
import { useAddress } from "../../useAddress.ts";
import { PuntDetail } from "./detail/PuntDetail.tsx";
import { PuntPane } from "./PuntPane.tsx";
import { QuickAdd } from "./QuickAdd.tsx";
import { quickWords } from "./quickWords.ts";

/** What stands beside the list: one point, or the form for a new one. On a narrow screen it takes the whole page. */
export function PuntSidePane() {
  const { title } = useWords(quickWords);
  const { params } = useAddress();
  if (params.nieuw !== undefined) {
    return (
      <PuntPane key="nieuw" title={title} focusHeading={false}>
        <QuickAdd />
      </PuntPane>
    );
  }
  return <PuntDetail key={params.punt} id={params.punt ?? ""} />;
}
