import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useWords } from "../../language.tsx";
import { documentWords } from "../documentWords.ts";

const cell = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  textAlign: "left",
  verticalAlign: "top",
} as const;

const useStyles = makeStyles({
  view: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: {
    minWidth: 0,
    maxWidth: "80ch",
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    "& h2, & h3, & h4, & h5, & h6": {
      marginTop: tokens.spacingVerticalL,
      marginBottom: tokens.spacingVerticalXS,
      lineHeight: tokens.lineHeightBase500,
      fontWeight: tokens.fontWeightSemibold,
    },
    "& h2, & h3": { fontSize: tokens.fontSizeBase500 },
    "& h4": { fontSize: tokens.fontSizeBase400 },
    "& h5, & h6": { fontSize: tokens.fontSizeBase300 },
    "& > :first-child": { marginTop: 0 },
    "& p": { marginTop: 0, marginBottom: tokens.spacingVerticalS },
    "& ul, & ol": {
      marginTop: 0,
      marginBottom: tokens.spacingVerticalS,
      paddingLeft: tokens.spacingHorizontalXXL,
    },
    "& img": { maxWidth: "100%", height: "auto" },
    "& a": { color: tokens.colorBrandForegroundLink },
    "& [data-scrolls]": { overflowX: "auto", marginBottom: tokens.spacingVerticalM },
    "& table": { borderCollapse: "collapse", overflowWrap: "normal" },
    "& th": { ...cell, backgroundColor: tokens.colorNeutralBackground3 },
    "& td": cell,
    "& td > p:last-child, & th > p:last-child": { marginBottom: 0 },
  },
});

/** The elements of a document in the styles of the page. Its own anchors scroll; the address stays that of the tab. */
export function DocxText({ name, nodes }: Readonly<{ name: string; nodes: readonly Node[] }>) {
  const styles = useStyles();
  const words = useWords(documentWords);
  const holder = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = holder.current;
    element?.replaceChildren(...nodes);
    element?.addEventListener("click", followWithin);
    return () => element?.removeEventListener("click", followWithin);
  }, [nodes]);

  return (
    <article className={styles.view} aria-label={name}>
      <p className={styles.quiet}>{nodes.length === 0 ? words.empty : words.simplified}</p>
      <div ref={holder} className={styles.text} />
    </article>
  );
}

function followWithin(event: MouseEvent): void {
  const holder = event.currentTarget;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (link === null || !(holder instanceof HTMLElement)) return;
  event.preventDefault();
  const id = link.getAttribute("href")?.slice(1) ?? "";
  const target = [...holder.querySelectorAll<HTMLElement>("[id]")].find((one) => one.id === id);
  if (target === undefined) return;
  target.tabIndex = -1;
  target.focus();
  target.scrollIntoView({ block: "nearest" });
}
