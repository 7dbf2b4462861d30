import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useRef, useState } from "react";
import { MAX_NAME } from "../../../domain/blueprint.ts";
import type { Guard } from "../../components/privacyGuard.ts";
import { useWords } from "../../language.tsx";
import { CellEditor, type Onward } from "./CellEditor.tsx";
import type { Editing } from "./useBlueprintEditing.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  heading: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

/** What the blueprint is called, and the field in which that changes. */
export function TitleField({
  editing,
  readOnly,
  guard,
}: Readonly<{ editing: Editing; readOnly: boolean; guard: Guard }>) {
  const styles = useStyles();
  const words = useWords(blueprintWords);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { blueprint, change, say } = editing;
  const close = (onward?: Onward): void => {
    setOpen(false);
    if (onward !== "elsewhere") requestAnimationFrame(() => button.current?.focus());
  };
  if (open) {
    return (
      <CellEditor
        label={words.title}
        initial={blueprint.title}
        maxLength={MAX_NAME}
        oneLine
        guard={guard}
        onKeep={(title, onward) => {
          if (title.trim() !== "") change({ ...blueprint, title: title.trim() });
          close(onward);
        }}
        onCancel={() => close()}
        onProblem={() => say(words.solveFirst)}
      />
    );
  }
  return (
    <div className={styles.title}>
      <h2 className={styles.heading}>{blueprint.title}</h2>
      {!readOnly && (
        <Button
          ref={button}
          size="small"
          appearance="subtle"
          icon={<Edit16Regular />}
          aria-label={words.editTitle}
          title={words.editTitle}
          onClick={() => setOpen(true)}
        />
      )}
    </div>
  );
}
