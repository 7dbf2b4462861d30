import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../language.tsx";
import type { Unreadable } from "../../../sharepoint/list/codec.ts";
import { asideWords } from "./asideWords.ts";

const useStyles = makeStyles({
  rows: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** Rows that somebody broke by hand in SharePoint, with what to look at. */
export function UnreadableRows({ rows }: Readonly<{ rows: readonly Unreadable[] }>) {
  const styles = useStyles();
  const words = useWords(asideWords);
  return (
    <Notice intent="warning">
      {words.unreadable(rows.length)}
      <ul className={styles.rows}>
        {rows.map(({ id, columns, webUrl }) => (
          <li key={id}>
            {words.unreadableRow(id, columns.join(", "))}{" "}
            {webUrl !== undefined && (
              <Link href={webUrl} target="_blank" rel="noreferrer">
                {words.openInSharePoint}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
