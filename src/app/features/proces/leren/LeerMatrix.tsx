import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Leercel, leermatrix } from "../../../../domain/leermatrix.ts";
import { STADIA, type Stadium } from "../../../../domain/leerstand.ts";
import { Section } from "../../../components/Section.tsx";
import { Tag, type TagLook } from "../../../components/Tag.tsx";
import { useGrowing } from "../../../data/useGrowing.ts";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import { ListGate } from "../../../register/ListGate.tsx";
import { ScrollTable } from "../rows/ScrollTable.tsx";
import { useRows } from "../../../register/useRows.ts";
import { leerWords } from "./words.ts";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  cell: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXXS },
  since: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

const LOOKS: Record<Stadium, TagLook> = { voordoen: "quiet", samendoen: "brand", "zelf-doen": "success" };

export type LeerMatrixProps = Readonly<{
  /** Where the detail of a process is found; without it the names are no links. */
  hrefOf?: (procesId: string) => string;
}>;

/** Every process with its teams, and how far each of these is. */
export function LeerMatrix({ hrefOf }: LeerMatrixProps) {
  return (
    <ListGate list="leerstanden">
      <Matrix hrefOf={hrefOf} />
    </ListGate>
  );
}

function Matrix({ hrefOf }: LeerMatrixProps) {
  const words = useWords(leerWords);
  const { teams, rijen, titles } = useLeermatrix();
  const { drawn, end } = useGrowing(rijen, "");
  return (
    <Section title={words.matrixTitle} count={rijen.length === 0 ? 0 : undefined} empty={words.matrixEmpty}>
      <ScrollTable label={words.matrixTitle}>
        <thead>
          <tr>
            <th scope="col">{words.process}</th>
            {teams.map((team) => (
              <th key={team} scope="col">
                {team}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ procesId, cellen }) => (
            <tr key={procesId}>
              <th scope="row">
                {hrefOf === undefined ? (
                  titles.get(procesId)
                ) : (
                  <Link href={hrefOf(procesId)}>{titles.get(procesId)}</Link>
                )}
              </th>
              {cellen.map((cel, index) => (
                <td key={teams[index]}>
                  <Cel cel={cel} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <div ref={end} />
    </Section>
  );
}

/** Only processes that somebody works by or learned; the titles are those of the processes. */
function useLeermatrix() {
  const processen = useRows("processen");
  const rows = useRows("leerstanden");
  return useMemo(() => {
    const inUse = processen.filter(({ value }) => value.status !== "retired");
    const { teams, rijen } = leermatrix(
      inUse.map(({ id, value }) => ({ procesId: id, teams: value.teams })),
      rows.map(({ value }) => value),
    );
    return {
      teams,
      rijen: rijen.filter(({ cellen }) => cellen.some(({ kind }) => kind !== "not-involved")),
      titles: new Map(inUse.map(({ id, value }) => [id, value.title])),
    };
  }, [processen, rows]);
}

function Cel({ cel }: Readonly<{ cel: Leercel }>) {
  const styles = useStyles();
  const words = useWords(leerWords);
  switch (cel.kind) {
    case "not-involved":
      return (
        <span className={styles.quiet} role="img" aria-label={words.notInvolved}>
          –
        </span>
      );
    case "not-begun":
      return <span className={styles.quiet}>{words.notBegun}</span>;
    case "at": {
      const { stadium } = cel.stand.laatste;
      const place = STADIA.indexOf(stadium) + 1;
      return (
        <span className={styles.cell}>
          <Tag look={LOOKS[stadium]}>
            {place}. {words.stadium[stadium]}
          </Tag>
          <span className={styles.since}>{words.since(writeDate(cel.stand.sinds))}</span>
        </span>
      );
    }
  }
}
