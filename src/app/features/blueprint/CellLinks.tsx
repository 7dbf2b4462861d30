import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Link } from "../../../domain/blueprint.ts";
import { linkKey } from "../../../domain/blueprint/steps.ts";
import { useWords } from "../../language.tsx";
import type { ResolvedLink } from "./editorProps.ts";
import { LinkIcon } from "./LinkIcon.tsx";
import { anchorOf, resolved } from "./linkHref.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS, margin: 0, padding: 0 },
  link: {
    display: "inline-flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXXS,
    boxSizing: "border-box",
    maxWidth: "100%",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& svg": { flexShrink: 0 },
  },
  followed: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "none",
    "&:hover": { textDecorationLine: "underline", color: tokens.colorBrandForegroundLinkHover },
    "&:focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export type CellLinksProps = Readonly<{
  links: readonly Link[];
  resolveLink: (link: Link) => ResolvedLink;
  /** In the grid only the cell can be tabbed to; its menu opens the links. */
  tabIndex?: -1;
}>;

/** What a cell points at. */
export function CellLinks({ links, resolveLink, tabIndex }: CellLinksProps) {
  const styles = useStyles();
  const { linkKinds } = useWords(blueprintWords);
  if (links.length === 0) return null;
  return (
    <div className={styles.links}>
      {links.map((link) => {
        const { href, label } = resolved(link, resolveLink);
        const content = (
          <>
            <LinkIcon kind={link.kind} />
            <span className={styles.hidden}>{linkKinds[link.kind]}: </span>
            <span>{label}</span>
          </>
        );
        return href === undefined ? (
          <span key={linkKey(link)} className={styles.link}>
            {content}
          </span>
        ) : (
          <a
            key={linkKey(link)}
            className={mergeClasses(styles.link, styles.followed)}
            tabIndex={tabIndex}
            {...anchorOf(href)}
          >
            {content}
          </a>
        );
      })}
    </div>
  );
}
