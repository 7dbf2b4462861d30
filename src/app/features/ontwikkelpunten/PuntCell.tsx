import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../../domain/time.ts";
import { isLate } from "../../../domain/overzicht.ts";
import { PriorityLabel } from "../../components/PriorityLabel.tsx";
import { SendingLabel } from "../../components/SendingLabel.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { useTableStyles } from "../../components/table/tableStyles.ts";
import type { PuntView } from "../../data/puntView.ts";
import { writeDate } from "../../dates.ts";
import { labels } from "../../labels.ts";
import { useWords } from "../../language.tsx";
import type { Column } from "./sorting.ts";
import { listWords } from "./words.ts";

const useStyles = makeStyles({
  late: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What a row needs to know of the screen around it. */
export type Around = Readonly<{ hrefOf: (id: string) => string; today: CalendarDate }>;

/** One value of a point, as it stands in the list. */
export function PuntCell({ punt, column, around }: Readonly<{ punt: PuntView; column: Column; around: Around }>) {
  const styles = useStyles();
  const { bron } = useWords(labels);
  const { point } = punt;
  switch (column) {
    case "number":
      return <span className={styles.quiet}>{punt.number || "–"}</span>;
    case "title":
      return <PuntTitle punt={punt} href={around.hrefOf(punt.id)} />;
    case "status":
      return <StatusBadge status={point.status} standing={punt.standing} />;
    case "prioriteit":
      return <PriorityLabel prioriteit={point.prioriteit} />;
    case "bron":
      return bron[point.bron];
    case "proces":
      return punt.proces ?? "";
    case "wijk":
      return punt.wijk ?? "";
    case "trekker":
      return point.trekker?.name ?? "";
    case "streefdatum":
      return <StreefdatumCell punt={punt} today={around.today} />;
  }
}

/** The title leads to the point, once SharePoint has it; under it stands what is still on its way. */
export function PuntTitle({ punt, href }: Readonly<{ punt: PuntView; href: string }>) {
  const table = useTableStyles();
  return (
    <>
      {punt.stored === undefined ? (
        <bdi>{punt.point.title}</bdi>
      ) : (
        <a className={table.link} data-punt={punt.id} href={href}>
          <bdi>{punt.point.title}</bdi>
        </a>
      )}
      {punt.pending !== undefined && <SendingLabel state={punt.pending.state} />}
    </>
  );
}

/** The date that was promised, and whether it went by. */
export function StreefdatumCell({ punt: { point }, today }: Readonly<{ punt: PuntView; today: CalendarDate }>) {
  const styles = useStyles();
  const { late } = useWords(listWords);
  if (point.streefdatum === undefined) return "";
  const overdue = isLate(point, today);
  return (
    <span className={mergeClasses(overdue && styles.late)}>
      {writeDate(point.streefdatum)}
      {overdue && ` (${late.toLowerCase()})`}
    </span>
  );
}
