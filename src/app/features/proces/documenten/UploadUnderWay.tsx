import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { FileRef } from "../../../../sharepoint/files/driveItem.ts";
import type { GraphFailure } from "../../../../sharepoint/graph/failure.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import type { UploadItem } from "../../../register/uploadItem.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { words as commonWords } from "../../../words.ts";
import { documentenWords } from "./documentenWords.ts";
import { failureText } from "./failureText.ts";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

export type UploadCardProps = Readonly<{ item: UploadItem; onOpen: (documentId: string) => void }>;

/** How far a file has come, and what the person can do about it. */
export function UploadUnderWay({ item, onOpen }: UploadCardProps) {
  const { step } = item;
  switch (step.state) {
    case "chosen":
      return null;
    case "sending":
      return <Sending item={item} sent={step.sent} />;
    case "taken":
      return <NameTaken item={item} by={step.by} />;
    case "failed":
      return <Failed item={item} failure={step.failure} />;
    case "done":
      return <Arrived item={item} onOpen={() => onOpen(step.documentId)} />;
  }
}

type Item = Readonly<{ item: UploadItem }>;

function Sending({ item: { key, about, bytes }, sent }: Item & Readonly<{ sent: number }>) {
  const styles = useStyles();
  const { upload } = useWords(documentenWords);
  const { uploads } = useRegister();
  const share = bytes.size === 0 ? 1 : sent / bytes.size;
  return (
    <>
      <span className={styles.name}>{about.name}</span>
      <ProgressBar aria-label={upload.progress(about.name)} value={share} max={1} />
      <div className={styles.actions}>
        <span>{upload.sending(Math.floor(share * 100))}</span>
        <Button size="small" onClick={() => uploads.cancel(key)}>
          {upload.cancel}
        </Button>
      </div>
    </>
  );
}

/** Another file has the name: nothing is overwritten before somebody said so. */
function NameTaken({ item: { key, procesId }, by }: Item & Readonly<{ by: FileRef }>) {
  const { upload } = useWords(documentenWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const today = useToday();
  const { uploads, documentViews } = useRegister();
  const theirs = useStore(documentViews).find(({ id }) => id === by.listItemId)?.document.procesId;
  // It would leave its process, together with what is known of it.
  const isElsewhere = theirs !== undefined && theirs !== procesId;
  const { name, modified } = by;
  return (
    <div role="alert">
      <Notice
        intent="warning"
        actions={
          <>
            {!isElsewhere && (
              <Button size="small" onClick={() => uploads.send(key, "replace")}>
                {upload.takenReplace}
              </Button>
            )}
            <Button size="small" onClick={() => uploads.send(key, "rename")}>
              {upload.takenRename}
            </Button>
            <Button size="small" onClick={() => uploads.cancel(key)}>
              {upload.cancel}
            </Button>
          </>
        }
      >
        {upload.taken(name, nameOf(modified.writer, common), writeMoment(modified.at, today, language))}{" "}
        {isElsewhere && upload.takenElsewhere}
      </Notice>
    </div>
  );
}

function Failed({ item: { key, about }, failure }: Item & Readonly<{ failure: GraphFailure }>) {
  const words = useWords(documentenWords);
  const { uploads } = useRegister();
  const { upload } = words;
  return (
    <div role="alert">
      <Notice
        intent="error"
        actions={
          <>
            <Button size="small" onClick={() => uploads.send(key)}>
              {upload.retry}
            </Button>
            <Button size="small" onClick={() => uploads.cancel(key)}>
              {upload.remove}
            </Button>
          </>
        }
      >
        <strong>{about.name}:</strong> {upload.failed} {failureText(failure, words)}
      </Notice>
    </div>
  );
}

function Arrived({ item: { key, about }, onOpen }: Item & Readonly<{ onOpen: () => void }>) {
  const { upload } = useWords(documentenWords);
  const { uploads } = useRegister();
  const open = (): void => {
    uploads.cancel(key);
    onOpen();
  };
  return (
    <div role="status">
      <Notice
        intent="success"
        actions={
          <>
            <Button size="small" onClick={open}>
              {upload.open}
            </Button>
            <Button size="small" onClick={() => uploads.cancel(key)}>
              {upload.close}
            </Button>
          </>
        }
      >
        {upload.done}: {about.name}
      </Notice>
    </div>
  );
}
