import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Navigation20Regular } from "@fluentui/react-icons/svg/navigation";
import { type RefObject, useEffect, useId, useRef, useState } from "react";
import { hrefTo, type Screen } from "../address.ts";
import { useWords } from "../language.tsx";
import { words } from "../words.ts";
import { Tag } from "./Tag.tsx";

/** Below this the names of all parts do not fit beside the buttons, also not those of the personal tab. */
const NARROW = "@media (max-width: 1079px)";

const useStyles = makeStyles({
  nav: { display: "flex", alignItems: "center", minWidth: 0, [NARROW]: { position: "relative" } },
  toggle: { display: "none", [NARROW]: { display: "inline-flex" } },
  toggleText: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  list: { display: "flex", columnGap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: "none" },
  onlyPhone: { display: "none", "@media (max-width: 640px)": { display: "block" } },
  folded: { [NARROW]: { display: "none" } },
  unfolded: {
    [NARROW]: {
      position: "absolute",
      top: "100%",
      left: 0,
      zIndex: 3,
      flexDirection: "column",
      minWidth: "14rem",
      padding: tokens.spacingVerticalXS,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      boxShadow: tokens.shadow16,
    },
  },
  link: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    textDecorationLine: "none",
    whiteSpace: "nowrap",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    "&:focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [NARROW]: { minHeight: "44px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThicker}) 0 ${tokens.colorBrandStroke1}`,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
  },
});

export type NavigationProps = Readonly<{ current: Screen | undefined; shown: readonly Screen[]; toDecide: number }>;

/** The parts of the tab as links; on a narrow screen behind a button. */
export function Navigation({ current, shown, toDecide }: NavigationProps) {
  const styles = useStyles();
  const { screens, navigation, menu, waitingForYou } = useWords(words);
  const [open, setOpen] = useState(false);
  const listId = useId();
  const close = (): void => setOpen(false);
  const closeOnEscape = (event: Readonly<{ key: string }>): void => {
    if (event.key === "Escape") close();
  };
  const nav = useClosedOnLeave(close);
  const waiting = toDecide > 0 && (
    <Tag look="loud" label={waitingForYou(toDecide)}>
      {toDecide}
    </Tag>
  );

  return (
    <nav aria-label={navigation} className={styles.nav} ref={nav}>
      <Button
        className={styles.toggle}
        appearance="subtle"
        icon={<Navigation20Regular />}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
        onKeyDown={closeOnEscape}
      >
        <span className={styles.toggleText}>
          {current === undefined ? menu : screens[current]}
          {current !== "beslissen" && !open && waiting}
        </span>
      </Button>
      <ul id={listId} className={mergeClasses(styles.list, open ? styles.unfolded : styles.folded)}>
        {/* Where there is no room for its button beside the menu, it stands in it. */}
        {[...shown.filter((screen) => screen !== "instellingen"), "instellingen" as const].map((screen) => (
          <li key={screen} className={screen === "instellingen" ? styles.onlyPhone : undefined}>
            <a
              href={hrefTo(screen)}
              className={mergeClasses(styles.link, screen === current && styles.current)}
              aria-current={screen === current ? "page" : undefined}
              onClick={close}
              onKeyDown={closeOnEscape}
            >
              {screens[screen]}
              {screen === "beslissen" && waiting}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A menu that stays open behind somebody's back covers what they came for. */
function useClosedOnLeave(close: () => void): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const nav = element.current;
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node && nav?.contains(relatedTarget) === true)) close();
    };
    nav?.addEventListener("focusout", leave);
    return () => nav?.removeEventListener("focusout", leave);
  });
  return element;
}
