import { makeStyles, tokens } from "@fluentui/react-components";
import { decidersOf } from "../../domain/deciders.ts";
import type { Goedkeuring } from "../../domain/goedkeuring.ts";
import { useToday } from "../data/useNow.ts";
import { writeMoment } from "../dates.ts";
import { LOCALES, useLanguage, useWords } from "../language.tsx";
import { words as commonWords } from "../words.ts";
import { approvalWords } from "./approvalWords.ts";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** How a decision stands in one sentence: whose turn it is, or what was decided by whom. */
export function ApprovalText({ goedkeuring }: Readonly<{ goedkeuring: Goedkeuring | undefined }>) {
  const styles = useStyles();
  const words = useWords(approvalWords);
  const { unknownPerson } = useWords(commonWords);
  const language = useLanguage();
  const today = useToday();
  if (goedkeuring === undefined) return null;
  const names = new Intl.ListFormat(LOCALES[language]);
  const when = (at: string): string => writeMoment(at, today, language);
  const text = ((): string | undefined => {
    switch (goedkeuring.state) {
      case "open": {
        const { aanvrager, verzoek } = goedkeuring;
        const waitsFor = names.format(decidersOf(goedkeuring).map(({ name }) => name));
        return words.waiting(aanvrager?.name ?? unknownPerson, when(verzoek.stamp.at), waitsFor);
      }
      case "approved":
        return words.approved(goedkeuring.besluit.door.name, when(goedkeuring.besluit.at));
      case "rejected":
      case "reopened": {
        const { verdict, door, at } = goedkeuring.besluit;
        return verdict.kind === "reject" ? words.rejected(door.name, when(at), verdict.reason) : undefined;
      }
      case "withdrawn":
      case "lapsed":
        return undefined;
    }
  })();
  return text === undefined ? null : <p className={styles.text}>{text}</p>;
}
