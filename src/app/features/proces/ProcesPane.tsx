import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { PanelRightContract20Regular } from "@fluentui/react-icons/svg/panel-right-contract";
import { PanelRightExpand20Regular } from "@fluentui/react-icons/svg/panel-right-expand";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { type Address, withParams } from "../../address.ts";
import { useWide } from "../../data/useWide.ts";
import { useWords } from "../../language.tsx";
import { goTo, replaceAddress, useAddress } from "../../useAddress.ts";
import { isBroad } from "./detail/breadth.ts";
import { NO_PANE } from "./noPane.ts";
import { paneWords } from "./paneWords.ts";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    boxSizing: "border-box",
    width: "min(50rem, 62%)",
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    "@media (max-width: 1023px)": { width: "100%", borderLeftStyle: "none", boxShadow: "none" },
  },
  broad: { width: "100%", borderLeftStyle: "none", boxShadow: "none" },
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

/** From this width of the tab on there is room for list and process side by side. */
export const BESIDE_FROM = 1024;

export type ProcesPaneProps = Readonly<{ title: string; children: ReactNode; focusHeading?: boolean }>;

/** What stands beside the list, or over it. Escape and the cross lead back to the row that it came from. */
export function ProcesPane({ title, children, focusHeading = true }: ProcesPaneProps) {
  const styles = useStyles();
  const words = useWords(paneWords);
  const address = useAddress();
  const beside = useWide(BESIDE_FROM);
  const heading = useRef<HTMLHeadingElement>(null);
  const broad = isBroad(address);

  useEffect(() => {
    if (focusHeading) heading.current?.focus();
  }, [focusHeading]);

  // By the cross, by Escape or by the back button: the focus goes to where the pane was opened from.
  const { proces } = address.params;
  useLayoutEffect(() => () => focusOpener(proces), [proces]);

  const close = (): void => leavePane(address);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  const widen = broad ? words.withList : words.broad;

  return (
    // The keys of everything in the pane bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={mergeClasses(styles.pane, broad && styles.broad)}
      aria-label={title}
      data-focus-home
      onKeyDown={closeOnEscape}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {beside && address.params.nieuw === undefined && (
          <Button
            appearance="subtle"
            icon={broad ? <PanelRightContract20Regular /> : <PanelRightExpand20Regular />}
            aria-label={widen}
            title={widen}
            onClick={() => replaceAddress(withParams(address, { breed: broad ? "nee" : "ja" }))}
          />
        )}
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={words.close}
          title={words.close}
          onClick={close}
        />
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** Leads back to the list. */
export function leavePane(address: Address): void {
  goTo(withParams(address, NO_PANE));
}

/** The row of the process that was open, else the button for a new one; not when something else has the focus by then. */
function focusOpener(id: string | undefined): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const rows = [...document.querySelectorAll<HTMLElement>("[data-proces]")];
    const opener = id === undefined ? "[data-new-proces]" : "#inhoud";
    (rows.find((row) => row.dataset.proces === id) ?? document.querySelector<HTMLElement>(opener))?.focus();
  });
}
