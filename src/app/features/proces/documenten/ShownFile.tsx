import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { BLUEPRINT_EXTENSION, readBlueprintFile } from "../../../../sharepoint/files/blueprintFile.ts";
import { BlueprintEditor } from "../../../components/blueprintParts.ts";
import { Notice } from "../../../components/Notice.tsx";
import { fileKind } from "../../../documents/fileKind.ts";
import { FileView } from "../../../documents/FileView.tsx";
import { useLoaded } from "../../../documents/useLoaded.ts";
import { Waiting } from "../../../documents/Waiting.tsx";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { useLinkTargets } from "../blueprint/useLinkTargets.ts";
import { blueprintTabWords } from "../blueprint/blueprintTabWords.ts";
import { resolved, suggestionsFor } from "../blueprint/blueprintLinks.ts";
import { documentenWords } from "./documentenWords.ts";

const useStyles = makeStyles({
  frame: {
    width: "100%",
    height: "70vh",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export type ShownFileProps = Readonly<{
  name: string;
  /** Keep the function the same between renders. */
  load: () => Promise<Blob>;
  /** The document whose present file this is: what we cannot read ourselves, Microsoft 365 may show. */
  documentId?: string;
}>;

/** A file to read in place: by our own eyes where we know its kind, as a grid when it is a blueprint. */
export function ShownFile({ name, load, documentId }: ShownFileProps) {
  if (name.endsWith(BLUEPRINT_EXTENSION)) return <ShownBlueprint load={load} />;
  if (fileKind(name) === undefined && documentId !== undefined) {
    return <MicrosoftPreview name={name} documentId={documentId} />;
  }
  return <FileView name={name} file={load} level={4} />;
}

function ShownBlueprint({ load }: Pick<ShownFileProps, "load">) {
  const words = useWords(blueprintTabWords);
  const targets = useLinkTargets();
  const read = useCallback(async () => readBlueprintFile(await (await load()).text()), [load]);
  const loaded = useLoaded(read);
  return (
    <Waiting loaded={loaded}>
      {(file) =>
        file.ok ? (
          <BlueprintEditor
            readOnly
            value={file.value}
            onChange={() => undefined}
            saveState="saved"
            resolveLink={(link) => resolved(link, targets)}
            suggestions={(kind) => suggestionsFor(kind, targets)}
          />
        ) : (
          <Notice intent="error">{words.unreadable[file.error.kind]}</Notice>
        )
      }
    </Waiting>
  );
}

function MicrosoftPreview({ name, documentId }: Readonly<{ name: string; documentId: string }>) {
  const styles = useStyles();
  const words = useWords(documentenWords);
  const { files } = useRegister();
  const read = useCallback(async () => {
    const door = await files();
    return door.preview(await door.fileOf(documentId));
  }, [files, documentId]);
  const loaded = useLoaded(read);
  return (
    <Waiting loaded={loaded}>
      {(address) =>
        address === undefined ? (
          <Notice intent="info">{words.noPreview(name)}</Notice>
        ) : (
          <iframe
            className={styles.frame}
            title={words.previewOf(name)}
            src={address}
            // A page of SharePoint, on an origin of its own: there it needs its scripts and its sign-in, and nothing of ours.
            // oxlint-disable-next-line react/iframe-missing-sandbox
            sandbox="allow-scripts allow-same-origin allow-forms allow-popups"
          />
        )
      }
    </Waiting>
  );
}
