import type { Unzipped } from "fflate";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { cellPlace, type Sheet, type SheetCell } from "./sheets.ts";
import { decodeText } from "./sheetText.ts";

/** No blueprint comes near this; what does is a list of something else, or made to fill the memory. */
const MAX_ROWS = 1000;
const MAX_COLUMNS = 600;

/** The sheets of a workbook, from the files that were zipped in it. */
export function sheetsIn(files: Unzipped): Result<readonly Sheet[], "no-workbook"> {
  const workbook = parseXml(files["xl/workbook.xml"]);
  const relations = parseXml(files["xl/_rels/workbook.xml.rels"]);
  if (workbook === undefined || relations === undefined) return refuse("no-workbook");
  const targets = new Map(
    all(relations, "Relationship").map((each) => [each.getAttribute("Id"), each.getAttribute("Target") ?? ""]),
  );
  const shared = all(parseXml(files["xl/sharedStrings.xml"]), "si").map(textOf);
  return ok(
    all(workbook, "sheet").flatMap((sheet) => {
      const id = Array.from(sheet.attributes).find(({ localName, prefix }) => localName === "id" && prefix !== null);
      const target = targets.get(id?.value ?? "") ?? "";
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      const xml = parseXml(files[path]);
      return xml === undefined ? [] : [{ name: sheet.getAttribute("name") ?? "", rows: rowsIn(xml, shared) }];
    }),
  );
}

/** Whether a file of the zip is one that is read here. */
export function isRead(path: string): boolean {
  return /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(path);
}

function rowsIn(sheet: Document, shared: readonly string[]): SheetCell[][] {
  const rows: SheetCell[][] = [];
  for (const [rowIndex, row] of all(sheet, "row").entries()) {
    for (const [columnIndex, cell] of all(row, "c").entries()) {
      const at = cellPlace(cell.getAttribute("r") ?? "") ?? {
        row: Number(row.getAttribute("r") ?? rowIndex + 1) - 1,
        column: columnIndex,
      };
      const content = contentOf(cell, shared);
      if (content === "" || at.row >= MAX_ROWS || at.column >= MAX_COLUMNS) continue;
      while (rows.length <= at.row) rows.push([]);
      const cells = rows[at.row] ?? [];
      while (cells.length < at.column) cells.push("");
      cells[at.column] = content;
    }
  }
  return rows;
}

function contentOf(cell: Element, shared: readonly string[]): SheetCell {
  if (all(cell, "f").length > 0) return { formula: true };
  const type = cell.getAttribute("t");
  if (type === "inlineStr") return all(cell, "is").map(textOf).join("");
  const value = all(cell, "v")[0]?.textContent ?? "";
  if (type === "s") return shared[Number(value)] ?? "";
  return type === "b" ? (value === "1" ? "WAAR" : "ONWAAR") : decodeText(value);
}

/** What people see of a text; how it is pronounced stands beside it in some files. */
function textOf(element: Element): string {
  return all(element, "t")
    .filter(({ parentElement }) => parentElement?.localName !== "rPh")
    .map(({ textContent }) => decodeText(textContent ?? ""))
    .join("");
}

function all(within: Document | Element | undefined, name: string): readonly Element[] {
  return within === undefined ? [] : Array.from(within.getElementsByTagNameNS("*", name));
}

function parseXml(bytes: Uint8Array | undefined): Document | undefined {
  if (bytes === undefined) return undefined;
  const text = new TextDecoder().decode(bytes);
  // Excel writes none; entities are how a small file becomes a large one.
  if (text.includes("<!DOCTYPE")) return undefined;
  const xml = new DOMParser().parseFromString(text, "application/xml");
  return xml.getElementsByTagName("parsererror").length > 0 ? undefined : xml;
}
