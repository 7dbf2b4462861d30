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
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowUpload20Regular } from "@fluentui/react-icons/svg/arrow-upload";
import { EyeOff20Regular } from "@fluentui/react-icons/svg/eye-off";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { Print20Regular } from "@fluentui/react-icons/svg/print";
import { TableMoveRight20Regular } from "@fluentui/react-icons/svg/table-move-right";
import { useRef } from "react";
import { useWords } from "../../language.tsx";
import type { Editing } from "./useBlueprintEditing.ts";
import type { Excel } from "./useExcel.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

export type EditorToolbarProps = Readonly<{
  editing: Editing;
  readOnly: boolean;
  excel: Excel;
  onAddStep: () => void;
  onNextGap: () => void;
}>;

/** What can be done with the blueprint as a whole. */
export function EditorToolbar(props: EditorToolbarProps) {
  const { editing, readOnly, onAddStep, onNextGap } = props;
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
      <MoreMenu {...props} />
    </div>
  );
}

function MoreMenu({ editing, readOnly, excel }: EditorToolbarProps) {
  const words = useWords(blueprintWords);
  const file = useRef<HTMLInputElement>(null);
  const { blueprint, change } = editing;
  const isJourney = blueprint.kind === "klantreis";
  const switchKind = (): void => change({ ...blueprint, kind: isJourney ? "service-blueprint" : "klantreis" });
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.more} title={words.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<Print20Regular />} onClick={() => requestAnimationFrame(() => window.print())}>
              {words.print}
            </MenuItem>
            <MenuItem icon={<ArrowDownload20Regular />} onClick={excel.save}>
              {words.exportExcel}
            </MenuItem>
            {!readOnly && (
              <>
                <MenuItem icon={<ArrowUpload20Regular />} onClick={() => file.current?.click()}>
                  {words.importExcel}
                </MenuItem>
                <MenuItem icon={<EyeOff20Regular />} onClick={switchKind}>
                  {isJourney ? words.makeBlueprint : words.makeJourney}
                </MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={file}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.importExcel}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) excel.read(chosen);
          // The same file can be chosen again once it is mended.
          target.value = "";
        }}
      />
    </>
  );
}
