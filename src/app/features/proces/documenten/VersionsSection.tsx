import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { FileVersion } from "../../../../sharepoint/files/versions.ts";
import { Notice } from "../../../components/Notice.tsx";
import { Section } from "../../../components/Section.tsx";
import { Tag } from "../../../components/Tag.tsx";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { CompareText } from "../../../documents/compare/CompareText.tsx";
import { textOf } from "../../../documents/textOf.ts";
import { useLoaded } from "../../../documents/useLoaded.ts";
import { Waiting } from "../../../documents/Waiting.tsx";
import { useLanguage, useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { words as commonWords } from "../../../words.ts";
import { documentenWords } from "./documentenWords.ts";
import { ShownFile } from "./ShownFile.tsx";
import { useAction } from "./useAction.ts";

const useStyles = makeStyles({
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  version: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  who: { flexGrow: 1, flexBasis: "12rem", minWidth: 0 },
  text: { margin: 0 },
});

type Viewed = Readonly<{ view: DocumentView }>;

/** The versions that SharePoint has: reading one, comparing two, and putting one back. */
export function VersionsSection({ view }: Viewed) {
  const { versions } = useWords(documentenWords);
  const { files } = useRegister();
  const [open, setOpen] = useState(false);
  const { id } = view;
  const load = useCallback(async () => {
    const door = await files();
    return door.versions(await door.fileOf(id));
  }, [files, id]);
  return (
    <Section title={versions.title}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{versions.title}</summary>
        {open && <LoadedVersions view={view} load={load} />}
      </details>
    </Section>
  );
}

function LoadedVersions({ view, load }: Viewed & Readonly<{ load: () => Promise<readonly FileVersion[]> }>) {
  const loaded = useLoaded(load);
  return <Waiting loaded={loaded}>{(versions) => <VersionList view={view} versions={versions} />}</Waiting>;
}

function VersionList({ view, versions }: Viewed & Readonly<{ versions: readonly FileVersion[] }>) {
  const styles = useStyles();
  const { versions: words } = useWords(documentenWords);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<string>();
  const [older, newer] = picked.toSorted((one, other) => Number(one) - Number(other));
  const pick = (label: string, on: boolean): void =>
    // Two at a time: a third one takes the place of the first.
    setPicked(on ? [...picked, label].slice(-2) : picked.filter((one) => one !== label));
  return (
    <>
      <p className={styles.text}>{words.choose}</p>
      <ul className={styles.list}>
        {versions.map((version, index) => (
          <VersionRow
            key={version.label}
            view={view}
            version={version}
            current={index === 0}
            picked={picked.includes(version.label)}
            onPick={(on) => pick(version.label, on)}
            onShow={() => setShown(shown === version.label ? undefined : version.label)}
          />
        ))}
      </ul>
      {shown !== undefined && <ShownVersion view={view} label={shown} />}
      {older !== undefined && newer !== undefined && <Compared view={view} older={older} newer={newer} />}
    </>
  );
}

type VersionRowProps = Viewed &
  Readonly<{
    version: FileVersion;
    current: boolean;
    picked: boolean;
    onPick: (on: boolean) => void;
    onShow: () => void;
  }>;

function VersionRow({ view, version, current, picked, onPick, onShow }: VersionRowProps) {
  const styles = useStyles();
  const { versions: words, version: versionWord, upload } = useWords(documentenWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const today = useToday();
  const { label, writer, at } = version;
  return (
    <li className={styles.version}>
      <Checkbox
        checked={picked}
        label={versionWord(label)}
        title={words.pick(label)}
        onChange={(_, { checked }) => onPick(checked === true)}
      />
      {current && <Tag look="brand">{words.current}</Tag>}
      {view.rounds.length > 0 && view.adopted?.versie === label && <Tag look="success">{words.adopted}</Tag>}
      <span className={styles.who}>
        {nameOf(writer, common)}, {writeMoment(at, today, language)}
      </span>
      <Button size="small" aria-label={words.show(label)} onClick={onShow}>
        {upload.open}
      </Button>
      {!current && <Restore view={view} label={label} />}
    </li>
  );
}

/** Asks once more in place: restoring changes the document for everybody. */
function Restore({ view, label }: Viewed & Readonly<{ label: string }>) {
  const { versions: words, adoption } = useWords(documentenWords);
  const common = useWords(commonWords);
  const { files } = useRegister();
  const { services } = useSession();
  const [asking, setAsking] = useState(false);
  const { busy, failure, run } = useAction();
  const restore = (): void =>
    run(async () => {
      const door = await files();
      await door.restore(await door.fileOf(view.id), label);
      await services.refresh();
    });
  if (!asking) {
    return (
      <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
        {words.restore(label)}
      </Button>
    );
  }
  return (
    <>
      <Button size="small" appearance="primary" disabledFocusable={busy} onClick={restore}>
        {busy ? adoption.busy : words.restoreConfirm(label)}
      </Button>
      <Button size="small" onClick={() => setAsking(false)}>
        {common.cancel}
      </Button>
      {failure !== undefined && (
        <div role="alert">
          <Notice intent="error">{adoption.failed}</Notice>
        </div>
      )}
    </>
  );
}

function useVersion(view: DocumentView, label: string): () => Promise<Blob> {
  const { files } = useRegister();
  const { id } = view;
  return useCallback(async () => {
    const door = await files();
    return door.contentOfVersion(await door.fileOf(id), label);
  }, [files, id, label]);
}

function ShownVersion({ view, label }: Viewed & Readonly<{ label: string }>) {
  return <ShownFile name={view.document.name} load={useVersion(view, label)} />;
}

function Compared({ view, older, newer }: Viewed & Readonly<{ older: string; newer: string }>) {
  const { versions: words, version } = useWords(documentenWords);
  const before = useVersion(view, older);
  const after = useVersion(view, newer);
  const { name } = view.document;
  const load = useCallback(
    async () => Promise.all([textOf(name, await before()), textOf(name, await after())]),
    [name, before, after],
  );
  const loaded = useLoaded(load);
  return (
    <section aria-label={words.compareWith(older, newer)}>
      <Waiting loaded={loaded}>
        {([one, other]) =>
          one.ok && other.ok ? (
            <CompareText
              before={{ name: version(older), text: one.value }}
              after={{ name: version(newer), text: other.value }}
            />
          ) : (
            <Notice intent="warning">{words.unreadable}</Notice>
          )
        }
      </Waiting>
    </section>
  );
}
