import { refuse, type Result } from "../../domain/result.ts";
import { fetched } from "../parts.ts";
import { isRead, sheetsIn } from "./readXlsx.ts";
import type { Sheet } from "./sheets.ts";
import { workbookFiles } from "./writeXlsx.ts";

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Only who reads or writes a workbook fetches it. */
const fetchZip = fetched(async () => {
  const { zipSync, unzipSync } = await import(/* webpackChunkName: "zip" */ "fflate");
  return { zipSync, unzipSync };
});

/** Unpacked; a blueprint of a hundred steps takes less than one megabyte. */
const MAX_BYTES = 30_000_000;

/** The bytes of a workbook with these sheets. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await fetchZip();
  return new Uint8Array(zipSync(workbookFiles(sheets)));
}

/** The sheets in the bytes of a workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly Sheet[], "no-workbook" | "too-large">> {
  const { unzipSync } = await fetchZip();
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isRead(name)) return false;
        size += originalSize;
        return size <= MAX_BYTES;
      },
    });
    return size > MAX_BYTES ? refuse("too-large") : sheetsIn(files);
  } catch {
    return refuse("no-workbook");
  }
}
