import { Button } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import type { ReactElement } from "react";
import { isolated } from "../../../bidi.ts";
import { useWords } from "../../../language.tsx";
import { regelWords } from "./regelWords.ts";

export type LineButtonsProps = Readonly<{ what: string; onEdit: () => void; onRemove: () => void }>;

/** What can be done about any line of open minutes. */
export function LineButtons({ what, onEdit, onRemove }: LineButtonsProps) {
  const words = useWords(regelWords);
  return (
    <>
      <IconButton label={words.edit(isolated(what))} icon={<Edit16Regular />} onClick={onEdit} />
      <IconButton label={words.remove(isolated(what))} icon={<Delete16Regular />} onClick={onRemove} />
    </>
  );
}

type IconButtonProps = Readonly<{ label: string; icon: ReactElement; onClick: () => void }>;

function IconButton({ label, icon, onClick }: IconButtonProps) {
  return <Button size="small" appearance="subtle" icon={icon} aria-label={label} title={label} onClick={onClick} />;
}
