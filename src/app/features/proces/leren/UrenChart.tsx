import { makeStyles, tokens } from "@fluentui/react-components";
import type { UrenInMaand } from "../../../../domain/externeUren.ts";
import { LOCALES, useLanguage } from "../../../language.tsx";
import { ScrollRegion } from "../rows/ScrollRegion.tsx";

const useStyles = makeStyles({
  chart: { display: "block", forcedColorAdjust: "none" },
  bar: { fill: tokens.colorBrandBackground },
  axis: { stroke: tokens.colorNeutralStroke1 },
  word: { fill: tokens.colorNeutralForeground2, fontSize: "12px" },
});

const HEIGHT = 140;
const TOP = 18;
const FLOOR = 112;
const STEP = 52;
const BAR = 32;
/** More months than this would not be readable; the table beside it has them all. */
const SHOWN = 12;

export type UrenChartProps = Readonly<{ series: readonly UrenInMaand[]; label: string }>;

/** Hours per month as bars, of the last year at most. A month of which nothing is known is an open place. */
export function UrenChart({ series, label }: UrenChartProps) {
  const styles = useStyles();
  const locale = LOCALES[useLanguage()];
  const names = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const months = lastMonths(series);
  const known = new Map(series.map(({ maand, uren }) => [maand, uren]));
  const most = Math.max(1, ...months.map((maand) => known.get(maand) ?? 0));
  const width = Math.max(4, months.length) * STEP;
  return (
    <ScrollRegion label={label}>
      <svg className={styles.chart} width={width} height={HEIGHT} role="img" aria-label={label}>
        <line className={styles.axis} x1={0} x2={width} y1={FLOOR} y2={FLOOR} />
        {months.map((maand, index) => {
          const uren = known.get(maand);
          const height = uren === undefined ? 0 : (uren / most) * (FLOOR - TOP);
          const middle = index * STEP + STEP / 2;
          return (
            <g key={maand} textAnchor="middle">
              {uren !== undefined && (
                <>
                  <rect className={styles.bar} x={middle - BAR / 2} y={FLOOR - height} width={BAR} height={height} />
                  <text className={styles.word} x={middle} y={FLOOR - height - 5}>
                    {numbers.format(uren)}
                  </text>
                </>
              )}
              <text className={styles.word} x={middle} y={FLOOR + 18}>
                {names.format(new Date(`${maand}-01`))}
              </text>
            </g>
          );
        })}
      </svg>
    </ScrollRegion>
  );
}

/** Every month up to the last one that is known, so that open places show. */
function lastMonths(series: readonly UrenInMaand[]): readonly string[] {
  const last = series.at(-1)?.maand;
  const first = series.at(0)?.maand;
  if (last === undefined || first === undefined) return [];
  const months: string[] = [];
  for (let maand = last; maand >= first && months.length < SHOWN; maand = monthBefore(maand)) months.unshift(maand);
  return months;
}

function monthBefore(maand: string): string {
  const date = new Date(`${maand}-01`);
  date.setUTCMonth(date.getUTCMonth() - 1);
  return date.toISOString().slice(0, 7);
}
