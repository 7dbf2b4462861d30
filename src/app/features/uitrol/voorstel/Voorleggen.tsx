import { proposalWords } from "../../../components/proposalWords.ts";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { ApprovalSteps } from "../../../register/ApprovalSteps.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { isMovable } from "../../../../domain/uitrolgolf.ts";
import type { Golf } from "../useGolven.ts";
import type { VoorstelRij } from "./useVoorstel.ts";
import { voorstelWords } from "./voorstelWords.ts";

export type VoorleggenProps = Readonly<{ rij: VoorstelRij; golf: Golf; onDone: () => void }>;

/** How the decision of the client on a proposal stands, and the button that asks for it. */
export function Voorleggen({ rij: { id, stored, pending, value }, golf, onDone }: VoorleggenProps) {
  const words = useWords(voorstelWords);
  const { voorstelViews, voorstelDesk } = useRegister();
  const view = useStore(voorstelViews).find((each) => each.id === id);
  const isSaved = stored !== undefined && pending === undefined;
  const mayPut = isSaved && value.status === "draft" && value.advies !== undefined && isMovable(golf.value);
  return (
    <ApprovalSteps
      id={`voorstel-${id}`}
      subjectId={id}
      title={golf.value.title}
      view={view}
      put={mayPut ? { label: words.putForward } : undefined}
      dutch={proposalWords}
      desk={voorstelDesk}
      onDone={onDone}
    />
  );
}
