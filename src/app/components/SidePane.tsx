import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { useWords } from "../language.tsx";
import { words } from "../words.ts";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
  },
  head: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    "@media (max-width: 640px)": { padding: tokens.spacingHorizontalS },
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
    "@media (max-width: 640px)": { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXL}` },
  },
});

/** What a pane was opened from: the row of what is open, or the button for a new one when nothing is. */
export type Opener = Readonly<{
  row: "punt" | "proces" | "evaluatie" | "golf" | "rijen";
  id: string | undefined;
  newButton: string;
}>;

/** What somebody opens a pane with. */
export type PaneProps = Readonly<{ title: string; children: ReactNode; focusHeading?: boolean }>;

export type SidePaneProps = PaneProps &
  Readonly<{
    /** How wide it is, and from where it takes the place of the list. */
    className: string;
    opener: Opener;
    /** Buttons before the cross. */
    actions?: ReactNode;
    onClose: () => void;
  }>;

/** What stands beside a list, or over it. Escape and the cross lead back to the row that it came from. */
export function SidePane({ title, children, focusHeading = true, className, opener, actions, onClose }: SidePaneProps) {
  const styles = useStyles();
  const { close } = useWords(words);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (focusHeading) heading.current?.focus();
  }, [focusHeading]);

  // By the cross, by Escape or by the back button: the focus goes to where the pane was opened from.
  const { row, id, newButton } = opener;
  useLayoutEffect(() => () => focusOpener({ row, id, newButton }), [row, id, newButton]);

  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };

  return (
    // The keys of everything in the pane bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={mergeClasses(styles.pane, className)}
      aria-label={title}
      data-focus-home
      onKeyDown={closeOnEscape}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {actions}
        <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={close} title={close} onClick={onClose} />
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** Once the list stands again; not when something else has the focus by then. */
function focusOpener({ row, id, newButton }: Opener): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const rows = [...document.querySelectorAll<HTMLElement>(`[data-${row}]`)];
    const opener = id === undefined ? newButton : "#inhoud";
    (rows.find(({ dataset }) => dataset[row] === id) ?? document.querySelector<HTMLElement>(opener))?.focus();
  });
}
