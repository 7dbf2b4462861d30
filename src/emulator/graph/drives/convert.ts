import type { Core } from "../../core/core.ts";
import { paragraphsOf } from "../../documents/documentText.ts";
import { readOffice } from "../../documents/office.ts";
import { type GraphError, notImplemented } from "../../errors.ts";
import { notConvertible } from "../../fileErrors.ts";
import { type Bytes, wholeBytes } from "./bytes.ts";
import { extensionOf } from "./file.ts";

/** What the service converts, and the emulator too … */
const CONVERTED = new Set(["docx", "pptx", "xlsx", "odt", "csv"]);
/** … and what only the service does. Source: Graph docs, driveitem-get-content-format. */
const CONVERTED_ELSEWHERE = new Set(
  "doc dot dotx dotm eml epub htm html md msg odp ods pot potm potx pps ppsx ppsxm ppt pptm rtf tif tiff xls xlsm".split(
    " ",
  ),
);

/** Why a file cannot be had in this format; undefined when it can. */
export function conversionRefusal(name: string, format: string): GraphError | undefined {
  const extension = extensionOf(name);
  if (format !== "pdf") return notImplemented(`format=${format}`);
  if (CONVERTED.has(extension)) return undefined;
  return CONVERTED_ELSEWHERE.has(extension) ? notImplemented(`format=pdf of .${extension}`) : notConvertible();
}

/** The document as PDF; undefined when it is not what its name says. */
export async function convertToPdf(core: Core, content: Bytes, name: string): Promise<Uint8Array | undefined> {
  const extension = extensionOf(name);
  const bytes = await wholeBytes(core.database, content);
  const isOffice = extension !== "csv";
  if (isOffice && readOffice(extension, bytes) === undefined) return undefined;
  const { writePdf } = await import("../../documents/pdfWriter.ts");
  return writePdf(name.slice(0, -extension.length - 1), await paragraphsOf(extension, bytes));
}
