import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { hrefTo } from "../address.ts";
import type { DocumentView } from "./documentView.ts";

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
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export type LinkedDocument = Readonly<{ view: DocumentView; note?: ReactNode }>;

/** Documents as links, each with a note: to the version that counts, or to where people work on it. */
export function DocumentLinkList({
  documenten,
  deel,
}: Readonly<{ documenten: readonly LinkedDocument[]; deel: "beschrijving" | "documenten" }>) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {documenten.map(({ view: { id, document }, note }) => (
        <li key={id} className={styles.item}>
          <Link
            className={styles.title}
            href={hrefTo("processen", { proces: document.procesId ?? "", deel, document: id })}
          >
            {document.name}
          </Link>
          <span className={styles.aside}>{note}</span>
        </li>
      ))}
    </ul>
  );
}
