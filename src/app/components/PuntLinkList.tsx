import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { hrefTo } from "../address.ts";
import type { PuntView } from "../data/puntView.ts";
import { StatusBadge } from "./StatusBadge.tsx";

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

export type PuntLinkListProps = Readonly<{
  punten: readonly PuntView[];
  note?: (punt: PuntView) => ReactNode;
  /** The heading already says which status they have. */
  plain?: true;
}>;

/** Points as links, each with its status and a note. */
export function PuntLinkList({ punten, note, plain }: PuntLinkListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {punten.map((punt) => (
        <li key={punt.id} className={styles.item}>
          <Link className={styles.title} href={hrefTo("ontwikkelpunten", { punt: punt.id })}>
            {punt.point.title}
          </Link>
          <span className={styles.aside}>
            {note?.(punt)}
            {plain !== true && <StatusBadge status={punt.point.status} standing={punt.standing} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
