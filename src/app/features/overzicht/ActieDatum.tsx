import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { type Actie, isLate } from "../../../domain/afspraak.ts";
import { useToday } from "../../data/useNow.ts";
import { writeDate } from "../../dates.ts";
import { useWords } from "../../language.tsx";
import { actieWords } from "./actieWords.ts";

const useStyles = makeStyles({
  late: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
    "& svg": { flexShrink: 0 },
  },
});

/** By when an open action should be done. */
export function ActieDatum({ actie }: Readonly<{ actie: Actie }>) {
  const styles = useStyles();
  const words = useWords(actieWords);
  const today = useToday();
  if (actie.streefdatum === undefined) return words.undated;
  const date = writeDate(actie.streefdatum);
  if (!isLate(actie, today)) return <span>{words.due(date)}</span>;
  return (
    <span className={styles.late}>
      <Warning16Filled aria-hidden="true" />
      {words.lateSince(date)}
    </span>
  );
}
