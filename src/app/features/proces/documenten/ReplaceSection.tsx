import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { FileRef } from "../../../../sharepoint/files/driveItem.ts";
import { fileInTheWay } from "../../../../sharepoint/files/fileFailure.ts";
import type { GraphFailure } from "../../../../sharepoint/graph/failure.ts";
import { GraphFailure as Failure, isFailure } from "../../../../sharepoint/graph/failure.ts";
import { withParams } from "../../../address.ts";
import { Notice } from "../../../components/Notice.tsx";
import { Section } from "../../../components/Section.tsx";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { type FileGuard, guardFile, mayUpload } from "../../../documents/guard/fileGuard.ts";
import { FileGuardReport } from "../../../documents/guard/FileGuardReport.tsx";
import { useLanguage, useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { goTo, useAddress } from "../../../useAddress.ts";
import { words as commonWords } from "../../../words.ts";
import { documentenWords } from "./documentenWords.ts";
import { failureText } from "./failureText.ts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

/** How far somebody is with putting another file in the place of this one. `seen` is the version they looked at. */
type Replacing =
  | Readonly<{ state: "none" }>
  | Readonly<{ state: "looking"; file: File; seen: FileRef }>
  | Readonly<{ state: "ready"; file: File; seen: FileRef; guard: FileGuard; accepted: boolean }>
  | Readonly<{ state: "sending"; file: File; share: number }>
  | Readonly<{ state: "conflict"; file: File; now: FileRef }>
  | Readonly<{ state: "failed"; failure: GraphFailure }>
  | Readonly<{ state: "done" }>;

/** Puts a new version over the one that somebody saw, and never over another one. */
export function ReplaceSection({ view }: Readonly<{ view: DocumentView }>) {
  const words = useWords(documentenWords);
  const { replacing } = words;
  const { files, uploads } = useRegister();
  const { services } = useSession();
  const address = useAddress();
  const [now, become] = useState<Replacing>({ state: "none" });
  const stop = useRef<AbortController>(null);

  const choose = async (file: File): Promise<void> => {
    try {
      const seen = await (await files()).fileOf(view.id);
      become({ state: "looking", file, seen });
      // The name of the document stays; what is looked at is the text.
      const guard = await guardFile(new File([file], view.document.name));
      become({ state: "ready", file, seen, guard, accepted: false });
    } catch (error) {
      become({ state: "failed", failure: asFailure(error) });
    }
  };
  const send = async (file: File, seen: FileRef): Promise<void> => {
    stop.current = new AbortController();
    become({ state: "sending", file, share: 0 });
    try {
      const onProgress = (sent: number, total: number): void =>
        become({ state: "sending", file, share: total === 0 ? 1 : sent / total });
      await (await files()).replace(seen, file, { onProgress, signal: stop.current.signal });
      become({ state: "done" });
      await services.refresh();
    } catch (error) {
      const changed = isFailure(error, "conflict") ? fileInTheWay(error) : undefined;
      if (isFailure(error, "aborted")) become({ state: "none" });
      else if (changed !== undefined) become({ state: "conflict", file, now: changed });
      else become({ state: "failed", failure: asFailure(error) });
    }
  };
  const beside = (file: File): void => {
    const { procesId = "", soort, varianten } = view.document;
    uploads.choose(procesId, file, { name: file.name, soort, varianten });
    // There it waits to be sent.
    goTo(withParams(address, { document: undefined }));
  };

  return (
    <Section title={words.replace}>
      <Step
        view={view}
        now={now}
        onChoose={(file) => void choose(file)}
        onSend={(file, seen) => void send(file, seen)}
        onBeside={beside}
        onStop={() => (stop.current === null ? become({ state: "none" }) : stop.current.abort())}
        onAccept={() => now.state === "ready" && become({ ...now, accepted: true })}
        onClose={() => become({ state: "none" })}
      />
      <div role="status">{now.state === "done" && <Notice intent="success">{replacing.done}</Notice>}</div>
    </Section>
  );
}

function asFailure(error: unknown): GraphFailure {
  return isFailure(error) ? error : new Failure("invalid", String(error));
}

type StepProps = Readonly<{
  view: DocumentView;
  now: Replacing;
  onChoose: (file: File) => void;
  onSend: (file: File, seen: FileRef) => void;
  onBeside: (file: File) => void;
  onStop: () => void;
  onAccept: () => void;
  onClose: () => void;
}>;

function Step(props: StepProps) {
  const styles = useStyles();
  const words = useWords(documentenWords);
  const { replacing, upload } = words;
  const { now, view } = props;
  switch (now.state) {
    case "none":
    case "done":
      return <Chooser view={view} onChoose={props.onChoose} />;
    case "looking":
      return <p role="status">{upload.checking}</p>;
    case "ready":
      return (
        <>
          <FileGuardReport name={now.file.name} guard={now.guard} accepted={now.accepted} onAccept={props.onAccept} />
          <div className={styles.actions}>
            <Button
              appearance="primary"
              disabledFocusable={!mayUpload(now.guard, now.accepted)}
              onClick={() => props.onSend(now.file, now.seen)}
            >
              {replacing.send}
            </Button>
            <Button onClick={props.onClose}>{upload.cancel}</Button>
          </div>
        </>
      );
    case "sending":
      return (
        <>
          <ProgressBar aria-label={replacing.sending} value={now.share} max={1} />
          <div className={styles.actions}>
            <Button onClick={props.onStop}>{upload.cancel}</Button>
          </div>
        </>
      );
    case "conflict":
      return <Conflict {...props} file={now.file} theirs={now.now} />;
    case "failed":
      return (
        <div role="alert">
          <Notice
            intent="error"
            actions={
              <Button size="small" onClick={props.onClose}>
                {upload.retry}
              </Button>
            }
          >
            {upload.failed} {failureText(now.failure, words)}
          </Notice>
        </div>
      );
  }
}

function Chooser({ view, onChoose }: Pick<StepProps, "view" | "onChoose">) {
  const styles = useStyles();
  const { replacing } = useWords(documentenWords);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className={styles.text}>{replacing.text}</p>
      {view.document.status === "submitted" && <Notice intent="warning">{replacing.lapses}</Notice>}
      <div>
        <Button onClick={() => input.current?.click()}>{replacing.choose}</Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={replacing.title(view.document.name)}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) onChoose(file);
            target.value = "";
          }}
        />
      </div>
    </>
  );
}

function Conflict({ file, theirs, onSend, onBeside, onClose }: StepProps & Readonly<{ file: File; theirs: FileRef }>) {
  const { replacing, upload } = useWords(documentenWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const today = useToday();
  return (
    <div role="alert">
      <Notice
        intent="warning"
        actions={
          <>
            <Button size="small" title={replacing.onTopHint} onClick={() => onSend(file, theirs)}>
              {replacing.onTop}
            </Button>
            <Button size="small" onClick={() => onBeside(file)}>
              {replacing.beside}
            </Button>
            <Button size="small" onClick={onClose}>
              {upload.cancel}
            </Button>
          </>
        }
      >
        {replacing.conflict(nameOf(theirs.modified.writer, common), writeMoment(theirs.modified.at, today, language))}{" "}
        {replacing.onTopHint}
      </Notice>
    </div>
  );
}
