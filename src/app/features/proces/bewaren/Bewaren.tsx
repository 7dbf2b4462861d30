import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArchiveRegular } from "@fluentui/react-icons/svg/archive";
import { useState } from "react";
import { bewaartermijn } from "../../../../domain/bewaartermijn.ts";
import { klasseOf } from "../../../../domain/selectielijst.ts";
import { withParams } from "../../../address.ts";
import { filterWords } from "../../../components/filters/filterWords.ts";
import { FullMessage } from "../../../components/FullMessage.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { useGrowing } from "../../../data/useGrowing.ts";
import { useToday } from "../../../data/useNow.ts";
import { useWide } from "../../../data/useWide.ts";
import { useWords } from "../../../language.tsx";
import { replaceAddress, useAddress } from "../../../useAddress.ts";
import { words as commonWords } from "../../../words.ts";
import { BewaarCards } from "./BewaarCards.tsx";
import { bewaarFilterOf, bewaarParams, type BewaarFilter, filterRows, NO_BEWAAR_FILTER } from "./bewaarFilter.ts";
import type { BewaarRow } from "./bewaarRows.ts";
import { BewaarTable } from "./BewaarTable.tsx";
import { writeStuk, writeUntil } from "./bewaarText.ts";
import { BewaarToolbar } from "./BewaarToolbar.tsx";
import { bewaarWords } from "./bewaarWords.ts";
import { useBewaarRows } from "./useBewaarRows.ts";
import { useChangeKlasse } from "./useChangeKlasse.ts";
import { useExport } from "./useExport.ts";

const useStyles = makeStyles({
  screen: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Everything that is kept, with how long, by the Selectielijst; a class can be chosen and the list taken along. */
export function Bewaren() {
  const styles = useStyles();
  const words = useWords(bewaarWords);
  const { tryAgain } = useWords(commonWords);
  const address = useAddress();
  const { rows, state, unreadable, readAgain } = useBewaarRows();
  const filter = bewaarFilterOf(address);
  const shown = filterRows(rows, filter, useToday());
  const files = useExport(shown);
  const { said, change } = useChange();
  const setFilter = (next: BewaarFilter): void => replaceAddress(withParams(address, bewaarParams(next)));
  return (
    <section className={styles.screen} aria-labelledby="bewaren-titel" data-focus-home>
      <h2 id="bewaren-titel" className={styles.title}>
        {words.title}
      </h2>
      <Notice intent="info">{words.intro}</Notice>
      {state === "failed" && (
        <Notice intent="warning" actions={<Button onClick={readAgain}>{tryAgain}</Button>}>
          {words.failed}
        </Notice>
      )}
      {unreadable > 0 && <Notice intent="warning">{words.unreadable(unreadable)}</Notice>}
      <BewaarToolbar filter={filter} onFilter={setFilter} ready={state === "complete"} files={files} />
      <div className={styles.counts}>
        <span role="status">
          {words.counted(shown.length, rows.length)}
          {state === "reading" && ` – ${words.reading}`}
        </span>
        <span role="status">{said || files.said}</span>
      </div>
      <Rows rows={shown} all={rows.length} onChange={change} onClear={() => setFilter(NO_BEWAAR_FILTER)} />
    </section>
  );
}

type RowsProps = Readonly<{
  rows: readonly BewaarRow[];
  all: number;
  onChange: (row: BewaarRow, selectieklasse: string | undefined) => void;
  onClear: () => void;
}>;

function Rows({ rows, all, onChange, onClear }: RowsProps) {
  const words = useWords(bewaarWords);
  const { clear } = useWords(filterWords);
  const { drawn, end } = useGrowing(rows, String(rows.length === all));
  const wide = useWide(1000);
  if (all === 0) return <FullMessage icon={<ArchiveRegular />} title={words.noneTitle} text={words.noneText} />;
  if (rows.length === 0) {
    return (
      <FullMessage icon={<ArchiveRegular />} title={words.noHitsTitle} text={words.noHitsText}>
        <Button onClick={onClear}>{clear}</Button>
      </FullMessage>
    );
  }
  return (
    <>
      {wide ? <BewaarTable rows={drawn} onChange={onChange} /> : <BewaarCards rows={drawn} onChange={onChange} />}
      <div ref={end} />
    </>
  );
}

/** Writes a chosen class and says aloud what it comes to. */
function useChange() {
  const words = useWords(bewaarWords);
  const write = useChangeKlasse();
  const [said, setSaid] = useState("");
  return {
    said,
    change(row: BewaarRow, selectieklasse: string | undefined): void {
      write(row.holder, selectieklasse);
      const { klasse } = klasseOf(selectieklasse, row.stuk);
      const until = writeUntil(bewaartermijn(klasse, row.begin), words);
      setSaid(words.changed(writeStuk(row, words), klasse.nummer, until));
    },
  };
}
