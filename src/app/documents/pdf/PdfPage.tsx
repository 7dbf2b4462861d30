import { FluentProvider, makeStyles, teamsLightTheme, tokens } from "@fluentui/react-components";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { type RefObject, useEffect, useRef, useState } from "react";
import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../language.tsx";
import { documentWords } from "../documentWords.ts";
import { drawPage, type PageOnScreen } from "./drawPage.ts";
import { pdfWords } from "./pdfWords.ts";

const useStyles = makeStyles({
  scroll: {
    maxHeight: "80dvh",
    overflow: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  place: { width: "fit-content", marginLeft: "auto", marginRight: "auto" },
  // Paper is white in every theme: the colours in the document count on that.
  paper: {
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
    forcedColorAdjust: "none",
  },
  canvas: { display: "block" },
  // What the library asks of a layer of text: each piece over its picture, to be read aloud, selected and copied.
  text: {
    position: "absolute",
    inset: 0,
    overflow: "clip",
    lineHeight: 1,
    textAlign: "initial",
    "--scale-round-x": "1px",
    "--scale-round-y": "1px",
    "--min-font-size": "1",
    "--text-scale-factor": "calc(var(--total-scale-factor) * var(--min-font-size))",
    "--min-font-size-inv": "calc(1 / var(--min-font-size))",
    "& span, & br": {
      position: "absolute",
      color: "transparent",
      whiteSpace: "pre",
      cursor: "text",
      transformOrigin: "0% 0%",
    },
    "& .markedContent": { display: "contents" },
    "& span:not(.markedContent)": {
      fontSize: "calc(var(--text-scale-factor) * var(--font-height))",
      transform: "rotate(var(--rotate, 0deg)) scaleX(var(--scale-x, 1)) scale(var(--min-font-size-inv))",
    },
  },
});

export type PdfPageProps = Readonly<{ name: string; pdf: PDFDocumentProxy; number: number; zoom: number }>;

/** One page: as it looks, and over that its text. */
export function PdfPage({ name, pdf, number, zoom }: PdfPageProps) {
  const styles = useStyles();
  const words = useWords(pdfWords);
  const { refusal } = useWords(documentWords);
  const scroll = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const width = useWidth(scroll);
  const [outcome, setOutcome] = useState<Readonly<{ number: number; hasText: boolean; broken: boolean }>>();

  useEffect(() => {
    if (canvas.current === null || text.current === null || width === 0) return undefined;
    const target: PageOnScreen = { canvas: canvas.current, text: text.current, width: width * zoom };
    const drawing = new AbortController();
    const begin = async (): Promise<void> => {
      try {
        const { hasText } = await drawPage(pdf, number, target, drawing.signal);
        if (!drawing.signal.aborted) setOutcome({ number, hasText, broken: false });
      } catch {
        if (!drawing.signal.aborted) setOutcome({ number, hasText: true, broken: true });
      }
    };
    void begin();
    return () => drawing.abort();
  }, [pdf, number, zoom, width]);

  const now = outcome?.number === number ? outcome : undefined;
  return (
    <>
      <div role="status">
        {now?.broken === true && <Notice intent="error">{refusal.damaged}</Notice>}
        {now?.hasText === false && <Notice intent="info">{words.noText}</Notice>}
      </div>
      <div ref={scroll} className={styles.scroll} {...SCROLLS} aria-label={words.where(number, pdf.numPages, name)}>
        <div className={styles.place}>
          <FluentProvider theme={teamsLightTheme} applyStylesToPortals={false}>
            <div className={styles.paper}>
              <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />
              <div ref={text} className={styles.text} lang="nl" />
            </div>
          </FluentProvider>
        </div>
      </div>
    </>
  );
}

/** The room that there is, without the bar to scroll by: the page then fits whether or not that stands there. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    const room = new ResizeObserver(() => setWidth(Math.min(WIDE_ENOUGH, Math.floor(measured.offsetWidth - BAR))));
    room.observe(measured);
    return () => room.disconnect();
  }, [element]);
  return width;
}

const BAR = 20;
/** A page of a letter is not easier to read over the whole of a wide screen. */
const WIDE_ENOUGH = 960;

/** What scrolls can be reached by keys. */
const SCROLLS = { role: "region", tabIndex: 0 };
