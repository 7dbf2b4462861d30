import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
} from "@fluentui/react-components";
import type { Link, Step } from "../../../domain/blueprint.ts";
import { linkKey } from "../../../domain/blueprint/steps.ts";
import { useWords } from "../../language.tsx";
import type { ResolvedLink } from "./editorProps.ts";
import { LinkIcon } from "./LinkIcon.tsx";
import { anchorOf, resolved } from "./linkHref.ts";
import { contentOf, layerOf, type Row } from "./rows.ts";
import { STEP_ACTIONS, type StepAction } from "./stepAction.ts";
import { stepWords } from "./stepWords.ts";
import { blueprintWords } from "./words.ts";

export type StepMenuProps = Readonly<{
  step: Step;
  number: number;
  /** The cell that it was opened on, if any. */
  row: Row | undefined;
  target: HTMLElement;
  readOnly: boolean;
  resolveLink: (link: Link) => ResolvedLink;
  onEdit: () => void;
  onClear: () => void;
  onLinks: () => void;
  onAct: (action: StepAction) => void;
  onClose: () => void;
}>;

/** All that can be done with a cell and with its step, also for who does not know the keys. */
export function StepMenu(props: StepMenuProps) {
  const { step, number, row, target, readOnly, resolveLink, onEdit, onClear, onLinks, onAct, onClose } = props;
  const words = useWords(stepWords);
  const { step: stepName } = useWords(blueprintWords);
  const name = stepName(number, step.name);
  const links = row === undefined ? [] : contentOf(step, row).links;
  const keyOf = (action: StepAction): string | undefined => (words.keys as Readonly<Record<string, string>>)[action];
  return (
    <Menu
      open
      positioning={{ target, position: "below", align: "start" }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <MenuPopover>
        <MenuList aria-label={words.menu(name)}>
          {links.map((link) => {
            const { href, label } = resolved(link, resolveLink);
            if (href === undefined) return null;
            return (
              <MenuItemLink key={linkKey(link)} icon={<LinkIcon kind={link.kind} />} {...anchorOf(href)}>
                {words.open(label)}
              </MenuItemLink>
            );
          })}
          {!readOnly && row !== undefined && (
            <>
              <MenuItem secondaryContent={words.keys.edit} onClick={onEdit}>
                {words.edit}
              </MenuItem>
              {layerOf(row) !== undefined && (
                <MenuItem secondaryContent={words.keys.links} onClick={onLinks}>
                  {words.links}
                </MenuItem>
              )}
              <MenuItem secondaryContent={words.keys.clear} onClick={onClear}>
                {words.clear}
              </MenuItem>
              <MenuDivider />
            </>
          )}
          {!readOnly && (
            <MenuGroup>
              <MenuGroupHeader>{name}</MenuGroupHeader>
              {STEP_ACTIONS.map((action) => (
                <MenuItem key={action} secondaryContent={keyOf(action)} onClick={() => onAct(action)}>
                  {words.actions[action]}
                </MenuItem>
              ))}
            </MenuGroup>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
