import { makeStyles, tokens } from "@fluentui/react-components";
import { useChartStyles } from "./chartStyles.ts";
import { useRoom } from "./useRoom.ts";

const useStyles = makeStyles({
  bar: { fill: tokens.colorBrandBackground },
  whole: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1px" },
});

const BAR = 16;
const ROW = 28;
const NAME_LINE = 18;
const NAMES = 160;
const VALUES = 72;
/** Below this width names stand above their bars. */
const BESIDE_FROM = 400;

/** One bar; `of` draws what it could have been at most around it, `text` stands behind it instead of the value. */
export type Bar = Readonly<{ key: string; name: string; value: number; of?: number; text?: string }>;

export type BarChartProps = Readonly<{ label: string; bars: readonly Bar[] }>;

/** Bars from left to right, each with its name and its number. */
export function BarChart({ label, bars }: BarChartProps) {
  const chart = useChartStyles();
  const styles = useStyles();
  const { place, width } = useRoom();
  const beside = width >= BESIDE_FROM;
  const start = beside ? NAMES : 0;
  const row = beside ? ROW : ROW + NAME_LINE;
  const most = Math.max(1, ...bars.map(({ value, of = 0 }) => Math.max(value, of)));
  const lengthOf = (value: number): number => (value / most) * (width - start - VALUES);
  return (
    <div ref={place} className={chart.place}>
      <svg className={chart.chart} width={width} height={bars.length * row} role="img" aria-label={label}>
        {bars.map(({ key, name, value, of = 0, text }, index) => {
          const top = index * row + (beside ? (ROW - BAR) / 2 : NAME_LINE + 2);
          return (
            <g key={key}>
              <text className={chart.word} x={0} y={beside ? top + 12 : top - 6}>
                {name}
              </text>
              {of > 0 && <rect className={styles.whole} x={start} y={top} width={lengthOf(of)} height={BAR} />}
              <rect className={styles.bar} x={start} y={top} width={lengthOf(value)} height={BAR} />
              <text className={chart.value} x={start + lengthOf(Math.max(value, of)) + 6} y={top + 12}>
                {text ?? value}
              </text>
            </g>
          );
        })}
        <line className={chart.axis} x1={start} x2={start} y1={0} y2={beside ? bars.length * row : 0} />
      </svg>
    </div>
  );
}
