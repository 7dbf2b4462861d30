import { makeStyles, tokens } from "@fluentui/react-components";
import { trendVanUren, type UrenInMaand, urenPerMaand, type UrenTrend } from "../../../../domain/externeUren.ts";
import { type Leerstand, loslaten } from "../../../../domain/leerstand.ts";
import { Notice } from "../../../components/Notice.tsx";
import { Section } from "../../../components/Section.tsx";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import { ScrollTable } from "../rows/ScrollTable.tsx";
import { UrenChart } from "./UrenChart.tsx";
import { type LeerWords, leerWords } from "./words.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
});

export type UrenSectionProps = Readonly<{ rows: readonly Leerstand[]; procesId: string; teams: readonly string[] }>;

/** Whether outside help becomes less: in words, drawn, and as figures. */
export function UrenSection({ rows, procesId, teams }: UrenSectionProps) {
  const styles = useStyles();
  const words = useWords(leerWords);
  const write = useWriting();
  const series = urenPerMaand(rows);
  const trend = trendVanUren(series);
  const summary = summaryOf(trend, words, write);
  const helped = (series.at(-1)?.uren ?? 0) > 0 && loslaten(rows, procesId, teams).kind === "free";
  return (
    <Section title={words.hoursTitle} count={series.length === 0 ? 0 : undefined} empty={words.hoursNone}>
      <p className={styles.text}>{summary}</p>
      {"comparable" in trend && !trend.comparable && <Notice intent="info">{words.trend.incomparable}</Notice>}
      {helped && <Notice intent="warning">{words.trend.stillThere}</Notice>}
      <UrenChart series={series} label={words.chart(summary)} />
      <details>
        <summary className={styles.summary}>{words.figures}</summary>
        <ScrollTable label={words.figures}>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.hoursColumn}</th>
              <th scope="col">{words.teamsColumn}</th>
            </tr>
          </thead>
          <tbody>
            {series.map(({ maand, uren, teams: count }) => (
              <tr key={maand}>
                <th scope="row">{write.month(maand)}</th>
                <td>{write.number(uren)}</td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </Section>
  );
}

type Writing = Readonly<{ number: (value: number) => string; month: (maand: string) => string }>;

function useWriting(): Writing {
  const locale = LOCALES[useLanguage()];
  const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return { number: (value) => numbers.format(value), month: (maand) => months.format(new Date(`${maand}-01`)) };
}

function summaryOf(trend: UrenTrend, words: LeerWords, write: Writing): string {
  const { hours, trend: said } = words;
  const hoursIn = ({ uren }: UrenInMaand): string => hours(write.number(uren));
  switch (trend.kind) {
    case "unknown":
      return words.hoursNone;
    case "one":
      return said.one(hoursIn(trend.only), write.month(trend.only.maand));
    case "level":
      return said.level(hoursIn(trend.last), write.month(trend.first.maand), write.month(trend.last.maand));
    default: {
      const { first, last, share } = trend;
      const changed = said.changed(hoursIn(first), write.month(first.maand), hoursIn(last), write.month(last.maand));
      return share === undefined ? changed : `${changed} ${said.share(share)}`;
    }
  }
}
