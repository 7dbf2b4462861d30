import { type ReactNode, useCallback } from "react";
import { Notice } from "../components/Notice.tsx";
import { useWords } from "../language.tsx";
import { BpmnView } from "./bpmn/BpmnView.tsx";
import { documentWords } from "./documentWords.ts";
import { DocxView } from "./docx/DocxView.tsx";
import { type FileKind, fileKind } from "./fileKind.ts";
import type { HeadingLevel } from "./Heading.tsx";
import { ImageView } from "./ImageView.tsx";
import { PdfView } from "./pdf/PdfView.tsx";
import { PlainTextView } from "./PlainTextView.tsx";
import { MAX_READ_BYTES } from "./textOf.ts";
import { useLoaded } from "./useLoaded.ts";
import { Waiting } from "./Waiting.tsx";

export type FileViewProps = Readonly<{
  name: string;
  /** The file, or what fetches it: keep the function the same between renders. Nothing is fetched of an unknown kind. */
  file: Blob | (() => Promise<Blob>);
  /** What a picture shows; its name when nobody wrote that down. */
  title?: string | undefined;
  /** The highest heading that may stand in the document. */
  level?: HeadingLevel;
  /** Where else it can be opened, for what cannot be shown here. */
  children?: ReactNode;
}>;

/** Shows a file within the page, by the kind that its name says. */
export function FileView({ name, file, title = name, level = 3, children }: FileViewProps) {
  const words = useWords(documentWords);
  const kind = fileKind(name);
  if (kind === undefined)
    return (
      <Notice intent="info" actions={children}>
        {words.unknown(name)}
      </Notice>
    );
  return <KnownFile name={name} file={file} title={title} level={level} kind={kind} />;
}

type KnownFileProps = Readonly<{ kind: FileKind; title: string; level: HeadingLevel }> &
  Pick<FileViewProps, "name" | "file">;

function KnownFile({ kind, name, file, title, level }: KnownFileProps) {
  const load = useCallback(async () => {
    const blob = typeof file === "function" ? await file() : file;
    const asText = (kind === "bpmn" || kind === "text") && blob.size <= MAX_READ_BYTES;
    return { blob, text: asText ? await blob.text() : undefined };
  }, [file, kind]);
  const loaded = useLoaded(load);
  return (
    <Waiting loaded={loaded}>
      {({ blob, text }) => <Shown kind={kind} name={name} title={title} level={level} blob={blob} text={text} />}
    </Waiting>
  );
}

type ShownProps = Omit<KnownFileProps, "file"> & Readonly<{ blob: Blob; text: string | undefined }>;

function Shown({ kind, name, title, level, blob, text }: ShownProps) {
  const words = useWords(documentWords);
  switch (kind) {
    case "docx":
      return <DocxView name={name} blob={blob} level={level} />;
    case "pdf":
      return <PdfView name={name} blob={blob} />;
    case "image":
      return <ImageView title={title} source={blob} />;
    case "bpmn":
    case "text":
      if (text === undefined) return <Notice intent="error">{words.refusal["too-large"]}</Notice>;
      return kind === "bpmn" ? <BpmnView name={name} xml={text} level={level} /> : <PlainTextView text={text} />;
  }
}
