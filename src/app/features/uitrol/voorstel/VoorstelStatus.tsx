import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { Hourglass16Regular } from "@fluentui/react-icons/svg/hourglass";
import type { ReactElement } from "react";
import type { Voorstelstatus } from "../../../../domain/uitrolvoorstel.ts";
import { Tag, type TagLook } from "../../../components/Tag.tsx";
import { useWords } from "../../../language.tsx";
import { voorstelWords } from "./voorstelWords.ts";

const LOOKS: Record<Voorstelstatus, Readonly<{ look: TagLook; icon: ReactElement }>> = {
  draft: { look: "quiet", icon: <Edit16Regular /> },
  submitted: { look: "warning", icon: <Hourglass16Regular /> },
  adopted: { look: "success", icon: <CheckmarkCircle16Filled /> },
  rejected: { look: "danger", icon: <DismissCircle16Filled /> },
};

/** The status of a proposal in word, icon and colour. */
export function VoorstelStatus({ status }: Readonly<{ status: Voorstelstatus }>) {
  const words = useWords(voorstelWords);
  const { look, icon } = LOOKS[status];
  return (
    <span>
      <Tag look={look} icon={icon}>
        {words.status[status]}
      </Tag>
    </span>
  );
}
