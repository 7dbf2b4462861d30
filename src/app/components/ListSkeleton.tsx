import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../language.tsx";
import { words } from "../words.ts";

const useStyles = makeStyles({
  skeleton: {
    display: "grid",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  row: { display: "grid", gridTemplateColumns: "3rem 1fr 8rem", columnGap: tokens.spacingHorizontalL },
  bar: {
    height: "16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { from: { opacity: 1 }, "50%": { opacity: 0.5 }, to: { opacity: 1 } },
    animationDuration: "2s",
    animationIterationCount: "infinite",
  },
  long: { width: "90%" },
  middle: { width: "70%" },
  short: { width: "55%" },
});

const ROWS = ["long", "middle", "short", "middle", "long", "short", "long", "middle"] as const;

/** Rows in the shape of what comes. */
export function ListSkeleton() {
  const styles = useStyles();
  const { loading } = useWords(words);
  return (
    <div className={styles.skeleton} role="progressbar" aria-label={loading}>
      {ROWS.map((width, row) => (
        // The rows are all the same and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={row} className={styles.row}>
          <span className={styles.bar} />
          <span className={mergeClasses(styles.bar, styles[width])} />
          <span className={styles.bar} />
        </div>
      ))}
    </div>
  );
}
