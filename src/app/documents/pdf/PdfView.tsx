import { makeStyles, tokens } from "@fluentui/react-components";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { useCallback, useEffect, useState } from "react";
import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../language.tsx";
import { documentWords } from "../documentWords.ts";
import { useLoaded } from "../useLoaded.ts";
import { Waiting } from "../Waiting.tsx";
import { openPdf } from "./openPdf.ts";
import { PdfControls } from "./PdfControls.tsx";
import { PdfPage } from "./PdfPage.tsx";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

export type PdfViewProps = Readonly<{ name: string; blob: Blob }>;

/**
 * A PDF, one page at a time. Not in the viewer of the browser: the frame of a tab in Teams may be refused that, phones
 * have none, and what it reads aloud and in which colours is not ours to mend.
 */
export function PdfView({ name, blob }: PdfViewProps) {
  const words = useWords(documentWords);
  const load = useCallback(async () => {
    const opened = await openPdf(blob);
    if (!opened.ok && opened.error === "unfetched") throw new Error(opened.error);
    return opened;
  }, [blob]);
  const loaded = useLoaded(load);
  const pdf = loaded.state === "ready" && loaded.value.ok ? loaded.value.value : undefined;
  useEffect(() => () => void pdf?.loadingTask.destroy(), [pdf]);
  return (
    <Waiting loaded={loaded}>
      {(opened) =>
        opened.ok ? (
          <Pages name={name} pdf={opened.value} />
        ) : (
          <Notice intent="error">{words.refusal[opened.error]}</Notice>
        )
      }
    </Waiting>
  );
}

function Pages({ name, pdf }: Readonly<{ name: string; pdf: PDFDocumentProxy }>) {
  const styles = useStyles();
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  return (
    <div className={styles.view}>
      <PdfControls page={page} count={pdf.numPages} onPage={setPage} zoom={zoom} onZoom={setZoom} />
      <PdfPage name={name} pdf={pdf} number={page} zoom={zoom} />
    </div>
  );
}
