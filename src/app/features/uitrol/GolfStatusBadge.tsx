import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Flag16Filled } from "@fluentui/react-icons/svg/flag";
import { Hourglass16Regular } from "@fluentui/react-icons/svg/hourglass";
import { Play16Filled } from "@fluentui/react-icons/svg/play";
import type { ReactElement } from "react";
import type { Golfstatus } from "../../../domain/uitrolgolf.ts";
import { Tag, type TagLook } from "../../components/Tag.tsx";
import { useWords } from "../../language.tsx";
import { uitrolWords } from "./uitrolWords.ts";

const LOOKS: Record<Golfstatus, Readonly<{ look: TagLook; icon: ReactElement }>> = {
  planned: { look: "quiet", icon: <Circle16Regular /> },
  proposed: { look: "warning", icon: <Hourglass16Regular /> },
  decided: { look: "success", icon: <CheckmarkCircle16Filled /> },
  running: { look: "brand", icon: <Play16Filled /> },
  finished: { look: "success", icon: <Flag16Filled /> },
};

/** The status of a wave in word, icon and colour. */
export function GolfStatusBadge({ status }: Readonly<{ status: Golfstatus }>) {
  const { status: names } = useWords(uitrolWords);
  const { look, icon } = LOOKS[status];
  return (
    <Tag look={look} icon={icon}>
      {names[status]}
    </Tag>
  );
}
