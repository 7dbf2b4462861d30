import { makeStyles, tokens } from "@fluentui/react-components";

/** How areas differ without colour: full, striped, dotted, checked and empty. In this order from below. */
export const FILLS = ["full", "striped", "dotted", "checked", "empty"] as const;
export type Fill = (typeof FILLS)[number];

const useStyles = makeStyles({
  full: { fill: tokens.colorBrandBackground },
  brandLine: { stroke: tokens.colorBrandStroke1, strokeWidth: "3px" },
  ground: { fill: tokens.colorNeutralBackground1 },
  dot: { fill: tokens.colorNeutralForeground2 },
  line: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px" },
});

/** The fill of an area in the chart that these patterns were put in. */
export function fillOf(id: string, fill: Fill): string {
  return `url(#${id}-${fill})`;
}

/** The patterns of one chart; `id` keeps them apart from those of another one. */
export function Patterns({ id }: Readonly<{ id: string }>) {
  const styles = useStyles();
  const ground = <rect width={8} height={8} className={styles.ground} />;
  const tile = { width: 8, height: 8, patternUnits: "userSpaceOnUse" } as const;
  return (
    <defs>
      <pattern id={`${id}-full`} {...tile}>
        <rect width={8} height={8} className={styles.full} />
      </pattern>
      <pattern id={`${id}-striped`} {...tile} patternTransform="rotate(45)">
        {ground}
        <line x1={2} y1={0} x2={2} y2={8} className={styles.brandLine} />
      </pattern>
      <pattern id={`${id}-dotted`} {...tile}>
        {ground}
        <circle cx={4} cy={4} r={1.5} className={styles.dot} />
      </pattern>
      <pattern id={`${id}-checked`} {...tile}>
        {ground}
        <path d="M0 4H8M4 0V8" className={styles.line} />
      </pattern>
      <pattern id={`${id}-empty`} {...tile}>
        {ground}
      </pattern>
    </defs>
  );
}
