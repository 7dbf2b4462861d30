import { useChartStyles } from "./chartStyles.ts";
import { namesThatFit } from "./scale.ts";

/** The room that a chart over time has inside its axes, in px. */
export type Plot = Readonly<{ width: number; left: number; right: number; top: number; floor: number; height: number }>;

/** How wide a letter of a name is, and how far names stay apart, in px. */
const LETTER = 6.5;
const APART = 12;

export function plotOf(width: number): Plot {
  return { width, left: 34, right: width - 26, top: 14, floor: 176, height: 200 };
}

/** Where the moment with that index stands; one moment alone stands in the middle. */
export function xOf({ left, right }: Plot, index: number, count: number): number {
  return count < 2 ? (left + right) / 2 : left + (index / (count - 1)) * (right - left);
}

/** Where a value stands on an axis with these steps. */
export function yOf({ top, floor }: Plot, value: number, steps: readonly number[]): number {
  const [least = 0, most = 1] = [steps.at(0), steps.at(-1)];
  return floor - ((value - least) / (most - least)) * (floor - top);
}

/** Where the middle of a name stands, so that none sticks out into the chart beside this one. */
function within({ width }: Plot, x: number, { length }: string): number {
  const half = (length * LETTER) / 2;
  return Math.max(half, Math.min(x, width - half));
}

export type AxesProps = Readonly<{
  plot: Plot;
  names: readonly string[];
  steps: readonly number[];
  format: (value: number) => string;
}>;

/** Numbers upward, moments to the right. */
export function Axes({ plot, names, steps, format }: AxesProps) {
  const styles = useChartStyles();
  const longest = Math.max(0, ...names.map(({ length }) => length));
  const written = namesThatFit(names.length, plot.right - plot.left, longest * LETTER + APART);
  return (
    <>
      {steps.map((step) => {
        const y = yOf(plot, step, steps);
        return (
          <g key={step}>
            <line
              className={step === steps[0] ? styles.axis : styles.grid}
              x1={plot.left}
              x2={plot.right}
              y1={y}
              y2={y}
            />
            <text className={styles.word} x={plot.left - 6} y={y + 4} textAnchor="end">
              {format(step)}
            </text>
          </g>
        );
      })}
      {names.map((name, index) =>
        written.has(index) ? (
          <text
            key={name}
            className={styles.word}
            x={within(plot, xOf(plot, index, names.length), name)}
            y={plot.floor + 18}
            textAnchor="middle"
          >
            {name}
          </text>
        ) : null,
      )}
    </>
  );
}
