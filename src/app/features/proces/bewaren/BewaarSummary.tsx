import { makeStyles, tokens } from "@fluentui/react-components";
import { calendarDateOf } from "../../../../domain/time.ts";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import type { DocumentView } from "../../../register/documentView.ts";
import { words as commonWords } from "../../../words.ts";
import { bewaarRows } from "./bewaarRows.ts";
import { writeUntil } from "./bewaarText.ts";
import { bewaarWords } from "./bewaarWords.ts";
import { useChosenBy } from "./useChosenBy.ts";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How long a document is kept as it is now, and whether the app proposed that or who chose it. */
export function BewaarSummary({ view }: Readonly<{ view: DocumentView }>) {
  const styles = useStyles();
  const words = useWords(bewaarWords);
  const common = useWords(commonWords);
  const by = useChosenBy(view);
  const row = bewaarRows({ documenten: [view], evaluaties: [], punten: [] }).findLast(
    ({ soort }) => soort === "document",
  );
  if (row === undefined) return null;
  const { klasse, begin, termijn, chosen } = row;
  const what = [words.waardering[klasse.termijn.waardering], words.termijn(klasse.termijn)].filter(
    (text) => text !== "",
  );
  return (
    <p className={styles.line}>
      {what.join(", ")}.{" "}
      {begin !== undefined && `${words.columns.begin}: ${writeDate(begin.on)} (${words.begin[begin.by]}). `}
      {words.columns.until}: {writeUntil(termijn, words)}.{" "}
      {chosen
        ? by === undefined
          ? words.chosen
          : words.chosenBy(nameOf(by.writer, common), writeDate(calendarDateOf(by.at)))
        : words.proposed}
      .
    </p>
  );
}
