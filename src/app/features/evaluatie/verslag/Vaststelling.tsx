import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { adoptionWords } from "../../../components/adoptionWords.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { ApprovalSteps, type PutStep } from "../../../register/ApprovalSteps.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { verslagWords } from "./words.ts";

export type VaststellingProps = Readonly<{ stored: Stored<Evaluatie>; evaluatie: Evaluatie; put?: PutStep }>;

/** How the decision on minutes stands, and whether the log bears out what their row says. */
export function Vaststelling({ stored, evaluatie, put }: VaststellingProps) {
  const { standing } = useWords(verslagWords);
  const { verslagViews, verslagDesk } = useRegister();
  const view = useStore(verslagViews).find(({ id }) => id === stored.id);
  return (
    <>
      {view?.standing.kind === "unproven" && <Notice intent="warning">{standing.unproven}</Notice>}
      {view?.standing.kind === "changed" && <Notice intent="warning">{standing.changed}</Notice>}
      <ApprovalSteps
        id={`verslag-${stored.id}`}
        subjectId={stored.id}
        title={evaluatie.title}
        view={view}
        put={put}
        dutch={adoptionWords}
        desk={verslagDesk}
      />
    </>
  );
}
