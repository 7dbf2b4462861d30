import { makeStyles, tokens } from "@fluentui/react-components";
import { endsWithinYear, isOver } from "../../../../domain/bewaartermijn.ts";
import { Tag } from "../../../components/Tag.tsx";
import { useToday } from "../../../data/useNow.ts";
import { useWords } from "../../../language.tsx";
import type { BewaarRow } from "./bewaarRows.ts";
import { writeUntil } from "./bewaarText.ts";
import { bewaarWords } from "./bewaarWords.ts";

const useStyles = makeStyles({
  cell: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXXS },
  under: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Until when a record is kept, and whether that is soon. */
export function UntilCell({ row: { termijn } }: Readonly<{ row: BewaarRow }>) {
  const styles = useStyles();
  const words = useWords(bewaarWords);
  const today = useToday();
  const over = isOver(termijn, today);
  return (
    <div className={styles.cell}>
      <span>{writeUntil(termijn, words)}</span>
      {over && <Tag look="danger">{words.isOver}</Tag>}
      {!over && endsWithinYear(termijn, today) && <Tag look="warning">{words.isEnding}</Tag>}
      {termijn.kind === "until" && termijn.applies && <span className={styles.under}>{words.applies}</span>}
    </div>
  );
}
