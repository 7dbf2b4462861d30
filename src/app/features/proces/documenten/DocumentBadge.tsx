import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { HourglassHalf16Regular } from "@fluentui/react-icons/svg/hourglass-half";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ReactElement } from "react";
import { Tag, type TagLook } from "../../../components/Tag.tsx";
import { useWords } from "../../../language.tsx";
import type { DocumentView } from "../../../register/documentView.ts";
import { procesLabels } from "../../../register/procesLabels.ts";
import { documentenWords } from "./documentenWords.ts";

type Badge = Readonly<{ look: TagLook; icon: ReactElement }>;

const BADGES = {
  adopted: { look: "success", icon: <CheckmarkCircle16Regular /> },
  edited: { look: "brand", icon: <Edit16Regular /> },
  concept: { look: "quiet", icon: <Edit16Regular /> },
  submitted: { look: "warning", icon: <HourglassHalf16Regular /> },
  retired: { look: "quiet", icon: <SubtractCircle16Regular /> },
  unproven: { look: "danger", icon: <QuestionCircle16Regular /> },
} as const satisfies Record<string, Badge>;

/** How a document stands: as the approval log bears out, not as its row says. */
export function DocumentBadge({ view }: Readonly<{ view: DocumentView }>) {
  const { standing } = useWords(documentenWords);
  const { documentstatus } = useWords(procesLabels);
  const { look, icon } = BADGES[badgeOf(view)];
  return (
    <Tag look={look} icon={icon}>
      {textOf()}
    </Tag>
  );

  function textOf(): string {
    if (view.document.status === "submitted") return documentstatus.submitted;
    switch (view.standing.kind) {
      case "adopted":
        return standing.adopted(view.standing.vastgesteld.versie);
      case "edited":
        return standing.edited(view.standing.vastgesteld.versie);
      case "unproven":
        return standing.unproven;
      case "plain":
        return documentstatus[view.document.status];
    }
  }
}

function badgeOf({ document, standing }: DocumentView): keyof typeof BADGES {
  if (document.status === "submitted") return "submitted";
  if (standing.kind !== "plain") return standing.kind;
  return document.status === "retired" ? "retired" : "concept";
}
