import { makeStyles, tokens } from "@fluentui/react-components";
import { NIVEAUS_VOLWASSENHEID } from "../../../../domain/proces.ts";
import type { Volwassenheidsmeting } from "../../../../domain/volwassenheidsmeting.ts";
import { ScrollRegion } from "../rows/ScrollRegion.tsx";

const useStyles = makeStyles({
  chart: { display: "block", forcedColorAdjust: "none" },
  line: { stroke: tokens.colorBrandStroke1, strokeWidth: "3px", fill: "none" },
  dot: { fill: tokens.colorBrandBackground },
  grid: { stroke: tokens.colorNeutralStroke2 },
  word: { fill: tokens.colorNeutralForeground2, fontSize: "12px" },
});

const LEFT = 24;
const TOP = 12;
const ROW = 24;
const STEP = 72;
/** More measurements than this would not be readable; the table beside it has them all. */
const SHOWN = 8;

export type VerloopChartProps = Readonly<{ metingen: readonly Volwassenheidsmeting[]; label: string }>;

/** The level of the last measurements as a line between the five levels. */
export function VerloopChart({ metingen, label }: VerloopChartProps) {
  const styles = useStyles();
  const shown = metingen.slice(-SHOWN);
  const width = LEFT + Math.max(3, shown.length) * STEP;
  const height = TOP + 5 * ROW + 16;
  const yOf = (niveau: number): number => TOP + (5 - niveau) * ROW;
  const points = shown.map(({ niveau, datum }, index) => ({
    x: LEFT + STEP / 2 + index * STEP,
    y: yOf(niveau),
    datum,
  }));
  return (
    <ScrollRegion label={label}>
      <svg className={styles.chart} width={width} height={height} role="img" aria-label={label}>
        {NIVEAUS_VOLWASSENHEID.map((niveau) => (
          <g key={niveau}>
            <line className={styles.grid} x1={LEFT} x2={width} y1={yOf(niveau)} y2={yOf(niveau)} />
            <text className={styles.word} x={4} y={yOf(niveau) + 4}>
              {niveau}
            </text>
          </g>
        ))}
        <polyline className={styles.line} points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
        {points.map(({ x, y, datum }) => (
          <g key={x} textAnchor="middle">
            <circle className={styles.dot} cx={x} cy={y} r={6} />
            <text className={styles.word} x={x} y={height - 4}>
              {shortDate(datum)}
            </text>
          </g>
        ))}
      </svg>
    </ScrollRegion>
  );
}

/** 03-2026: the day would not fit. */
function shortDate(datum: string): string {
  return `${datum.slice(5, 7)}-${datum.slice(0, 4)}`;
}
