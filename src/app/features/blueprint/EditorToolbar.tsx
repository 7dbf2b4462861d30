import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { ArrowRedo20Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { EyeOff20Regular } from "@fluentui/react-icons/svg/eye-off";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { TableMoveRight20Regular } from "@fluentui/react-icons/svg/table-move-right";
import { useWords } from "../../language.tsx";
import type { Editing } from "./useBlueprintEditing.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

export type EditorToolbarProps = Readonly<{
  editing: Editing;
  readOnly: boolean;
  onAddStep: () => void;
  onNextGap: () => void;
  onKind: () => void;
}>;

/** What can be done with the blueprint as a whole. */
export function EditorToolbar(props: EditorToolbarProps) {
  const { editing, readOnly, onAddStep, onNextGap, onKind } = props;
  const styles = useStyles();
  const words = useWords(blueprintWords);
  return (
    <div className={styles.bar} role="group" aria-label={words.kinds[editing.blueprint.kind]}>
      {!readOnly && (
        <>
          <Button
            appearance="subtle"
            icon={<ArrowUndo20Regular />}
            aria-label={words.undo}
            title={`${words.undo} (Ctrl+Z)`}
            disabledFocusable={!editing.canUndo}
            onClick={editing.undo}
          />
          <Button
            appearance="subtle"
            icon={<ArrowRedo20Regular />}
            aria-label={words.redo}
            title={`${words.redo} (Ctrl+Y)`}
            disabledFocusable={!editing.canRedo}
            onClick={editing.redo}
          />
          <Button appearance="subtle" icon={<TableMoveRight20Regular />} onClick={onNextGap}>
            {words.nextGap}
          </Button>
          <Button icon={<Add20Regular />} onClick={onAddStep}>
            {words.addStep}
          </Button>
        </>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.more} title={words.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {!readOnly && (
              <>
                <MenuItem icon={<EyeOff20Regular />} onClick={onKind}>
                  {editing.blueprint.kind === "klantreis" ? words.makeBlueprint : words.makeJourney}
                </MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
