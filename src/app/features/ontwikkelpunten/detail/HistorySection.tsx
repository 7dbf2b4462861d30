import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { useState } from "react";
import { type Change, type HistoryEntry, historyOf } from "../../../../domain/history.ts";
import { puntVersions } from "../../../../sharepoint/lists/puntVersions.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import { useSession } from "../../../SessionContext.tsx";
import { words as commonWords } from "../../../words.ts";
import { useWriteValue } from "./useWriteValue.ts";
import { detailWords } from "./words.ts";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  entries: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  who: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  old: { color: tokens.colorNeutralForeground3 },
});

type Loaded =
  | Readonly<{ state: "closed" | "loading" | "failed" }>
  | Readonly<{ state: "open"; entries: readonly HistoryEntry[] }>;

/** Who changed what and when, read from the versions that SharePoint keeps when somebody asks for it. */
export function HistorySection({ id }: Readonly<{ id: string }>) {
  const styles = useStyles();
  const words = useWords(detailWords);
  const { tryAgain } = useWords(commonWords);
  const { services } = useSession();
  const [loaded, setLoaded] = useState<Loaded>({ state: "closed" });
  const load = (): void => {
    setLoaded({ state: "loading" });
    puntVersions(services.workspace.punten.list, id).then(
      (versions) => setLoaded({ state: "open", entries: historyOf(versions) }),
      () => setLoaded({ state: "failed" }),
    );
  };

  return (
    <section data-focus-home>
      <h3 className={styles.heading}>{words.history}</h3>
      {loaded.state === "failed" && (
        <Notice
          intent="error"
          actions={
            <Button size="small" onClick={load}>
              {tryAgain}
            </Button>
          }
        >
          {words.historyFailed}
        </Notice>
      )}
      {loaded.state === "open" && (
        <ol className={styles.entries}>
          {loaded.entries.map((entry) => (
            <HistoryItem key={entry.version} entry={entry} />
          ))}
        </ol>
      )}
      {(loaded.state === "closed" || loaded.state === "loading") && (
        <Button icon={<History20Regular />} disabledFocusable={loaded.state === "loading"} onClick={load}>
          {words.showHistory}
        </Button>
      )}
    </section>
  );
}

function HistoryItem({ entry }: Readonly<{ entry: HistoryEntry }>) {
  const styles = useStyles();
  const words = useWords(detailWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const today = useToday();
  return (
    <li>
      <span className={styles.who}>
        {words.by(nameOf(entry.writer, common), writeMoment(entry.at, today, language))}
      </span>
      {entry.created && <div>{words.created}</div>}
      <ul className={styles.changes}>
        {entry.changes.map((change) => (
          <ChangeItem key={change.field} change={change} />
        ))}
      </ul>
    </li>
  );
}

function ChangeItem({ change: { field, from, to } }: Readonly<{ change: Change }>) {
  const styles = useStyles();
  const words = useWords(detailWords);
  const write = useWriteValue();
  return (
    <li>
      {words.fields[field]}: {write(field, to)}{" "}
      <span className={styles.old}>
        ({words.was}: {write(field, from)})
      </span>
    </li>
  );
}
