import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarClock16Regular } from "@fluentui/react-icons/svg/calendar-clock";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Herziening } from "../../domain/herziening.ts";
import { writeDate } from "../dates.ts";
import { useWords } from "../language.tsx";
import { reviewWords } from "./reviewWords.ts";

const useStyles = makeStyles({
  near: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    // On the line of the words around it; the icon has no baseline of its own.
    verticalAlign: "top",
    "& svg": { flexShrink: 0 },
  },
  late: {
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** By when somebody has to look at a process again: near dates in days, others as a date. */
export function ReviewDate({ herziening }: Readonly<{ herziening: Herziening }>) {
  const styles = useStyles();
  const words = useWords(reviewWords);
  switch (herziening.kind) {
    case "none":
      return <span className={styles.quiet}>{words.none}</span>;
    case "revising":
      return (
        <span className={styles.quiet} title={writeDate(herziening.date)}>
          {words.revising}
        </span>
      );
    case "later":
      return <span title={words.inDays(herziening.days)}>{writeDate(herziening.date)}</span>;
    case "soon":
      return (
        <span className={styles.near} title={writeDate(herziening.date)}>
          <CalendarClock16Regular aria-hidden="true" />
          {herziening.days === 0 ? words.today : words.inDays(herziening.days)}
        </span>
      );
    case "late":
      return (
        <span className={mergeClasses(styles.near, styles.late)} title={writeDate(herziening.date)}>
          <Warning16Filled aria-hidden="true" />
          {words.late(herziening.days)}
        </span>
      );
  }
}
