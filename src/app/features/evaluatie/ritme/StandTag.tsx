import { CalendarCancel16Regular } from "@fluentui/react-icons/svg/calendar-cancel";
import { CalendarLtr16Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { CalendarToday16Filled } from "@fluentui/react-icons/svg/calendar-today";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { Hourglass16Regular } from "@fluentui/react-icons/svg/hourglass";
import type { ReactElement } from "react";
import type { Stand } from "../../../../domain/ritme.ts";
import { Tag, type TagLook } from "../../../components/Tag.tsx";
import { useWords } from "../../../language.tsx";
import { evaluatieWords } from "../words.ts";

export const STAND_LOOKS: Readonly<Record<Stand, Readonly<{ look: TagLook; icon: ReactElement }>>> = {
  planned: { look: "quiet", icon: <CalendarLtr16Regular /> },
  today: { look: "brand", icon: <CalendarToday16Filled /> },
  missed: { look: "danger", icon: <CalendarCancel16Regular /> },
  held: { look: "brand", icon: <Edit16Regular /> },
  submitted: { look: "warning", icon: <Hourglass16Regular /> },
  adopted: { look: "success", icon: <CheckmarkCircle16Filled /> },
};

/** How it is with a meeting, in word, icon and colour. */
export function StandTag({ stand }: Readonly<{ stand: Stand }>) {
  const words = useWords(evaluatieWords);
  const { look, icon } = STAND_LOOKS[stand];
  return (
    <Tag look={look} icon={icon}>
      {words.stand[stand]}
    </Tag>
  );
}
