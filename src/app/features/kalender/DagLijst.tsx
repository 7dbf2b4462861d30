import { makeStyles, tokens } from "@fluentui/react-components";
import { dagenVan } from "../../../domain/cijfers/periode.ts";
import { itemsIn, type Kalenderitem } from "../../../domain/kalenderitem.ts";
import { daysFrom } from "../../../domain/kalender.ts";
import { useLanguage } from "../../language.tsx";
import { ItemLink } from "./ItemLink.tsx";
import { writeDayOfMonth } from "./maand.ts";

const useStyles = makeStyles({
  days: { display: "grid", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  day: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  items: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
});

/** The days of a month that have something, one under the other. */
export function DagLijst({ maand, items }: Readonly<{ maand: string; items: readonly Kalenderitem[] }>) {
  const styles = useStyles();
  const language = useLanguage();
  const { from, until } = dagenVan(maand);
  const days = daysFrom(from, until)
    .map((day) => ({ day, own: itemsIn(items, { from: day, until: day }) }))
    .filter(({ own }) => own.length > 0);
  return (
    <ul className={styles.days}>
      {days.map(({ day, own }) => (
        <li key={day}>
          <h3 className={styles.day}>{writeDayOfMonth(day, language)}</h3>
          <ul className={styles.items}>
            {own.map((item) => (
              <li key={`${item.soort}-${item.id}`}>
                <ItemLink item={item} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
