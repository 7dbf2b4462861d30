import { CalendarLtr16Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { Hourglass16Regular } from "@fluentui/react-icons/svg/hourglass";
import type { ReactElement } from "react";
import type { Evaluatiestatus } from "../../../../domain/evaluatie.ts";
import { Tag, type TagLook } from "../../../components/Tag.tsx";
import { useWords } from "../../../language.tsx";
import { verslagWords } from "./words.ts";

const LOOKS: Readonly<Record<Evaluatiestatus, Readonly<{ look: TagLook; icon: ReactElement }>>> = {
  planned: { look: "quiet", icon: <CalendarLtr16Regular /> },
  draft: { look: "brand", icon: <Edit16Regular /> },
  submitted: { look: "warning", icon: <Hourglass16Regular /> },
  adopted: { look: "success", icon: <CheckmarkCircle16Filled /> },
};

/** How far minutes are, in word, icon and colour. */
export function VerslagStatus({ status }: Readonly<{ status: Evaluatiestatus }>) {
  const words = useWords(verslagWords);
  const { look, icon } = LOOKS[status];
  return (
    <Tag look={look} icon={icon}>
      {words.status[status]}
    </Tag>
  );
}
