import { useState } from "react";
import { useStore } from "../../../data/store.ts";
import { writeCsv } from "../../../excel/csv.ts";
import { download } from "../../../excel/download.ts";
import { useWords } from "../../../language.tsx";
import { fetched } from "../../../parts.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import type { BewaarRow } from "./bewaarRows.ts";
import { bewaarSheet } from "./bewaarSheet.ts";
import { bewaarWords } from "./bewaarWords.ts";

const fetchWriting = fetched(() => import("../../../excel/workbook.ts"));

export type Export = Readonly<{ toExcel: () => void; toCsv: () => void; said: string }>;

/** Gives the records that are shown as a file. */
export function useExport(rows: readonly BewaarRow[]): Export {
  const words = useWords(bewaarWords);
  const { services } = useSession();
  const processen = useStore(useRegister().lists.processen).rows;
  const [said, setSaid] = useState("");
  const table = () => bewaarSheet(rows, words, (id) => processen.get(id)?.value.title);
  const name = `${words.sheet.name} ${services.today()}`;
  const give = (blob: Blob, extension: string): void => {
    download(blob, `${name}.${extension}`);
    setSaid(words.exported(rows.length));
  };
  const giveWorkbook = async (): Promise<void> => {
    const { writeWorkbook, XLSX } = await fetchWriting();
    const bytes = await writeWorkbook([{ name: words.sheet.name, rows: table(), head: "row" }]);
    give(new Blob([bytes], { type: XLSX }), "xlsx");
  };
  return {
    said,
    toExcel: () => void giveWorkbook().catch(() => setSaid(words.exportFailed)),
    toCsv: () => give(new Blob([writeCsv(table())], { type: "text/csv;charset=utf-8" }), "csv"),
  };
}
