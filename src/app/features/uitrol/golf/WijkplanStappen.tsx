import { emptyKoppen } from "../../../../domain/wijkplan.ts";
import { adoptionWords } from "../../../components/adoptionWords.ts";
import { useWords } from "../../../language.tsx";
import { ApprovalSteps } from "../../../register/ApprovalSteps.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import type { WijkplanView } from "../../../register/wijkplanView.ts";
import { uitrolWords } from "../uitrolWords.ts";
import type { Golf } from "../useGolven.ts";

export type WijkplanStappenProps = Readonly<{ golf: Golf; view: WijkplanView; mayPut: boolean }>;

/** How the decision of the client on the plan of a district stands, and the button that asks for it. */
export function WijkplanStappen({ golf: { id, value, pending }, view, mayPut }: WijkplanStappenProps) {
  const words = useWords(uitrolWords);
  const { wijkplanDesk } = useRegister();
  const isWritten = emptyKoppen(value.wijkplan).length === 0;
  const isOpen = view.stand === "concept" || view.stand === "edited";
  return (
    <ApprovalSteps
      id={`wijkplan-${id}`}
      subjectId={id}
      title={`${words.wijkplan} ${value.title}`}
      view={view}
      put={
        mayPut && isOpen && pending === undefined
          ? { label: words.putWijkplan, why: isWritten ? undefined : words.wijkplanFirst }
          : undefined
      }
      dutch={adoptionWords}
      desk={wijkplanDesk}
    />
  );
}
