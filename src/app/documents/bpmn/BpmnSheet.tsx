import { FluentProvider, makeStyles, teamsLightTheme, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useWords } from "../../language.tsx";
import { BpmnControls } from "./BpmnControls.tsx";
import { bpmnWords } from "./bpmnWords.ts";
import type { drawBpmn, Drawing } from "./drawBpmn.ts";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  border: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  // A drawing brings its own colours, meant for white paper: the sheet is light in every theme.
  sheet: {
    position: "relative",
    // Said aloud, or the least height asks for more width than there is.
    width: "100%",
    minHeight: "14rem",
    maxHeight: "70dvh",
    backgroundColor: tokens.colorNeutralBackground1,
    forcedColorAdjust: "none",
    "& svg:focus": { outlineStyle: "none" },
    "& svg:focus-visible": {
      outline: `${tokens.strokeWidthThicker} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThicker})`,
    },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** How far an arrow moves the drawing, in px. */
const STEP = 60;

export type BpmnSheetProps = Readonly<{
  name: string;
  xml: string;
  draw: typeof drawBpmn;
  onBroken: () => void;
}>;

/** The drawing itself, moved and zoomed by mouse, by buttons and by keys. */
export function BpmnSheet({ name, xml, draw, onBroken }: BpmnSheetProps) {
  const styles = useStyles();
  const words = useWords(bpmnWords);
  const holder = useRef<HTMLDivElement>(null);
  const instructions = useId();
  const drawing = useDrawing(holder, xml, draw, onBroken);
  const { sheet } = drawing ?? {};

  useEffect(() => {
    sheet?.setAttribute("role", "img");
    sheet?.setAttribute("aria-label", words.drawing(name));
    sheet?.setAttribute("aria-describedby", instructions);
  }, [sheet, words, name, instructions]);

  const press = (event: KeyboardEvent): void => {
    const act = drawing === undefined || event.target !== drawing.sheet ? undefined : KEYS[event.key];
    if (drawing === undefined || act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act(drawing);
  };

  return (
    <div className={styles.view}>
      <BpmnControls drawing={drawing} step={STEP} />
      <div className={styles.border}>
        <FluentProvider theme={teamsLightTheme} applyStylesToPortals={false}>
          {/* The keys are those of the drawing inside, which is what takes the focus. */}
          <div
            ref={holder}
            role="presentation"
            className={styles.sheet}
            style={{ aspectRatio: drawing === undefined ? undefined : Math.max(0.7, drawing.shape * 0.95) }}
            onKeyDown={press}
          />
        </FluentProvider>
      </div>
      <p id={instructions} className={styles.quiet}>
        {words.instructions}
      </p>
    </div>
  );
}

const KEYS: Readonly<Record<string, (drawing: Drawing) => void>> = {
  ArrowLeft: (drawing) => drawing.move(-STEP, 0),
  ArrowRight: (drawing) => drawing.move(STEP, 0),
  ArrowUp: (drawing) => drawing.move(0, -STEP),
  ArrowDown: (drawing) => drawing.move(0, STEP),
  "+": (drawing) => drawing.zoom(1),
  "=": (drawing) => drawing.zoom(1),
  "-": (drawing) => drawing.zoom(-1),
  "0": (drawing) => drawing.fit(),
};

/** Draws as soon as it stands on the page, and fits it anew when its room changes. */
function useDrawing(
  holder: RefObject<HTMLDivElement | null>,
  xml: string,
  draw: typeof drawBpmn,
  onBroken: () => void,
): Drawing | undefined {
  const [drawing, setDrawing] = useState<Drawing>();
  const tellBroken = useEffectEvent(onBroken);

  useEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    let gone = false;
    let drawn: Drawing | undefined;
    const room = new ResizeObserver(() => drawn?.fit());
    const begin = async (): Promise<void> => {
      const made = await draw(element, xml);
      if (gone) made?.destroy();
      else if (made === undefined) tellBroken();
      else {
        drawn = made;
        setDrawing(made);
        room.observe(element);
      }
    };
    void begin();
    return () => {
      gone = true;
      room.disconnect();
      drawn?.destroy();
      setDrawing(undefined);
    };
  }, [holder, xml, draw]);

  return drawing;
}
