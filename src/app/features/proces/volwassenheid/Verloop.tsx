import { makeStyles } from "@fluentui/react-components";
import { richting } from "../../../../domain/volwassenheid.ts";
import type { Volwassenheidsmeting } from "../../../../domain/volwassenheidsmeting.ts";
import { Section } from "../../../components/Section.tsx";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import type { Row } from "../../../register/rowWrite.ts";
import { useSession } from "../../../SessionContext.tsx";
import { words as commonWords } from "../../../words.ts";
import { ScrollTable } from "../rows/ScrollTable.tsx";
import { useLevel } from "./useLevel.ts";
import { VerloopChart } from "./VerloopChart.tsx";
import { volwassenheidWords } from "./words.ts";

const useStyles = makeStyles({ text: { margin: 0 }, date: { whiteSpace: "nowrap" } });

/** How the level went over the measurements: in words, drawn, and as a table. */
export function Verloop({ lijn }: Readonly<{ lijn: readonly Row<Volwassenheidsmeting>[] }>) {
  const styles = useStyles();
  const words = useWords(volwassenheidWords);
  const common = useWords(commonWords);
  const level = useLevel();
  const { services } = useSession();
  const metingen = lijn.map(({ value }) => value);
  const way = richting(metingen);
  const [before, last] = metingen.slice(-2);
  const summary =
    way === undefined || before === undefined || last === undefined
      ? words.oneMeasurement
      : words.trendText[way](before.niveau, last.niveau);
  return (
    <Section title={words.trendTitle}>
      <p className={styles.text}>{summary}</p>
      {lijn.length > 1 && <VerloopChart metingen={metingen} label={words.chart(summary)} />}
      <ScrollTable label={words.trendTitle}>
        <thead>
          <tr>
            <th scope="col">{words.columns.date}</th>
            <th scope="col">{words.columns.level}</th>
            <th scope="col">{words.columns.by}</th>
          </tr>
        </thead>
        <tbody>
          {lijn.toReversed().map(({ id, value, stored }) => (
            <tr key={id}>
              <th scope="row" className={styles.date}>
                {writeDate(value.datum)}
              </th>
              <td>{level(value.niveau)}</td>
              <td>{stored === undefined ? services.me.name : nameOf(stored.created.writer, common)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Section>
  );
}
