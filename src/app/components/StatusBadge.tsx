import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { Flag16Filled } from "@fluentui/react-icons/svg/flag";
import { Hourglass16Regular } from "@fluentui/react-icons/svg/hourglass";
import { Pause16Regular } from "@fluentui/react-icons/svg/pause";
import { Play16Filled } from "@fluentui/react-icons/svg/play";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Status } from "../../domain/ontwikkelpunt.ts";
import type { Standing } from "../../domain/standing.ts";
import { labels, statusLabel } from "../labels.ts";
import { useWords } from "../language.tsx";
import { Tag, type TagLook } from "./Tag.tsx";

type Look = Readonly<{ look: TagLook; icon: ReactElement }>;

const LOOKS: Record<Status, Look> = {
  new: { look: "quiet", icon: <Circle16Regular /> },
  submitted: { look: "warning", icon: <Hourglass16Regular /> },
  approved: { look: "success", icon: <CheckmarkCircle16Filled /> },
  "in-development": { look: "brand", icon: <Edit16Regular /> },
  "in-implementation": { look: "brand", icon: <Play16Filled /> },
  done: { look: "success", icon: <Flag16Filled /> },
  rejected: { look: "danger", icon: <DismissCircle16Filled /> },
  parked: { look: "quiet", icon: <Pause16Regular /> },
};
const UNPROVEN: Look = { look: "severe", icon: <Warning16Filled /> };

/** A status in word, icon and colour. */
export function StatusBadge({ status, standing }: Readonly<{ status: Status; standing: Standing }>) {
  const words = useWords(labels);
  const { look, icon } = standing.kind === "unproven" ? UNPROVEN : LOOKS[status];
  return (
    <Tag look={look} icon={icon}>
      {statusLabel(words, status, standing)}
    </Tag>
  );
}
