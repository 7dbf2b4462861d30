import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Keyboard20Regular } from "@fluentui/react-icons/svg/keyboard";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import type { ReactNode } from "react";
import { hrefTo, type Screen } from "../address.ts";
import { useStore } from "../data/store.ts";
import { useWide } from "../data/useWide.ts";
import { useWords } from "../language.tsx";
import { useSession } from "../SessionContext.tsx";
import { words } from "../words.ts";
import { Navigation } from "./Navigation.tsx";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  skip: {
    position: "absolute",
    left: tokens.spacingHorizontalM,
    top: "-4rem",
    zIndex: 4,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    "&:focus": { top: tokens.spacingVerticalS },
  },
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 640px)": { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  },
  actions: { display: "flex", columnGap: tokens.spacingHorizontalS },
  add: { whiteSpace: "nowrap", "@media (max-width: 640px)": { minWidth: 0 } },
  wide: { "@media (max-width: 640px)": { display: "none" } },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    position: "relative",
    outlineStyle: "none",
  },
  title: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  plain: { backgroundColor: tokens.colorNeutralBackground1 },
});

export type FrameProps = Readonly<{
  screen: Screen | undefined;
  screens: readonly Screen[];
  toDecide: number;
  children: ReactNode;
  /** Without these the buttons can not be pressed yet. */
  onNew?: () => void;
  onKeys?: () => void;
}>;

/** What stands around every screen. Teams draws the title bar, so there is one row of our own. */
export function Frame({ screen, screens, toDecide, children, onNew, onKeys }: FrameProps) {
  const styles = useStyles();
  const { skipToContent, keys, screens: titles } = useWords(words);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#inhoud" onClick={focusContent}>
        {skipToContent}
      </a>
      <header className={styles.bar}>
        <Navigation current={screen} shown={screens} toDecide={toDecide} />
        <div className={styles.actions}>
          <Button
            as="a"
            href={hrefTo("zoeken")}
            appearance="subtle"
            icon={<Search20Regular />}
            aria-label={titles.zoeken}
            title={titles.zoeken}
            aria-current={screen === "zoeken" ? "page" : undefined}
          />
          <Button
            as="a"
            className={styles.wide}
            href={hrefTo("instellingen")}
            appearance="subtle"
            icon={<Settings20Regular />}
            aria-label={titles.instellingen}
            title={titles.instellingen}
            aria-current={screen === "instellingen" ? "page" : undefined}
          />
          <Button
            className={styles.wide}
            appearance="subtle"
            icon={<Keyboard20Regular />}
            aria-label={keys}
            title={keys}
            disabled={onKeys === undefined}
            onClick={onKeys}
          />
          {onNew === undefined ? <NewButton /> : <NewInLists onNew={onNew} />}
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className={mergeClasses(styles.main, styles.plain)}>
        {screen !== undefined && <h1 className={styles.title}>{titles[screen]}</h1>}
        {children}
      </main>
    </div>
  );
}

/** Lists that cannot be read offer no place for a new point. */
function NewInLists({ onNew }: Readonly<{ onNew: () => void }>) {
  const { services } = useSession();
  return useStore(services.lists.punten).status === "failed" ? null : <NewButton onNew={onNew} />;
}

function NewButton({ onNew }: Pick<FrameProps, "onNew">) {
  const styles = useStyles();
  const { newPoint, newShort } = useWords(words);
  const roomy = useWide(400);
  return (
    <Button
      className={styles.add}
      data-new
      appearance="primary"
      icon={<Add20Regular />}
      disabled={onNew === undefined}
      onClick={onNew}
    >
      {roomy ? newPoint : newShort}
    </Button>
  );
}

/** The address is ours to use, so the skip link moves the focus without touching it. */
function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("#inhoud")?.focus();
}
