import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { CalendarLtr20Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import type { Kwartaal } from "../../../../domain/kwartaal.ts";
import { withParams } from "../../../address.ts";
import { useWords } from "../../../language.tsx";
import { goTo, useAddress } from "../../../useAddress.ts";
import { writeKwartaal } from "../kwartaalText.ts";
import { NO_PANE } from "../noPane.ts";
import { uitrolWords } from "../uitrolWords.ts";
import type { Golf } from "../useGolven.ts";
import { useMove } from "../useMove.ts";

export type MoveMenuProps = Readonly<{ golf: Golf; onSaid: (said: string) => void }>;

/** Moves a wave to another quarter. When others could go along it is shown first what would shift. */
export function MoveMenu({ golf, onSaid }: MoveMenuProps) {
  const words = useWords(uitrolWords);
  const address = useAddress();
  const { targets, plan, carryOut } = useMove();
  const kwartalen = targets(golf);
  if (kwartalen.length === 0) return null;
  const move = (naar: Kwartaal): void => {
    const planned = plan(golf, naar);
    if (planned === undefined) return;
    if (planned.mee.length > 0) goTo(withParams(address, { ...NO_PANE, golf: golf.id, naar }));
    else onSaid(carryOut(planned, false));
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<CalendarLtr20Regular />}
          aria-label={words.about(words.move, golf.value.title)}
        >
          {words.move}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {kwartalen.map((kwartaal) => (
            <MenuItem key={kwartaal} onClick={() => move(kwartaal)}>
              {words.moveTo(writeKwartaal(kwartaal))}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
