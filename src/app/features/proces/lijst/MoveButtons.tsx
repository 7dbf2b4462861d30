import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { useLayoutEffect, useRef } from "react";
import { useWords } from "../../../language.tsx";
import type { ProcesView } from "../../../register/views.ts";
import type { Direction, Volgorde } from "./useVolgorde.ts";
import { procesListWords } from "./words.ts";

const useStyles = makeStyles({
  // Above the link that fills the row.
  buttons: { position: "relative", zIndex: 1, display: "flex" },
});

/** Moves a process a place up or down; the focus goes along with it. */
export function MoveButtons({ view, volgorde }: Readonly<{ view: ProcesView; volgorde: Volgorde }>) {
  const styles = useStyles();
  const words = useWords(procesListWords);
  const buttons = useRef<HTMLSpanElement>(null);
  const pressed = useRef<Direction>(undefined);
  const { title } = view.proces;
  // A row that the browser puts elsewhere loses the focus on the way.
  useLayoutEffect(() => {
    if (pressed.current === undefined || document.activeElement !== document.body) return;
    buttons.current?.querySelector<HTMLElement>(`[data-move=${pressed.current}]`)?.focus();
  });
  const move = (direction: Direction): void => {
    pressed.current = direction;
    volgorde.move(view, direction);
  };
  const up = view.place === undefined ? words.givePlace(title) : words.moveUp(title);
  return (
    <span
      ref={buttons}
      className={styles.buttons}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null) pressed.current = undefined;
      }}
    >
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUp16Regular />}
        data-move="up"
        aria-label={up}
        title={up}
        disabledFocusable={!volgorde.mayMove(view, "up")}
        onClick={() => move("up")}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDown16Regular />}
        data-move="down"
        aria-label={words.moveDown(title)}
        title={words.moveDown(title)}
        disabledFocusable={!volgorde.mayMove(view, "down")}
        onClick={() => move("down")}
      />
    </span>
  );
}
