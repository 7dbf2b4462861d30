import { CheckmarkCircle12Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle12Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Warning12Filled } from "@fluentui/react-icons/svg/warning";
import type { Toestand } from "../../../../domain/gezondheid/bevinding.ts";
import { Tag } from "../../../components/Tag.tsx";
import { useWords } from "../../../language.tsx";
import { gezondheidWords } from "./words.ts";

const LOOKS = {
  goed: { look: "success", icon: <CheckmarkCircle12Filled /> },
  aandacht: { look: "warning", icon: <Warning12Filled /> },
  fout: { look: "danger", icon: <DismissCircle12Filled /> },
} as const;

/** How it is with a line: a word and an icon, in its colour. */
export function ToestandTag({ toestand }: Readonly<{ toestand: Toestand }>) {
  const { toestand: words } = useWords(gezondheidWords);
  return <Tag {...LOOKS[toestand]}>{words[toestand]}</Tag>;
}
