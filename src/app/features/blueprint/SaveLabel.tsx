import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { useWords } from "../../language.tsx";
import type { SaveState } from "./editorProps.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  label: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  trouble: { color: tokens.colorStatusDangerForeground3 },
});

const ICONS: Readonly<Record<SaveState, ReactElement>> = {
  saved: <CheckmarkCircle16Regular />,
  unsaved: <Circle16Regular />,
  saving: <ArrowSync16Regular />,
  waiting: <Warning16Filled />,
  conflict: <Warning16Filled />,
  refused: <Warning16Filled />,
};

/** How far the blueprint is that is shown, in word and icon. */
export function SaveLabel({ state }: Readonly<{ state: SaveState }>) {
  const styles = useStyles();
  const { saveStates } = useWords(blueprintWords);
  const trouble = state === "waiting" || state === "conflict" || state === "refused";
  return (
    <span role="status" className={mergeClasses(styles.label, trouble && styles.trouble)}>
      {ICONS[state]}
      {saveStates[state]}
    </span>
  );
}
