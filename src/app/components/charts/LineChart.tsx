import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Axes, plotOf, xOf, yOf } from "./Axes.tsx";
import { useChartStyles } from "./chartStyles.ts";
import { Legend } from "./Legend.tsx";
import { axisAround, axisSteps, keptApart } from "./scale.ts";
import { useRoom } from "./useRoom.ts";

const useStyles = makeStyles({
  figure: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: { fill: "none", strokeWidth: "2px" },
  0: { stroke: tokens.colorBrandStroke1, fill: tokens.colorBrandStroke1 },
  1: { stroke: tokens.colorNeutralForeground1, fill: tokens.colorNeutralBackground1 },
  2: { stroke: tokens.colorNeutralForeground3, fill: tokens.colorNeutralForeground3 },
  bare: { fill: "none" },
});

/** How lines differ without colour: drawn through with dots, dashed with squares, dotted with triangles. */
const DASHES = ["", "7 4", "2 4"] as const;
type Kind = 0 | 1 | 2;

/** A line through time; undefined where nothing is known. */
export type Series = Readonly<{ key: string; name: string; values: readonly (number | undefined)[] }>;

export type LineChartProps = Readonly<{
  label: string;
  /** What the moments are called; each one once. */
  names: readonly string[];
  /** Three at most: more lines cannot be told apart. */
  series: readonly Series[];
  format?: (value: number) => string;
  /** The axis begins near the lowest value instead of at nought. */
  around?: boolean;
}>;

/** Values through time as lines. Where nothing is known a line is broken off. */
export function LineChart({ label, names, series, format = String, around = false }: LineChartProps) {
  const chart = useChartStyles();
  const styles = useStyles();
  const { place, width } = useRoom();
  const plot = plotOf(width);
  const known = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const steps =
    around && known.length > 0 ? axisAround(Math.min(...known), Math.max(...known)) : axisSteps(Math.max(0, ...known));
  const at = (value: number, index: number): Point => ({
    x: xOf(plot, index, names.length),
    y: yOf(plot, value, steps),
    value,
  });
  const lines = series.map(({ key, values }, index) => ({
    key,
    kind: kindOf(index),
    runs: unbroken(values.map((value, moment) => (value === undefined ? undefined : at(value, moment)))),
  }));
  const ends = endsOf(lines);
  const heights = keptApart(
    ends.map(({ y }) => y - 4),
    LINE,
    plot.floor - 4,
  );
  return (
    <div ref={place} className={mergeClasses(chart.place, styles.figure)}>
      <svg className={chart.chart} width={width} height={plot.height} role="img" aria-label={label}>
        <Axes plot={plot} names={names} steps={steps} format={format} />
        {lines.map(({ key, kind, runs }) => (
          <g key={key}>
            {runs.map((run) => (
              <Run key={run[0]?.x} kind={kind} run={run} />
            ))}
          </g>
        ))}
        {ends.map(({ key, x, value }, index) => (
          <text key={key} className={chart.value} x={x + 7} y={heights[index]}>
            {format(value)}
          </text>
        ))}
      </svg>
      <Legend
        entries={series.map(({ key, name }, index) => ({ key, name, sample: <Sample kind={kindOf(index)} /> }))}
      />
    </div>
  );
}

/** How far numbers at the end of lines stay apart, in px. */
const LINE = 13;

function Run({ kind, run }: Readonly<{ kind: Kind; run: readonly Point[] }>) {
  const styles = useStyles();
  return (
    <>
      <polyline
        className={mergeClasses(styles.line, styles[kind], styles.bare)}
        strokeDasharray={DASHES[kind]}
        points={run.map(({ x, y }) => `${x},${y}`).join(" ")}
      />
      {run.map(({ x, y }) => (
        <Mark key={x} kind={kind} x={x} y={y} />
      ))}
    </>
  );
}

type Point = Readonly<{ x: number; y: number; value: number }>;

type Line = Readonly<{ key: string; runs: readonly (readonly Point[])[] }>;

/** Where each line ends. Lines that end in one point are given one number. */
function endsOf(lines: readonly Line[]): readonly (Point & Readonly<{ key: string }>)[] {
  const ends = lines.flatMap(({ key, runs }) => {
    const last = runs.at(-1)?.at(-1);
    return last === undefined ? [] : [{ key, ...last }];
  });
  return ends.filter(({ x, y }, index) => ends.findIndex((other) => other.x === x && other.y === y) === index);
}

function kindOf(index: number): Kind {
  return index === 0 ? 0 : index === 1 ? 1 : 2;
}

/** The stretches in which every value is known. */
function unbroken(points: readonly (Point | undefined)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === undefined) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

function Mark({ kind, x, y }: Readonly<{ kind: Kind; x: number; y: number }>) {
  const styles = useStyles();
  if (kind === 0) return <circle className={styles[0]} cx={x} cy={y} r={3.5} />;
  if (kind === 1) return <rect className={styles[1]} x={x - 3.5} y={y - 3.5} width={7} height={7} />;
  return <path className={styles[2]} d={`M${x} ${y - 4.5}L${x + 4.5} ${y + 3.5}H${x - 4.5}Z`} />;
}

function Sample({ kind }: Readonly<{ kind: Kind }>) {
  const styles = useStyles();
  return (
    <>
      <line
        className={mergeClasses(styles.line, styles[kind])}
        strokeDasharray={DASHES[kind]}
        x1={0}
        x2={24}
        y1={7}
        y2={7}
      />
      <Mark kind={kind} x={12} y={7} />
    </>
  );
}
