import { Button, Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { ArrowSortDown20Regular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUp20Regular } from "@fluentui/react-icons/svg/arrow-sort-up";
import type { ReactElement } from "react";
import { isolated } from "../../../bidi.ts";
import { ReviewDate } from "../../../components/ReviewDate.tsx";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import type { ProcesView } from "../../../register/views.ts";
import { LichtenRij } from "../lichten/LichtKnop.tsx";
import { ProcesStatusBadge } from "../ProcesStatusBadge.tsx";
import { Volwassenheid } from "../Volwassenheid.tsx";
import { type Around, ProcesTitle } from "./ProcesCell.tsx";
import { type Column, COLUMNS, type Sorting } from "./sorting.ts";
import { procesListWords } from "./words.ts";

const useStyles = makeStyles({
  sorting: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, maxWidth: "20rem" },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(20rem, 100%), 1fr))",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  card: {
    position: "relative",
    display: "grid",
    alignContent: "start",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  opened: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  // The level has a line more than the date beside it.
  dated: { alignItems: "flex-start", columnGap: tokens.spacingHorizontalL },
});

export type ProcesCardsProps = Around &
  Readonly<{
    processen: readonly ProcesView[];
    openId: string | undefined;
    sorting: Sorting;
    onSort: (column: Column) => void;
    asideOf?: ((view: ProcesView) => ReactElement) | undefined;
  }>;

/** The processes as cards: on a phone, in the side panel of a meeting, and for who likes that better. */
export function ProcesCards({ processen, openId, sorting, onSort, asideOf, ...around }: ProcesCardsProps) {
  const styles = useStyles();
  const words = useWords(procesListWords);
  return (
    <>
      <CardSorting sorting={sorting} onSort={onSort} />
      <ul className={styles.list} aria-label={words.title}>
        {processen.map((view) => (
          <li key={view.id} className={mergeClasses(styles.card, view.id === openId && styles.opened)}>
            <ProcesTitle view={view} href={around.hrefOf(view.id)} />
            <div className={styles.facts}>
              <ProcesStatusBadge status={view.proces.status} />
              <Facts view={view} />
            </div>
            <LichtenRij
              procesId={view.id}
              title={view.proces.title}
              lichten={view.lichten}
              onShow={around.onShowLicht}
            />
            <div className={mergeClasses(styles.facts, styles.dated)}>
              <span>
                {words.columns.volwassenheid}: <Volwassenheid view={view} />
              </span>
              <span>
                {words.columns.herzien}: <ReviewDate herziening={view.herziening} />
              </span>
            </div>
            {asideOf?.(view)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Facts({ view: { number, place, proces } }: Readonly<{ view: ProcesView }>) {
  const words = useWords(procesListWords);
  const { domein } = useWords(procesLabels);
  const facts = [
    number,
    place === undefined ? undefined : words.place(place),
    domein[proces.domein],
    proces.eigenaar?.name,
  ];
  return facts.flatMap((fact) => (fact ? [isolated(fact)] : [])).join(" · ");
}

function CardSorting({ sorting, onSort }: Readonly<{ sorting: Sorting; onSort: (column: Column) => void }>) {
  const styles = useStyles();
  const words = useWords(procesListWords);
  const { column, descending } = sorting;
  return (
    <div className={styles.sorting} data-screen-only>
      <Field className={styles.field} label={words.sortBy} size="small">
        <Select value={column} onChange={(_, { value }) => onSort(COLUMNS.find((name) => name === value) ?? "plaats")}>
          {COLUMNS.map((name) => (
            <option key={name} value={name}>
              {words.columns[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        icon={descending ? <ArrowSortDown20Regular /> : <ArrowSortUp20Regular />}
        aria-label={words.turnOrder}
        title={words.turnOrder}
        onClick={() => onSort(column)}
      />
    </div>
  );
}
