import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { itemsIn, type Kalenderitem } from "../../../domain/kalenderitem.ts";
import { maandOf } from "../../../domain/kalender.ts";
import type { CalendarDate } from "../../../domain/time.ts";
import { writePeriode } from "../../cijfers/writePeriode.ts";
import { useToday } from "../../data/useNow.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { ItemLink } from "./ItemLink.tsx";
import { wekenVan, writeDayOfMonth, writeWeekday } from "./maand.ts";
import { kalenderWords } from "./words.ts";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse" },
  head: {
    padding: tokens.spacingVerticalXS,
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    height: "5.5rem",
    padding: tokens.spacingVerticalXS,
    verticalAlign: "top",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  weekend: { backgroundColor: tokens.colorNeutralBackground2 },
  number: {
    display: "inline-block",
    minWidth: "1.5rem",
    lineHeight: "1.5rem",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  today: {
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
  items: { display: "grid", rowGap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: "none" },
});

type RoosterProps = Readonly<{ maand: string; items: readonly Kalenderitem[] }>;

/** A month as a table of weeks; days of other months stay empty. */
export function MaandRooster({ maand, items }: RoosterProps) {
  const styles = useStyles();
  const words = useWords(kalenderWords);
  const language = useLanguage();
  const weeks = wekenVan(maand);
  return (
    <table className={styles.table} aria-label={words.table(writePeriode(maand, language))}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" className={styles.head} abbr={writeWeekday(day, language, "long")}>
              {writeWeekday(day, language, "short")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day, place) => (
              <td key={day} className={mergeClasses(styles.cell, place > 4 && styles.weekend)}>
                {maandOf(day) === maand && <Dag day={day} items={itemsIn(items, { from: day, until: day })} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Dag({ day, items }: Readonly<{ day: CalendarDate; items: readonly Kalenderitem[] }>) {
  const styles = useStyles();
  const isToday = day === useToday();
  const language = useLanguage();
  return (
    <>
      <time
        dateTime={day}
        aria-label={writeDayOfMonth(day, language)}
        aria-current={isToday ? "date" : undefined}
        className={mergeClasses(styles.number, isToday && styles.today)}
      >
        {Number(day.slice(8))}
      </time>
      {items.length > 0 && (
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={`${item.soort}-${item.id}`}>
              <ItemLink item={item} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
