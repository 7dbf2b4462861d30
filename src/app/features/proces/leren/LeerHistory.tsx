import { makeStyles, tokens } from "@fluentui/react-components";
import type { Leerstand } from "../../../../domain/leerstand.ts";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import type { Row } from "../../../register/rowWrite.ts";
import { useSession } from "../../../SessionContext.tsx";
import { words as commonWords } from "../../../words.ts";
import { LinkedText } from "../rows/LinkedText.tsx";
import { ScrollTable } from "../rows/ScrollTable.tsx";
import { leerWords } from "./words.ts";

const useStyles = makeStyles({
  date: { whiteSpace: "nowrap" },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
});

export type LeerHistoryProps = Readonly<{ team: string; rows: readonly Row<Leerstand>[] }>;

/** Everything that was recorded of a team, the newest first. Nothing of it is ever changed. */
export function LeerHistory({ team, rows }: LeerHistoryProps) {
  const styles = useStyles();
  const words = useWords(leerWords);
  const common = useWords(commonWords);
  const { services } = useSession();
  const newest = rows.toSorted((one, other) => one.value.datum.localeCompare(other.value.datum)).toReversed();
  return (
    <details>
      <summary className={styles.summary}>{words.history(rows.length)}</summary>
      <ScrollTable label={words.historyOf(team)}>
        <thead>
          <tr>
            <th scope="col">{words.columns.datum}</th>
            <th scope="col">{words.columns.stadium}</th>
            <th scope="col">{words.columns.bewijs}</th>
            <th scope="col">{words.columns.uren}</th>
            <th scope="col">{words.columns.door}</th>
          </tr>
        </thead>
        <tbody>
          {newest.map(({ id, value, stored }) => (
            <tr key={id}>
              <td className={styles.date}>{writeDate(value.datum)}</td>
              <td>{words.stadium[value.stadium]}</td>
              <td>
                <LinkedText text={value.bewijs} />
              </td>
              <td>{value.externeUren}</td>
              <td>{stored === undefined ? services.me.name : nameOf(stored.created.writer, common)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  );
}
