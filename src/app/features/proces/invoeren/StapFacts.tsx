import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle20Regular } from "@fluentui/react-icons/svg/circle";
import { SubtractCircle20Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Implementatiestap } from "../../../../domain/implementatie.ts";
import { isStapLate } from "../../../../domain/invoerstand.ts";
import { Tag } from "../../../components/Tag.tsx";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import { useSession } from "../../../SessionContext.tsx";
import { LinkedText } from "../rows/LinkedText.tsx";
import { type InvoerWords, invoerWords } from "./words.ts";

const useStyles = makeStyles({
  stap: { display: "flex", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { flexShrink: 0, display: "flex", color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground3 },
  facts: { display: "grid", rowGap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  proof: { whiteSpace: "pre-wrap" },
});

const ICONS = {
  open: <Circle20Regular />,
  done: <CheckmarkCircle20Filled />,
  "not-needed": <SubtractCircle20Regular />,
};

/** What stands in the list about a step: who and when, and what shows that it is done. */
export function StapFacts({ stap }: Readonly<{ stap: Implementatiestap }>) {
  const styles = useStyles();
  const words = useWords(invoerWords);
  const { services } = useSession();
  return (
    <div className={styles.stap}>
      <span className={`${styles.icon} ${stap.stand === "done" ? styles.done : ""}`} aria-hidden="true">
        {ICONS[stap.stand]}
      </span>
      <div className={styles.facts}>
        <span className={styles.title}>{stap.title}</span>
        <span className={styles.line}>
          <span>{stap.stand === "done" ? words.doneOn(writeDate(stap.gereedOp)) : words.stand[stap.stand]}</span>
          {stap.soort === "ict-systeem" && <span>{stap.systeem ?? words.noSystem}</span>}
          {(stap.trekker !== undefined || stap.stand === "open") && <span>{stap.trekker?.name ?? words.nobody}</span>}
          {stap.stand === "open" && stap.streefdatum !== undefined && (
            <Deadline date={stap.streefdatum} late={isStapLate(stap, services.today())} />
          )}
        </span>
        <Explained stap={stap} words={words} />
      </div>
    </div>
  );
}

function Deadline({ date, late }: Readonly<{ date: string; late: boolean }>) {
  const words = useWords(invoerWords);
  if (!late) return <span>{words.until(writeDate(date))}</span>;
  return (
    <Tag look="severe" icon={<Warning16Filled />}>
      {words.lateSince(writeDate(date))}
    </Tag>
  );
}

function Explained({ stap, words }: Readonly<{ stap: Implementatiestap; words: InvoerWords }>) {
  const styles = useStyles();
  if (stap.stand === "open") return null;
  const [name, text] = stap.stand === "done" ? [words.proof, stap.bewijs] : [words.reason, stap.reden];
  return (
    <span className={styles.proof}>
      {name}: <LinkedText text={text} />
    </span>
  );
}
