import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { maandOf } from "../../../../domain/kalender.ts";
import { useTableStyles } from "../../../components/table/tableStyles.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { evaluatieWords } from "../words.ts";
import { longMonth } from "./dayWords.ts";
import { EvaluatieRow } from "./EvaluatieRow.tsx";
import type { EvaluatieView } from "./views.ts";

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  month: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export const COLUMNS = ["date", "title", "niveau", "stand", "besluiten", "acties", "verzet"] as const;
export type Column = (typeof COLUMNS)[number];
/** Where there is little room the rest stands under the title. */
export const FEW_COLUMNS: readonly Column[] = ["date", "title"];

const WIDTHS: Readonly<Partial<Record<Column, string>>> = {
  date: "6.5rem",
  niveau: "8rem",
  stand: "9.5rem",
  besluiten: "6rem",
  acties: "7rem",
  verzet: "7rem",
};

export type EvaluatieTableProps = Readonly<{
  views: readonly EvaluatieView[];
  columns: readonly Column[];
  openId: string | undefined;
  hrefOf: (id: string) => string;
  onMove: (id: string) => void;
  /** What stands under the row of a meeting, such as the form that moves it. */
  underOf: (view: EvaluatieView) => ReactNode;
}>;

/** The meetings by month. */
export function EvaluatieTable({ views, columns, underOf, ...around }: EvaluatieTableProps) {
  const styles = useStyles();
  const { table } = useTableStyles();
  const words = useWords(evaluatieWords);
  const language = useLanguage();
  const months = [...Map.groupBy(views, ({ evaluatie }) => maandOf(evaluatie.date)).entries()];
  return (
    <table className={table} aria-label={words.all}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.head} style={{ width: WIDTHS[column] }}>
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      {months.map(([maand, own]) => (
        <tbody key={maand}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className={styles.month}>
              {longMonth(`${maand}-01`, language)}
            </th>
          </tr>
          {own.map((view) => {
            const under = underOf(view);
            return (
              <Fragment key={view.id}>
                <EvaluatieRow view={view} columns={columns} {...around} />
                {under !== undefined && (
                  <tr>
                    <td colSpan={columns.length}>{under}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
