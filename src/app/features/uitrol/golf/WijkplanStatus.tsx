import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { Hourglass16Regular } from "@fluentui/react-icons/svg/hourglass";
import type { ReactElement } from "react";
import { Tag, type TagLook } from "../../../components/Tag.tsx";
import { useWords } from "../../../language.tsx";
import type { WijkplanStand } from "../../../register/wijkplanView.ts";
import { uitrolWords } from "../uitrolWords.ts";

const LOOKS: Readonly<Record<WijkplanStand, Readonly<{ look: TagLook; icon: ReactElement }>>> = {
  concept: { look: "quiet", icon: <Edit16Regular /> },
  submitted: { look: "warning", icon: <Hourglass16Regular /> },
  adopted: { look: "success", icon: <CheckmarkCircle16Filled /> },
  edited: { look: "brand", icon: <Edit16Regular /> },
};

/** How the plan of a district stands, in word, icon and colour. */
export function WijkplanStatus({ stand }: Readonly<{ stand: WijkplanStand }>) {
  const words = useWords(uitrolWords);
  const { look, icon } = LOOKS[stand];
  return (
    <span>
      <Tag look={look} icon={icon}>
        {words.wijkplanStand[stand]}
      </Tag>
    </span>
  );
}
