import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { type Address, withParams } from "../../address.ts";
import { useWords } from "../../language.tsx";
import { goTo, useAddress } from "../../useAddress.ts";
import { quickWords } from "./quickWords.ts";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    width: "min(32rem, 45%)",
    minWidth: "22rem",
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    "@media (max-width: 899px)": { width: "100%", minWidth: 0, borderLeftStyle: "none", boxShadow: "none" },
  },
  head: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  title: {
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
  },
});

export type PaneProps = Readonly<{ title: string; children: ReactNode; focusHeading?: boolean }>;

/** A pane with its heading. Escape and the cross lead back to the row that it came from. */
export function Pane({ title, children, focusHeading = true }: PaneProps) {
  const styles = useStyles();
  const { close: closeWord } = useWords(quickWords);
  const address = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (focusHeading) heading.current?.focus();
  }, [focusHeading]);

  // By the cross, by Escape or by the back button: the focus goes to where the pane was opened from.
  const { punt } = address.params;
  useLayoutEffect(() => () => focusOpener(punt), [punt]);

  const close = (): void => leavePane(address);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };

  return (
    // The keys of everything in the pane bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.pane} aria-label={title} data-focus-home onKeyDown={closeOnEscape}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={closeWord}
          title={closeWord}
          onClick={close}
        />
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** Leads back to the list. */
export function leavePane(address: Address): void {
  goTo(withParams(address, { punt: undefined, nieuw: undefined, wijzig: undefined, bij: undefined }));
}

/** The row of the point that was open, else the button for a new one; not when something else has the focus by then. */
function focusOpener(id: string | undefined): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const rows = [...document.querySelectorAll<HTMLElement>("[data-punt]")];
    const opener = id === undefined ? "[data-new]" : "#inhoud";
    (rows.find((row) => row.dataset.punt === id) ?? document.querySelector<HTMLElement>(opener))?.focus();
  });
}
