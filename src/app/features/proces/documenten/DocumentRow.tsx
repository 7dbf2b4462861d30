import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import { type DocumentView, shownVersion } from "../../../register/documentView.ts";
import { procesLabels } from "../../../register/procesLabels.ts";
import { words as commonWords } from "../../../words.ts";
import { DocumentBadge } from "./DocumentBadge.tsx";
import { documentenWords } from "./documentenWords.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    "&:last-child": { borderBottomStyle: "none" },
  },
  name: { flexGrow: 1, flexBasis: "14rem", minWidth: 0, overflowWrap: "anywhere" },
  facts: { flexBasis: "100%", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** One document in a list, as a link to it. */
export function DocumentRow({ view, href }: Readonly<{ view: DocumentView; href: string }>) {
  const styles = useStyles();
  const words = useWords(documentenWords);
  const common = useWords(commonWords);
  const { soort } = useWords(procesLabels);
  const language = useLanguage();
  const today = useToday();
  const { document, stored, number } = view;
  const when = writeMoment(stored.modified.at, today, language);
  const facts = [
    number,
    soort[document.soort],
    words.version(shownVersion(view)),
    words.changedBy(nameOf(stored.modified.writer, common), when),
  ];
  return (
    <li className={styles.row}>
      <Link className={styles.name} href={href} data-row data-document={view.id}>
        {document.name}
      </Link>
      <DocumentBadge view={view} />
      <span className={styles.facts}>{facts.join(" · ")}</span>
    </li>
  );
}
