import { useState } from "react";
import type { Blueprint } from "../../../domain/blueprint.ts";
import { download } from "../../excel/download.ts";
import { useWords } from "../../language.tsx";
import { fetched } from "../../parts.ts";
import { excelWords } from "./excel/excelWords.ts";
import type { Imported } from "./excel/importing.ts";
import type { Editing } from "./useBlueprintEditing.ts";
import { blueprintWords } from "./words.ts";

const fetchWriting = fetched(async () => {
  const [{ writeWorkbook, XLSX }, { toSheets }] = await Promise.all([
    import("../../excel/workbook.ts"),
    import("./excel/toSheets.ts"),
  ]);
  return { writeWorkbook, XLSX, toSheets };
});
const fetchReading = fetched(() => import("./excel/importing.ts"));

export type Excel = Readonly<{
  /** What has to be asked or told before a workbook is taken over. */
  asked: Exclude<Imported, { kind: "ready" }> | undefined;
  save: () => void;
  read: (file: File) => void;
  take: (blueprint: Blueprint) => void;
  close: () => void;
}>;

/** A blueprint to Excel and back. What understands Excel is fetched when somebody asks for it. */
export function useExcel({ blueprint, change, say }: Editing, onClosed: () => void): Excel {
  const words = useWords(excelWords);
  const { steps } = useWords(blueprintWords);
  const [asked, setAsked] = useState<Excel["asked"]>();

  const close = (): void => {
    setAsked(undefined);
    onClosed();
  };
  const take = (next: Blueprint): void => {
    close();
    change(next, words.imported(steps(next.steps.length)));
  };
  const saveFile = async (): Promise<void> => {
    const { writeWorkbook, XLSX, toSheets } = await fetchWriting();
    const bytes = await writeWorkbook(toSheets(blueprint));
    download(new Blob([bytes], { type: XLSX }), `${fileName(blueprint.title)}.xlsx`);
    say(words.exported);
  };
  const readFile = async (file: File): Promise<void> => {
    say(words.reading);
    const { importWorkbook } = await fetchReading();
    const imported = await importWorkbook(new Uint8Array(await file.arrayBuffer()), blueprint.title);
    say("");
    if (imported.kind === "ready") take(imported.blueprint);
    else setAsked(imported);
  };
  return {
    asked,
    save: () => void saveFile().catch(() => say(words.failed)),
    read: (file) => void readFile(file).catch(() => say(words.failed)),
    take,
    close,
  };
}

/** A title without what a file system does not take. */
function fileName(title: string): string {
  return (
    title
      .replace(/["*:<>?/\\|\p{Cc}]+/gu, " ")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, 100) || "Blueprint"
  );
}
