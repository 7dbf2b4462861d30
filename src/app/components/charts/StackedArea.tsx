import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Axes, plotOf, xOf, yOf } from "./Axes.tsx";
import { useChartStyles } from "./chartStyles.ts";
import { Legend } from "./Legend.tsx";
import { fillOf, FILLS, Patterns } from "./patterns.tsx";
import { axisSteps } from "./scale.ts";
import { useRoom } from "./useRoom.ts";

const useStyles = makeStyles({
  figure: { display: "grid", rowGap: tokens.spacingVerticalS },
  area: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1px" },
});

/** A layer of the stack, from below; as many values as there are moments. */
export type Layer = Readonly<{ key: string; name: string; values: readonly number[] }>;

export type StackedAreaProps = Readonly<{
  label: string;
  names: readonly string[];
  /** As many as there are fills, at most. */
  layers: readonly Layer[];
}>;

/** Amounts through time, one on top of the other: the upper edge is all of them together. */
export function StackedArea({ label, names, layers }: StackedAreaProps) {
  const chart = useChartStyles();
  const styles = useStyles();
  const { place, width } = useRoom();
  const id = useId();
  const plot = plotOf(width);
  const edges = edgesOf(layers, names.length);
  const steps = axisSteps(Math.max(0, ...(edges.at(-1) ?? [])));
  const pointsOf = (edge: readonly number[]): readonly string[] =>
    edge.map((value, index) => `${xOf(plot, index, names.length)},${yOf(plot, value, steps)}`);
  const fillAt = (index: number): string => fillOf(id, FILLS[index % FILLS.length] ?? "empty");
  return (
    <div ref={place} className={mergeClasses(chart.place, styles.figure)}>
      <svg className={chart.chart} width={width} height={plot.height} role="img" aria-label={label}>
        <Patterns id={id} />
        <Axes plot={plot} names={names} steps={steps} format={String} />
        {layers.map(({ key }, index) => (
          <polygon
            key={key}
            className={styles.area}
            fill={fillAt(index)}
            points={[...pointsOf(edges[index] ?? []), ...pointsOf(edges[index + 1] ?? []).toReversed()].join(" ")}
          />
        ))}
      </svg>
      <Legend
        entries={layers
          .map(({ key, name }, index) => ({
            key,
            name,
            sample: <rect className={styles.area} x={0.5} y={0.5} width={23} height={13} fill={fillAt(index)} />,
          }))
          .toReversed()}
      />
    </div>
  );
}

/** The lower edge of the first layer, and the upper edge of each. */
function edgesOf(layers: readonly Layer[], count: number): readonly (readonly number[])[] {
  let edge: readonly number[] = Array.from({ length: count }, () => 0);
  return [edge, ...layers.map(({ values }) => (edge = edge.map((value, index) => value + (values[index] ?? 0))))];
}
