import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../../language.tsx";
import { BeginFact, TermijnFact } from "./BewaarFacts.tsx";
import type { BewaarRow } from "./bewaarRows.ts";
import { bewaarWords } from "./bewaarWords.ts";
import { KlasseField } from "./KlasseField.tsx";
import { StukCell } from "./StukCell.tsx";
import { UntilCell } from "./UntilCell.tsx";

const useStyles = makeStyles({
  // The widths are fixed, so that nothing that somebody wrote makes the table wider than its place.
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "& th, & td": {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      textAlign: "left",
      verticalAlign: "top",
    },
    "& tbody tr": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  klasse: { width: "300px" },
  termijn: { width: "140px" },
  begin: { width: "112px" },
  until: { width: "176px" },
});

export type BewaarRowsProps = Readonly<{
  rows: readonly BewaarRow[];
  onChange: (row: BewaarRow, selectieklasse: string | undefined) => void;
}>;

/** The records as a table, each with its class to be chosen. */
export function BewaarTable({ rows, onChange }: BewaarRowsProps) {
  const styles = useStyles();
  const { title, columns } = useWords(bewaarWords);
  const heads = [
    [columns.stuk, undefined],
    [columns.klasse, styles.klasse],
    [columns.termijn, styles.termijn],
    [columns.begin, styles.begin],
    [columns.until, styles.until],
  ] as const;
  return (
    <table className={styles.table} aria-label={title}>
      <colgroup>
        {heads.map(([name, width]) => (
          <col key={name} className={width} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {heads.map(([name]) => (
            <th key={name} scope="col" className={styles.head}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <StukCell row={row} />
            </th>
            <td>
              <KlasseField row={row} onChange={(klasse) => onChange(row, klasse)} />
            </td>
            <td>
              <TermijnFact row={row} />
            </td>
            <td>
              <BeginFact row={row} />
            </td>
            <td>
              <UntilCell row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
