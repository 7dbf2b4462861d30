import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { hrefTo } from "../../../address.ts";
import { SendingLabel } from "../../../components/SendingLabel.tsx";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import type { BewaarRow } from "./bewaarRows.ts";
import { writeStuk } from "./bewaarText.ts";
import { bewaarWords } from "./bewaarWords.ts";

const useStyles = makeStyles({
  cell: { display: "grid", rowGap: tokens.spacingVerticalXXS, overflowWrap: "anywhere", minWidth: 0 },
  under: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** What is kept: its kind and number, its title, and of a decision what was decided and by whom. */
export function StukCell({ row }: Readonly<{ row: BewaarRow }>) {
  const styles = useStyles();
  const words = useWords(bewaarWords);
  const language = useLanguage();
  const { soort, begin, besluit, title, sending } = row;
  const href = hrefOf(row);
  const names = new Intl.ListFormat(LOCALES[language]).format(besluit?.door ?? []);
  return (
    <div className={styles.cell}>
      <span className={styles.under}>
        {words.soorten[soort]} {writeStuk(row, words)}
        {soort === "document" && begin === undefined && ` (${words.concept})`}
        {besluit !== undefined && ` ${words.over(besluit.over)}`}
      </span>
      {href === undefined ? (
        <span className={styles.title}>{title}</span>
      ) : (
        <Link className={styles.title} href={href}>
          {title}
        </Link>
      )}
      {besluit !== undefined && (
        <span className={styles.under}>
          {words.verdict[besluit.verdict]} {words.by(names)}
        </span>
      )}
      {sending !== undefined && <SendingLabel state={sending} />}
    </div>
  );
}

/** Where people read and settle what it is about. */
function hrefOf({ holder, procesId }: BewaarRow): string | undefined {
  if (holder.list === "punten") return hrefTo("ontwikkelpunten", { punt: holder.punt.id });
  if (holder.list === "evaluaties" || procesId === undefined) return undefined;
  return hrefTo("processen", { proces: procesId, deel: "documenten", document: holder.view.id });
}
