import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { countByStatus } from "../../../domain/overzicht.ts";
import { isActive, STATUSES } from "../../../domain/ontwikkelpunt.ts";
import { hrefTo } from "../../address.ts";
import type { PuntView } from "../../data/puntView.ts";
import { labels } from "../../labels.ts";
import { useWords } from "../../language.tsx";
import { overviewWords } from "./words.ts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
  },
  cell: { width: "100%", padding: `${tokens.spacingVerticalXS} 0` },
  measure: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  bar: {
    height: "12px",
    minWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/**
 * How many points people work on in each status: a table that shows its figures as bars. What was finished or rejected
 * is not counted, because not all of it is read; a status that nobody decided is counted as such.
 */
export function StatusChart({ punten }: Readonly<{ punten: readonly PuntView[] }>) {
  const styles = useStyles();
  const words = useWords(overviewWords);
  const { status: statusWords, unproven } = useWords(labels);
  const active = punten.filter(({ point, standing }) => isActive(point) || standing.kind === "unproven");
  const proven = active.filter(({ standing }) => standing.kind !== "unproven");
  const counts = countByStatus(proven.map(({ point }) => point));
  const most = Math.max(1, ...counts.values());
  const left = active.length - proven.length;
  const rows = STATUSES.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count === 0
      ? []
      : [{ key: status, name: statusWords[status], count, href: hrefTo("ontwikkelpunten", { status }) }];
  });

  return (
    <table className={styles.table}>
      <thead className={styles.hidden}>
        <tr>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.count}</th>
        </tr>
      </thead>
      <tbody>
        {[
          ...rows,
          ...(left === 0 ? [] : [{ key: "unproven", name: unproven, count: left, href: hrefTo("ontwikkelpunten") }]),
        ].map(({ key, name, count, href }) => (
          <tr key={key}>
            <th scope="row" className={styles.head}>
              <Link href={href}>{name}</Link>
            </th>
            <td className={styles.cell}>
              <span className={styles.measure}>
                <span className={styles.bar} style={{ width: `${(count / most) * 80}%` }} />
                {count}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
