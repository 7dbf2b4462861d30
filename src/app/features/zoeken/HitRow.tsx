import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Marked } from "./Marked.tsx";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    "&:first-child": { borderTopStyle: "none" },
  },
  // Beneath the version that counts, and visibly part of it.
  beneath: { borderTopStyle: "none", paddingTop: 0, paddingLeft: tokens.spacingHorizontalXXL },
  title: {
    flexGrow: 1,
    flexBasis: "14rem",
    minWidth: 0,
    overflowWrap: "anywhere",
    padding: "2px 0",
    // Fluent underlines a link only after it saw the Tab key; here arrows lead to it.
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  facts: {
    flexBasis: "100%",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

export type HitRowProps = Readonly<{
  title: string;
  href: string;
  words: readonly string[];
  tag?: ReactNode;
  facts: readonly (string | false | undefined)[];
  beneath?: boolean;
  /** Said after the title to who does not see that the link leads out of the tab. */
  newWindow?: string;
}>;

/** One thing that was found, as a link to it. */
export function HitRow({ title, href, words, tag, facts, beneath = false, newWindow }: HitRowProps) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.row, beneath && styles.beneath)}>
      <Link
        className={styles.title}
        href={href}
        data-hit
        {...(newWindow === undefined ? {} : { target: "_blank", rel: "noreferrer" })}
      >
        <Marked text={title} words={words} /> {newWindow}
      </Link>
      {tag}
      <span className={styles.facts}>
        <Marked text={facts.filter(Boolean).join(" · ")} words={words} />
      </span>
    </li>
  );
}
