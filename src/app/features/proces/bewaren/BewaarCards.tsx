import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../../../language.tsx";
import { BeginFact, TermijnFact } from "./BewaarFacts.tsx";
import type { BewaarRowsProps } from "./BewaarTable.tsx";
import { bewaarWords } from "./bewaarWords.ts";
import { KlasseField } from "./KlasseField.tsx";
import { StukCell } from "./StukCell.tsx";
import { UntilCell } from "./UntilCell.tsx";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(20rem, 100%), 1fr))",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, auto) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0 },
});

/** The records one below the other, where there is no room for a table. */
export function BewaarCards({ rows, onChange }: BewaarRowsProps) {
  const styles = useStyles();
  const { title, columns } = useWords(bewaarWords);
  return (
    <ul className={styles.list} aria-label={title}>
      {rows.map((row) => (
        <li key={row.key} className={styles.card}>
          <StukCell row={row} />
          <KlasseField row={row} onChange={(klasse) => onChange(row, klasse)} />
          <dl className={styles.facts}>
            <Fact name={columns.termijn}>
              <TermijnFact row={row} />
            </Fact>
            <Fact name={columns.begin}>
              <BeginFact row={row} />
            </Fact>
            <Fact name={columns.until}>
              <UntilCell row={row} />
            </Fact>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}
