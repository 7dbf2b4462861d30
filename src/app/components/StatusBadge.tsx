import { Badge } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { Flag16Filled } from "@fluentui/react-icons/svg/flag";
import { Hourglass16Regular } from "@fluentui/react-icons/svg/hourglass";
import { Pause16Regular } from "@fluentui/react-icons/svg/pause";
import { Play16Filled } from "@fluentui/react-icons/svg/play";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ComponentProps, ReactElement } from "react";
import type { Status } from "../../domain/ontwikkelpunt.ts";
import type { Standing } from "../../domain/standing.ts";
import { labels, statusLabel } from "../labels.ts";
import { useWords } from "../language.tsx";

type Look = Readonly<{ color: ComponentProps<typeof Badge>["color"]; icon: ReactElement }>;

const LOOKS: Record<Status, Look> = {
  new: { color: "informative", icon: <Circle16Regular /> },
  submitted: { color: "warning", icon: <Hourglass16Regular /> },
  approved: { color: "success", icon: <CheckmarkCircle16Filled /> },
  "in-development": { color: "brand", icon: <Edit16Regular /> },
  "in-implementation": { color: "brand", icon: <Play16Filled /> },
  done: { color: "success", icon: <Flag16Filled /> },
  rejected: { color: "danger", icon: <DismissCircle16Filled /> },
  parked: { color: "informative", icon: <Pause16Regular /> },
};
const UNPROVEN: Look = { color: "severe", icon: <Warning16Filled /> };

/** A status in word, icon and colour. */
export function StatusBadge({ status, standing }: Readonly<{ status: Status; standing: Standing }>) {
  const words = useWords(labels);
  const { color, icon } = standing.kind === "unproven" ? UNPROVEN : LOOKS[status];
  return (
    <Badge appearance="tint" color={color} icon={icon}>
      {statusLabel(words, status, standing)}
    </Badge>
  );
}
