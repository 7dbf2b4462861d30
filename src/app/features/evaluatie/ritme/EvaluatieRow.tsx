import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarArrowRight16Regular } from "@fluentui/react-icons/svg/calendar-arrow-right";
import { isolated } from "../../../bidi.ts";
import { Tag } from "../../../components/Tag.tsx";
import { useTableStyles } from "../../../components/table/tableStyles.ts";
import { writeDate } from "../../../dates.ts";
import { labels } from "../../../labels.ts";
import { useWords } from "../../../language.tsx";
import { evaluatieWords } from "../words.ts";
import { EvaluatiePending } from "./EvaluatiePending.tsx";
import type { Column, EvaluatieTableProps } from "./EvaluatieTable.tsx";
import { StandTag } from "./StandTag.tsx";
import type { EvaluatieView } from "./views.ts";

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  above: { position: "relative", zIndex: 1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type RowProps = Pick<EvaluatieTableProps, "columns" | "openId" | "hrefOf" | "onMove"> &
  Readonly<{ view: EvaluatieView }>;

/** One meeting as a row; its title leads to the minutes. */
export function EvaluatieRow({ view, columns, openId, hrefOf, onMove }: RowProps) {
  const styles = useTableStyles();
  return (
    <tr className={mergeClasses(styles.row, view.id === openId && styles.opened)}>
      {columns.map((column) => (
        <td key={column} className={styles.cell}>
          {column === "title" ? (
            <Title view={view} href={hrefOf(view.id)} withFacts={!columns.includes("stand")} onMove={onMove} />
          ) : (
            <Cell view={view} column={column} onMove={onMove} />
          )}
        </td>
      ))}
    </tr>
  );
}

type CellProps = Readonly<{ view: EvaluatieView; column: Exclude<Column, "title">; onMove: (id: string) => void }>;

function Cell({ view, column, onMove }: CellProps) {
  const styles = useStyles();
  const { niveau } = useWords(labels);
  switch (column) {
    case "date":
      return writeDate(view.evaluatie.date);
    case "niveau":
      return niveau[view.evaluatie.niveau];
    case "stand":
      return <StandTag stand={view.stand} />;
    case "besluiten":
      return view.besluiten || <span className={styles.quiet}>–</span>;
    case "acties":
      return view.openActies || <span className={styles.quiet}>–</span>;
    case "verzet":
      return <MoveButton view={view} onMove={onMove} />;
  }
}

type TitleProps = Readonly<{
  view: EvaluatieView;
  href: string;
  withFacts: boolean;
  onMove: (id: string) => void;
}>;

/** The title leads to the minutes once SharePoint has the row; under it what is on its way. */
function Title({ view, href, withFacts, onMove }: TitleProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const words = useWords(evaluatieWords);
  const { niveau } = useWords(labels);
  const { evaluatie, row, besluiten, openActies } = view;
  return (
    <>
      {row.stored === undefined ? (
        <bdi>{evaluatie.title}</bdi>
      ) : (
        <a className={table.link} data-evaluatie={view.id} href={href}>
          <bdi>{evaluatie.title}</bdi>
        </a>
      )}{" "}
      {evaluatie.correctie !== undefined && <Tag look="quiet">{words.correction}</Tag>}
      {withFacts && (
        <div className={styles.facts}>
          <StandTag stand={view.stand} />
          <span>{niveau[evaluatie.niveau]}</span>
          {besluiten > 0 && <span>{words.besluiten(besluiten)}</span>}
          {openActies > 0 && <span>{words.acties(openActies)}</span>}
          <MoveButton view={view} onMove={onMove} />
        </div>
      )}
      <EvaluatiePending row={row} />
    </>
  );
}

/** Only what was not held yet can be put on another day. */
function MoveButton({ view: { id, evaluatie, row }, onMove }: Pick<TitleProps, "view" | "onMove">) {
  const styles = useStyles();
  const words = useWords(evaluatieWords);
  const busy = row.pending !== undefined && row.pending.state !== "sending";
  if (evaluatie.status !== "planned" || row.stored === undefined || busy) return null;
  return (
    <Button
      className={styles.above}
      size="small"
      icon={<CalendarArrowRight16Regular />}
      data-verzet={id}
      aria-label={words.verzetOne(isolated(evaluatie.title))}
      onClick={() => onMove(id)}
    >
      {words.verzet}
    </Button>
  );
}
