/** The kinds of file that are understood here. */
export type FileKind = "docx" | "pdf" | "bpmn" | "text" | "image";

const KINDS: Readonly<Record<string, FileKind>> = {
  docx: "docx",
  dotx: "docx",
  docm: "docx",
  pdf: "pdf",
  bpmn: "bpmn",
  txt: "text",
  md: "text",
  json: "text",
  csv: "text",
  png: "image",
  jpg: "image",
  jpeg: "image",
  gif: "image",
  webp: "image",
  svg: "image",
};

/** What a file is, by the end of its name; undefined when it is nothing that can be shown or read here. */
export function fileKind(name: string): FileKind | undefined {
  const end = /\.([^.]+)$/u.exec(name.trim())?.[1]?.toLowerCase();
  return end === undefined ? undefined : KINDS[end];
}
