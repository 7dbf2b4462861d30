import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { FileRef } from "../../../../sharepoint/files/driveItem.ts";
import type { Seen } from "../../../../sharepoint/files/upload.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { mayUpload } from "../../../documents/guard/fileGuard.ts";
import { FileGuardReport } from "../../../documents/guard/FileGuardReport.tsx";
import { useLanguage, useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import type { DocumentView } from "../../../register/documentView.ts";
import { words as commonWords } from "../../../words.ts";
import { documentenWords } from "./documentenWords.ts";
import { failureText } from "./failureText.ts";
import { endOf } from "./nameEnd.ts";
import type { Replacing } from "./replacing.ts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

export type ReplaceStepProps = Readonly<{
  view: DocumentView;
  now: Replacing;
  onChoose: (file: File) => void;
  onSend: (file: File, seen: Seen) => void;
  onBeside: (file: File) => void;
  onStop: () => void;
  onAccept: () => void;
  onClose: () => void;
}>;

/** One step on the way of a file that takes the place of another. */
export function ReplaceStep(props: ReplaceStepProps) {
  const styles = useStyles();
  const words = useWords(documentenWords);
  const { replacing, upload } = words;
  const { now, view } = props;
  switch (now.state) {
    case "other-kind":
      return (
        <>
          <div role="alert">
            <Notice intent="warning">{replacing.otherKind(endOf(view.document.name))}</Notice>
          </div>
          <Chooser view={view} onChoose={props.onChoose} />
        </>
      );
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
      return <Failed {...props} {...now} />;
  }
}

type FailedProps = ReplaceStepProps & Pick<Extract<Replacing, { state: "failed" }>, "failure" | "file" | "seen">;

/** The file is still there, so nobody has to choose it again. */
function Failed({ failure, file, seen, onChoose, onSend, onClose }: FailedProps) {
  const words = useWords(documentenWords);
  const { upload } = words;
  const again = (): void => (seen === undefined ? onChoose(file) : onSend(file, seen));
  return (
    <div role="alert">
      <Notice
        intent="error"
        actions={
          <>
            <Button size="small" onClick={again}>
              {upload.retry}
            </Button>
            <Button size="small" onClick={onClose}>
              {upload.remove}
            </Button>
          </>
        }
      >
        <strong>{file.name}:</strong> {upload.failed} {failureText(failure, words)}
      </Notice>
    </div>
  );
}

function Chooser({ view, onChoose }: Pick<ReplaceStepProps, "view" | "onChoose">) {
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

function Conflict({
  file,
  theirs,
  onSend,
  onBeside,
  onClose,
}: ReplaceStepProps & Readonly<{ file: File; theirs: FileRef }>) {
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
