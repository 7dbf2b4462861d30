import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Guard } from "../../components/privacyGuard.ts";
import { useWords } from "../../language.tsx";
import type { SaveState } from "./editorProps.ts";
import { SaveLabel } from "./SaveLabel.tsx";
import { TitleField } from "./TitleField.tsx";
import type { Editing } from "./useBlueprintEditing.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  head: { display: "grid", rowGap: tokens.spacingVerticalXS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "24px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  said: { color: tokens.colorNeutralForeground1 },
});

export type EditorHeadProps = Readonly<{
  editing: Editing;
  saveState: SaveState;
  readOnly: boolean;
  guard: Guard;
  children: ReactNode;
}>;

/** What this is, how far it is, what happened last, and what can be done with it. */
export function EditorHead({ editing, saveState, readOnly, guard, children }: EditorHeadProps) {
  const styles = useStyles();
  const words = useWords(blueprintWords);
  const { blueprint, said } = editing;
  return (
    <div className={styles.head}>
      <div className={styles.row}>
        <TitleField editing={editing} readOnly={readOnly} guard={guard} />
        {children}
      </div>
      <div className={styles.facts}>
        <span>
          {words.kinds[blueprint.kind]}, {words.steps(blueprint.steps.length)}
        </span>
        {!readOnly && <SaveLabel state={saveState} />}
        <span className={styles.said} role="status">
          {/* The same words again are news again. */}
          <span key={said.count}>{said.text}</span>
        </span>
      </div>
    </div>
  );
}
