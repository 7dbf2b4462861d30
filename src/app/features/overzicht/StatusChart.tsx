import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { puntenPerStatus, STATUSNAMEN } from "../../../domain/cijfers/puntcijfers.ts";
import { isActive } from "../../../domain/ontwikkelpunt.ts";
import { hrefTo } from "../../address.ts";
import type { PuntView } from "../../data/puntView.ts";
import { labels } from "../../labels.ts";
import { useWords } from "../../language.tsx";
import { grafiekWords } from "./grafiekWords.ts";
import { overviewWords } from "./words.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
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
  const charts = useWords(grafiekWords);
  const active = activePunten(punten).map(({ id, point, standing }) => ({ id, point, standing: standing.kind }));
  const counts = puntenPerStatus(active);
  const rows = STATUSNAMEN.flatMap((status) => {
    const count = counts[status].value;
    const [name, href] =
      status === "unproven"
        ? [unproven, hrefTo("ontwikkelpunten")]
        : [statusWords[status], hrefTo("ontwikkelpunten", { status })];
    return count === 0 ? [] : [{ key: status, name, count, href }];
  });
  const most = rows.toSorted((one, other) => other.count - one.count).at(0);
  if (most === undefined) return null;

  return (
    <>
      <p className={styles.text}>{charts.status.summary(active.length, most.name, most.count)}</p>
      <table className={styles.table}>
        <thead className={styles.hidden}>
          <tr>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, count, href }) => (
            <tr key={key}>
              <th scope="row" className={styles.head}>
                <Link href={href}>{name}</Link>
              </th>
              <td className={styles.cell}>
                <span className={styles.measure}>
                  <span className={styles.bar} style={{ width: `${(count / most.count) * 80}%` }} />
                  {count}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The points that people work on, with those whose status nobody decided. */
export function activePunten(punten: readonly PuntView[]): readonly PuntView[] {
  return punten.filter(({ point, standing }) => isActive(point) || standing.kind === "unproven");
}
