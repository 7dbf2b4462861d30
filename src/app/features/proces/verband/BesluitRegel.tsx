import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Besluitregel } from "../../../../domain/besluitregels.ts";
import { hrefTo } from "../../../address.ts";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { verbandWords } from "./verbandWords.ts";

const useStyles = makeStyles({
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  reason: { display: "block", overflowWrap: "anywhere" },
});

/** Who asked or decided what and when, with the way to what it is about. */
export function BesluitRegel({ regel, procesId }: Readonly<{ regel: Besluitregel; procesId: string }>) {
  const styles = useStyles();
  const words = useWords(verbandWords);
  const language = useLanguage();
  const today = useToday();
  const { kind, over, at, door, reason } = regel;
  const href =
    over.soort === "punt"
      ? hrefTo("ontwikkelpunten", { punt: over.id })
      : hrefTo("processen", { proces: procesId, deel: "documenten", document: over.id });
  return (
    <>
      {words.regel[kind](door ?? words.somebody)} <Link href={href}>{over.title}</Link>{" "}
      <span className={styles.when}>{writeMoment(at, today, language)}</span>
      {reason !== undefined && <span className={styles.reason}>{words.reason(reason)}</span>}
    </>
  );
}
