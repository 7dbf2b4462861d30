import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    "&:last-child": { borderBottomStyle: "none" },
  },
  title: { flexGrow: 1, flexBasis: "14rem", minWidth: 0, overflowWrap: "anywhere" },
  aside: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Something that can be opened, with what is said of it. */
export type LinkedItem = Readonly<{ id: string; href: string; title: string; aside?: ReactNode }>;

/** Things as links, each with a note at the end of its line. */
export function LinkList({ items }: Readonly<{ items: readonly LinkedItem[] }>) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ id, href, title, aside }) => (
        <li key={id} className={styles.item}>
          <Link className={styles.title} href={href}>
            {title}
          </Link>
          <span className={styles.aside}>{aside}</span>
        </li>
      ))}
    </ul>
  );
}
