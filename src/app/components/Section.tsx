import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

const useStyles = makeStyles({
  section: {
    display: "grid",
    // What is wider, such as a table, scrolls inside and does not stretch the section.
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingVerticalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export type SectionProps = Readonly<{ title: string; count?: number; empty?: string; children: ReactNode }>;

/** A part of a screen with its heading; when it counts nothing it says so. */
export function Section({ title, count, empty, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} data-focus-home>
      <h2 id={id} className={styles.title}>
        {title} {count !== undefined && <span className={styles.count}>({count})</span>}
      </h2>
      {count === 0 && empty !== undefined ? <p className={styles.quiet}>{empty}</p> : children}
    </section>
  );
}
