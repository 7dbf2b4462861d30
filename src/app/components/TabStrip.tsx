import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";

const useStyles = makeStyles({
  // Nine parts need more room than a pane has: then they stand on two lines.
  strip: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    // As wide as when it is chosen, so that no tab moves under the hand of who presses it.
    "&::after": {
      content: "attr(data-label)",
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    "&:focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThicker}) 0 ${tokens.colorBrandStroke1}`,
  },
});

export type TabStripProps<T extends string> = Readonly<{
  tabs: readonly T[];
  chosen: T;
  labelOf: (tab: T) => string;
  idOf: (tab: T) => string;
  panelId: string;
  onChoose: (tab: T) => void;
}>;

/**
 * Tabs that arrows, Home and End go through and Enter opens: what a tab shows may have to be fetched first. Those of
 * Fluent put elements in the order of the Tab key that nobody can see.
 */
export function TabStrip<T extends string>({ tabs, chosen, labelOf, idOf, panelId, onChoose }: TabStripProps<T>) {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent): void => {
    const all = [...(strip.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    const next = nextPlace(
      event.key,
      all.findIndex((tab) => tab === document.activeElement),
      all.length,
    );
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    // The keys of the tabs bubble up to here; the strip itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div ref={strip} role="tablist" className={styles.strip} onKeyDown={walk}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          id={idOf(tab)}
          role="tab"
          aria-selected={tab === chosen}
          aria-controls={tab === chosen ? panelId : undefined}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          data-label={labelOf(tab)}
          onClick={() => onChoose(tab)}
        >
          {labelOf(tab)}
        </button>
      ))}
    </div>
  );
}

function nextPlace(key: string, now: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (now + 1) % count;
    case "ArrowLeft":
      return (now - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
