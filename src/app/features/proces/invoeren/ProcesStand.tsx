import { Flag16Filled } from "@fluentui/react-icons/svg/flag";
import type { ProcesStatus } from "../../../../domain/proces.ts";
import { Tag } from "../../../components/Tag.tsx";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { ProcesStatusBadge } from "../ProcesStatusBadge.tsx";
import { useProcesInvoerstand } from "./useInvoeren.ts";
import { invoerWords } from "./words.ts";

export type ProcesStandProps = Readonly<{ procesId: string; status: ProcesStatus }>;

/** The status of a process, and of an adopted one whether people work by it: that follows from its steps. */
export function ProcesStand({ procesId, status }: ProcesStandProps) {
  const words = useWords(invoerWords);
  const stand = useProcesInvoerstand(procesId);
  // A step that is not in yet may be open.
  const { complete } = useStore(useRegister().lists.stappen);
  if (status !== "adopted" || stand !== "ingevoerd" || !complete) return <ProcesStatusBadge status={status} />;
  return (
    <Tag look="success" icon={<Flag16Filled />}>
      {words.process}
    </Tag>
  );
}
