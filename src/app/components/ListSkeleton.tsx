import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useWords } from "../language.tsx";
import { words } from "../words.ts";

const useStyles = makeStyles({
  skeleton: { display: "grid", rowGap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} 0` },
  row: { display: "grid", gridTemplateColumns: "4rem 1fr 8rem", columnGap: tokens.spacingHorizontalL },
});

const ROWS = [90, 70, 80, 60, 85, 75, 65, 80];

/** Rows in the shape of what comes. */
export function ListSkeleton() {
  const styles = useStyles();
  const { loading } = useWords(words);
  return (
    <Skeleton className={styles.skeleton} aria-label={loading}>
      {ROWS.map((width, row) => (
        <div key={`${width}-${ROWS.indexOf(width, row)}`} className={styles.row}>
          <SkeletonItem size={16} />
          <SkeletonItem size={16} style={{ width: `${width}%` }} />
          <SkeletonItem size={16} />
        </div>
      ))}
    </Skeleton>
  );
}
