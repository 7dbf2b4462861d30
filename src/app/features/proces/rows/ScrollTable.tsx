import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ScrollRegion } from "./ScrollRegion.tsx";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    minWidth: "100%",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
      textAlign: "left",
      verticalAlign: "top",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    "& td": { minWidth: "4.5rem" },
    "& td:last-child": { minWidth: "7rem", "@media (max-width: 640px)": { minWidth: 0 } },
    "& :is(th, td):last-child": { paddingRight: 0 },
    "& th": { fontWeight: tokens.fontWeightSemibold },
  },
});

export type ScrollTableProps = Readonly<{ label: string; children: ReactNode }>;

/** A table that scrolls by itself when it is too wide. */
export function ScrollTable({ label, children }: ScrollTableProps) {
  const styles = useStyles();
  return (
    <ScrollRegion label={label}>
      <table className={styles.table} aria-label={label}>
        {children}
      </table>
    </ScrollRegion>
  );
}
