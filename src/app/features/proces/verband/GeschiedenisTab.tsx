import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type Besluitregel, newestFirst } from "../../../../domain/besluitregels.ts";
import type { Version } from "../../../../domain/history.ts";
import { type ProcesChange, type ProcesEntry, procesHistory } from "../../../../domain/procesHistory.ts";
import type { Proces } from "../../../../domain/proces.ts";
import { procesVersions } from "../../../../sharepoint/lists/procesVersions.ts";
import { ListSkeleton } from "../../../components/ListSkeleton.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { words as commonWords } from "../../../words.ts";
import { procesDetailWords } from "../detail/detailWords.ts";
import { useProces } from "../../../register/useRows.ts";
import { useProcesValue } from "../useProcesValue.ts";
import { BesluitRegel } from "./BesluitRegel.tsx";
import { useDocumentregels } from "./useBesluitregels.ts";
import { verbandWords } from "./verbandWords.ts";

const useStyles = makeStyles({
  entries: { display: "grid", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  who: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  old: { color: tokens.colorNeutralForeground3 },
});

type Loaded =
  | Readonly<{ state: "loading" | "failed" }>
  | Readonly<{ state: "there"; versions: readonly Version<Proces>[] }>;

/** Who changed what about the process, and what happened to its documents; the newest first. */
export function GeschiedenisTab({ procesId }: Readonly<{ procesId: string }>) {
  const etag = useProces(procesId)?.stored?.etag;
  const [tries, setTries] = useState(0);
  // Another version of the process, or another try, is read anew.
  return <Geschiedenis key={`${etag} ${tries}`} procesId={procesId} onAgain={() => setTries(tries + 1)} />;
}

type GeschiedenisProps = Readonly<{ procesId: string; onAgain: () => void }>;

function Geschiedenis({ procesId, onAgain }: GeschiedenisProps) {
  const styles = useStyles();
  const words = useWords(verbandWords);
  const { tryAgain } = useWords(commonWords);
  const loaded = useVersions(procesId);
  const regels = useDocumentregels(procesId);
  if (loaded.state === "loading") return <ListSkeleton />;
  return (
    <>
      {loaded.state === "failed" && (
        <Notice
          intent="error"
          actions={
            <Button size="small" onClick={onAgain}>
              {tryAgain}
            </Button>
          }
        >
          {words.historyFailed}
        </Notice>
      )}
      <ol className={styles.entries} aria-label={words.history}>
        {momentsOf(loaded, regels).map((moment) => (
          <li key={moment.key}>
            {moment.kind === "regel" ? (
              <BesluitRegel regel={moment.regel} procesId={procesId} />
            ) : (
              <Entry entry={moment.entry} versions={moment.versions} />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function useVersions(procesId: string): Loaded {
  const { workspace } = useRegister();
  const [loaded, setLoaded] = useState<Loaded>({ state: "loading" });
  useEffect(() => {
    const stopping = new AbortController();
    procesVersions(workspace.processen.list, procesId, stopping.signal).then(
      (versions) => setLoaded({ state: "there", versions }),
      () => !stopping.signal.aborted && setLoaded({ state: "failed" }),
    );
    return () => stopping.abort();
  }, [workspace, procesId]);
  return loaded;
}

type Moment = Readonly<{ key: string; at: string }> &
  (
    | Readonly<{ kind: "regel"; regel: Besluitregel }>
    | Readonly<{ kind: "entry"; entry: ProcesEntry; versions: readonly Version<Proces>[] }>
  );

function momentsOf(loaded: Loaded, regels: readonly Besluitregel[]): readonly Moment[] {
  const versions = loaded.state === "there" ? loaded.versions : [];
  const entries = procesHistory(versions).map((entry): Moment => {
    return { kind: "entry", key: `v${entry.version}`, at: entry.at, entry, versions };
  });
  const lines = regels.map((regel): Moment => {
    return { kind: "regel", key: `${regel.over.id}/${regel.kind}/${regel.at}`, at: regel.at, regel };
  });
  return newestFirst([...entries, ...lines]);
}

type EntryProps = Readonly<{ entry: ProcesEntry; versions: readonly Version<Proces>[] }>;

function Entry({ entry, versions }: EntryProps) {
  const styles = useStyles();
  const words = useWords(verbandWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const today = useToday();
  const now = versions.find(({ id }) => id === entry.version);
  const before = versions
    .filter(({ id }) => Number(id) < Number(entry.version))
    .toSorted((one, other) => Number(other.id) - Number(one.id))[0];
  return (
    <>
      <span className={styles.who}>
        {words.by(nameOf(entry.writer, common), writeMoment(entry.at, today, language))}
      </span>
      {entry.created && <div>{words.created}</div>}
      {now !== undefined && before !== undefined && (
        <ul className={styles.changes}>
          {entry.changes.map((change) => (
            <ChangeItem key={change.field} change={change} now={now.value} before={before.value} />
          ))}
        </ul>
      )}
    </>
  );
}

type ChangeItemProps = Readonly<{ change: ProcesChange; now: Proces; before: Proces }>;

function ChangeItem({ change: { field }, now, before }: ChangeItemProps) {
  const styles = useStyles();
  const { was } = useWords(verbandWords);
  const { fields } = useWords(procesDetailWords);
  const valueOf = useProcesValue();
  return (
    <li>
      {fields[field]}: {valueOf(field, now)}{" "}
      <span className={styles.old}>
        ({was}: {valueOf(field, before)})
      </span>
    </li>
  );
}
