import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  sample: { display: "block", flexShrink: 0, forcedColorAdjust: "none" },
});

/** `sample` is drawn in 24 by 14 px. */
export type LegendEntry = Readonly<{ key: string; name: string; sample: ReactNode }>;

/** What the lines or areas of a chart stand for. */
export function Legend({ entries }: Readonly<{ entries: readonly LegendEntry[] }>) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ key, name, sample }) => (
        <li key={key} className={styles.item}>
          <svg className={styles.sample} width={24} height={14} aria-hidden="true">
            {sample}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
