import { useState } from "react";
import { writeCsv } from "../../excel/csv.ts";
import { download } from "../../excel/download.ts";
import { useWords } from "../../language.tsx";
import { fetched } from "../../parts.ts";
import type { Figuur, Tabel } from "./figuur.ts";
import { sturingWords } from "./words.ts";

const fetchWriting = fetched(() => import("../../excel/workbook.ts"));

/** The longest name that Excel takes for a sheet, and what it does not take in one. */
const NAME_MAX = 31;
const NOT_IN_NAME = /[\\/?*[\]:]/g;

export type Download = Readonly<{
  /** What came of the last one. */
  said: string;
  toExcel: (figuren: readonly Figuur[]) => void;
  toCsv: (tabel: Tabel) => void;
}>;

/** Gives tables as a file under a name. */
export function useDownload(name: string): Download {
  const words = useWords(sturingWords);
  const [said, setSaid] = useState("");
  const give = (blob: Blob, extension: string): void => {
    download(blob, `${name}.${extension}`);
    setSaid(words.exported(name));
  };
  const giveWorkbook = async (figuren: readonly Figuur[]): Promise<void> => {
    const { writeWorkbook, XLSX } = await fetchWriting();
    const sheets = figuren.map(({ title, tabel }) => ({
      name: title.replace(NOT_IN_NAME, " ").slice(0, NAME_MAX),
      rows: cellsOf(tabel),
      head: "row" as const,
    }));
    give(new Blob([await writeWorkbook(sheets)], { type: XLSX }), "xlsx");
  };
  return {
    said,
    toExcel: (figuren) => void giveWorkbook(figuren).catch(() => setSaid(words.exportFailed)),
    toCsv: (tabel) => give(new Blob([writeCsv(cellsOf(tabel))], { type: "text/csv;charset=utf-8" }), "csv"),
  };
}

function cellsOf({ heads, rows }: Tabel): readonly (readonly string[])[] {
  return [heads, ...rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])];
}
