import { extensionOf } from "./file.ts";

const WORD = "application/vnd.openxmlformats-officedocument";

const TYPES: ReadonlyMap<string, string> = new Map([
  ["bmp", "image/bmp"],
  ["bpmn", "application/octet-stream"],
  ["csv", "text/csv"],
  ["doc", "application/msword"],
  ["docx", `${WORD}.wordprocessingml.document`],
  ["gif", "image/gif"],
  ["htm", "text/html"],
  ["html", "text/html"],
  ["jpeg", "image/jpeg"],
  ["jpg", "image/jpeg"],
  ["json", "application/json"],
  ["md", "text/markdown"],
  ["odt", "application/vnd.oasis.opendocument.text"],
  ["pdf", "application/pdf"],
  ["png", "image/png"],
  ["ppt", "application/vnd.ms-powerpoint"],
  ["pptx", `${WORD}.presentationml.presentation`],
  ["rtf", "application/rtf"],
  ["svg", "image/svg+xml"],
  ["txt", "text/plain"],
  ["webp", "image/webp"],
  ["xls", "application/vnd.ms-excel"],
  ["xlsx", `${WORD}.spreadsheetml.sheet`],
  ["xml", "application/xml"],
  ["zip", "application/x-zip-compressed"],
]);

/** SharePoint goes by the extension, whatever a client said. */
export function mimeTypeOf(name: string): string {
  return TYPES.get(extensionOf(name)) ?? "application/octet-stream";
}
