import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd28Regular } from "@fluentui/react-icons/svg/document-add";
import { useState } from "react";
import { withParams } from "../../../address.ts";
import { formatAddress } from "../../../address.ts";
import { FullMessage } from "../../../components/FullMessage.tsx";
import { useStore } from "../../../data/store.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import type { DocumentView } from "../../../register/documentView.ts";
import { mayBeSent } from "../../../register/uploadItem.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { goTo, useAddress } from "../../../useAddress.ts";
import { ListGate } from "../../../register/ListGate.tsx";
import { DocumentPage } from "./DocumentPage.tsx";
import { DocumentRow } from "./DocumentRow.tsx";
import { documentenWords } from "./documentenWords.ts";
import { LooseFiles } from "./LooseFiles.tsx";
import { soortFromName } from "./soortFromName.ts";
import { UploadCard } from "./UploadCard.tsx";
import { UploadZone } from "./UploadZone.tsx";

const useStyles = makeStyles({
  tab: { display: "grid", rowGap: tokens.spacingVerticalL, alignContent: "start" },
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  uploads: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  all: { justifySelf: "start" },
});

/** The documents of one process: adding them, and each with all that can be done with it. */
export function DocumentenTab({ procesId }: Readonly<{ procesId: string }>) {
  const { params } = useAddress();
  const { documentViews } = useRegister();
  const views = useStore(documentViews).filter(({ document }) => document.procesId === procesId);
  const open = views.find(({ id }) => id === params.document);
  return (
    <ListGate list="documenten">
      {open === undefined ? <DocumentList procesId={procesId} views={views} /> : <DocumentPage view={open} />}
    </ListGate>
  );
}

function DocumentList({ procesId, views }: Readonly<{ procesId: string; views: readonly DocumentView[] }>) {
  const styles = useStyles();
  const words = useWords(documentenWords);
  const address = useAddress();
  const { uploads } = useRegister();
  const [withRetired, setWithRetired] = useState(false);
  const alive = views.filter(({ document }) => document.status !== "retired");
  const retired = views.length - alive.length;
  const shown = withRetired ? views : alive;
  const addressOf = (documentId: string) => withParams(address, { document: documentId });
  const choose = (files: readonly File[]): void => {
    for (const file of files) {
      uploads.choose(procesId, file, { name: file.name, soort: soortFromName(file.name), varianten: [] });
    }
  };

  return (
    <div className={styles.tab}>
      <div role="alert">{address.params.document !== undefined && <Notice intent="warning">{words.gone}</Notice>}</div>
      <UploadZone onFiles={choose} />
      <LooseFiles procesId={procesId} />
      <UploadsOf procesId={procesId} onOpen={(id) => goTo(addressOf(id))} />
      {views.length === 0 ? (
        <FullMessage icon={<DocumentAdd28Regular />} title={words.empty} text={words.emptyText} />
      ) : (
        <section aria-label={words.title} data-focus-home>
          <p role="status">{words.count(shown.length)}</p>
          <ul className={styles.list}>
            {shown.map((view) => (
              <DocumentRow key={view.id} view={view} href={`#${formatAddress(addressOf(view.id))}`} />
            ))}
          </ul>
          {retired > 0 && (
            <Checkbox
              label={words.retiredShown(retired)}
              checked={withRetired}
              onChange={(_, { checked }) => setWithRetired(checked === true)}
            />
          )}
        </section>
      )}
    </div>
  );
}

function UploadsOf({ procesId, onOpen }: Readonly<{ procesId: string; onOpen: (id: string) => void }>) {
  const styles = useStyles();
  const { upload } = useWords(documentenWords);
  const { uploads } = useRegister();
  const items = useStore(uploads).filter((item) => item.procesId === procesId);
  if (items.length === 0) return null;
  const ready = items.filter((item) => item.step.state === "chosen" && mayBeSent(item));
  return (
    <>
      <ul className={styles.uploads} aria-label={upload.region}>
        {items.map((item) => (
          <UploadCard key={item.key} item={item} onOpen={onOpen} />
        ))}
      </ul>
      {ready.length > 1 && (
        <Button
          appearance="primary"
          className={styles.all}
          onClick={() => {
            for (const { key } of ready) uploads.send(key);
          }}
        >
          {upload.sendAll(ready.length)}
        </Button>
      )}
    </>
  );
}
