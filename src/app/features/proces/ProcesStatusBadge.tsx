import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { History16Regular } from "@fluentui/react-icons/svg/history";
import { Hourglass16Regular } from "@fluentui/react-icons/svg/hourglass";
import type { ReactElement } from "react";
import type { ProcesStatus } from "../../../domain/proces.ts";
import { Tag, type TagLook } from "../../components/Tag.tsx";
import { useWords } from "../../language.tsx";
import { procesLabels } from "../../register/procesLabels.ts";

const LOOKS: Readonly<Record<ProcesStatus, Readonly<{ look: TagLook; icon: ReactElement }>>> = {
  "to-describe": { look: "quiet", icon: <Circle16Regular /> },
  "in-development": { look: "brand", icon: <Edit16Regular /> },
  submitted: { look: "warning", icon: <Hourglass16Regular /> },
  adopted: { look: "success", icon: <CheckmarkCircle16Filled /> },
  "in-revision": { look: "brand", icon: <History16Regular /> },
  retired: { look: "danger", icon: <DismissCircle16Filled /> },
};

/** How far a process is, in word, icon and colour. */
export function ProcesStatusBadge({ status }: Readonly<{ status: ProcesStatus }>) {
  const { status: words } = useWords(procesLabels);
  const { look, icon } = LOOKS[status];
  return (
    <Tag look={look} icon={icon}>
      {words[status]}
    </Tag>
  );
}
