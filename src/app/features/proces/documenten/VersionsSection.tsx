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
import { words as commonWords } from "../../../words.ts";
import { documentenWords } from "./documentenWords.ts";
import { RestoreVersion, type RestoreVersionProps } from "./RestoreVersion.tsx";
import { ShownFile } from "./ShownFile.tsx";

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
  when: { whiteSpace: "nowrap" },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
});

type Viewed = Readonly<{ view: DocumentView }>;
type Restoring = Viewed & Pick<RestoreVersionProps, "onRestored">;

/** The versions that SharePoint has: reading one, comparing two, and putting one back. */
export function VersionsSection({ view }: Viewed) {
  const { versions } = useWords(documentenWords);
  const { files } = useRegister();
  const [open, setOpen] = useState(false);
  const [restored, setRestored] = useState<string>();
  const { id } = view;
  const load = useCallback(async () => {
    const door = await files();
    return door.versions(await door.fileOf(id));
  }, [files, id]);
  return (
    <Section title={versions.title}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{versions.open}</summary>
        {open && <LoadedVersions key={view.stored.etag} view={view} load={load} onRestored={setRestored} />}
      </details>
      <div role="status">
        {restored !== undefined && <Notice intent="success">{versions.restored(restored)}</Notice>}
      </div>
    </Section>
  );
}

function LoadedVersions({ load, ...restoring }: Restoring & Readonly<{ load: () => Promise<readonly FileVersion[]> }>) {
  const loaded = useLoaded(load);
  return <Waiting loaded={loaded}>{(versions) => <VersionList versions={versions} {...restoring} />}</Waiting>;
}

function VersionList({ view, versions, onRestored }: Restoring & Readonly<{ versions: readonly FileVersion[] }>) {
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
            onRestored={onRestored}
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

type VersionRowProps = Restoring &
  Readonly<{
    version: FileVersion;
    current: boolean;
    picked: boolean;
    onPick: (on: boolean) => void;
    onShow: () => void;
  }>;

function VersionRow({ view, onRestored, version, current, picked, onPick, onShow }: VersionRowProps) {
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
        {nameOf(writer, common)}, <span className={styles.when}>{writeMoment(at, today, language)}</span>
      </span>
      <Button size="small" aria-label={words.show(label)} onClick={onShow}>
        {upload.open}
      </Button>
      {!current && <RestoreVersion view={view} label={label} onRestored={onRestored} />}
    </li>
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
