import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { ZoomInRegular } from "@fluentui/react-icons/svg/zoom-in";
import { ZoomOutRegular } from "@fluentui/react-icons/svg/zoom-out";
import { useState } from "react";
import { useWords } from "../../language.tsx";
import { pdfWords } from "./pdfWords.ts";

const useStyles = makeStyles({
  controls: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  page: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  number: { width: "4.5rem" },
  zoom: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** How large a page is beside the width that there is for it. */
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

export type PdfControlsProps = Readonly<{
  page: number;
  count: number;
  onPage: (page: number) => void;
  zoom: number;
  onZoom: (zoom: number) => void;
}>;

export function PdfControls({ page, count, onPage, zoom, onZoom }: PdfControlsProps) {
  const styles = useStyles();
  const words = useWords(pdfWords);
  const larger = ZOOMS.find((step) => step > zoom);
  const smaller = ZOOMS.findLast((step) => step < zoom);
  return (
    <div className={styles.controls} role="group" aria-label={words.controls} data-screen-only>
      {count > 1 && <PageButtons page={page} count={count} onPage={onPage} />}
      <div className={styles.zoom}>
        <Button
          icon={<ZoomOutRegular />}
          aria-label={words.zoomOut}
          title={words.zoomOut}
          disabledFocusable={smaller === undefined}
          onClick={() => smaller !== undefined && onZoom(smaller)}
        />
        <span role="status">{words.zoom(Math.round(zoom * 100))}</span>
        <Button
          icon={<ZoomInRegular />}
          aria-label={words.zoomIn}
          title={words.zoomIn}
          disabledFocusable={larger === undefined}
          onClick={() => larger !== undefined && onZoom(larger)}
        />
      </div>
    </div>
  );
}

function PageButtons({ page, count, onPage }: Pick<PdfControlsProps, "page" | "count" | "onPage">) {
  const styles = useStyles();
  const words = useWords(pdfWords);
  const go = (to: number): void => onPage(Math.min(count, Math.max(1, to)));
  return (
    <>
      {/* At an end a button stays, so that the focus does not fall off it. */}
      <Button
        icon={<ChevronLeftRegular />}
        aria-label={words.previous}
        title={words.previous}
        disabledFocusable={page === 1}
        onClick={() => go(page - 1)}
      />
      <div className={styles.page}>
        <PageNumber page={page} count={count} onPage={go} />
        {words.of(count)}
      </div>
      <Button
        icon={<ChevronRightRegular />}
        aria-label={words.next}
        title={words.next}
        disabledFocusable={page === count}
        onClick={() => go(page + 1)}
      />
    </>
  );
}

/** Typed and then confirmed by Enter or by leaving the field, so that "12" is not page 1 first. */
function PageNumber({ page, count, onPage }: Pick<PdfControlsProps, "page" | "count" | "onPage">) {
  const styles = useStyles();
  const words = useWords(pdfWords);
  const [typed, setTyped] = useState<string>();
  const confirm = (): void => {
    const number = Number.parseInt(typed ?? "", 10);
    setTyped(undefined);
    if (!Number.isNaN(number) && number !== page) onPage(number);
  };
  return (
    <Input
      className={styles.number}
      type="number"
      min={1}
      max={count}
      aria-label={words.page}
      value={typed ?? String(page)}
      onChange={(_, { value }) => setTyped(value)}
      onBlur={confirm}
      onKeyDown={(event) => event.key === "Enter" && confirm()}
    />
  );
}
