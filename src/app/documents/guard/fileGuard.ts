import { findPersonalData, type PersonalData, type PersonalDataKind } from "../../../domain/privacy.ts";
import type { Paragraph, TextRefusal } from "../documentText.ts";
import { textOf } from "../textOf.ts";
import { excerptAround } from "./excerpt.ts";

/** Where in a file something was found. A paragraph counts from 1, within its page when that is known. */
export type FindingPlace = Readonly<
  { in: "name" } | { in: "text"; paragraph: number } | { in: "page"; page: number; paragraph: number }
>;

/** `before` and `after` are what stands around it, with whatever else was found in there masked. */
export type FileFinding = Readonly<{
  kind: PersonalDataKind;
  certain: boolean;
  place: FindingPlace;
  before: string;
  after: string;
}>;

/** What the guard saw. `unread`: why it could look at the name only. */
export type FileGuard = Readonly<{ findings: readonly FileFinding[]; unread: TextRefusal | undefined }>;

/** Looks for data of residents in the name and in the text of a file, before it is uploaded. Never throws. */
export async function guardFile(file: File): Promise<FileGuard> {
  const inName = findingsInName(file.name);
  const read = await textOf(file.name, file);
  if (!read.ok) return { findings: inName, unread: read.error };
  return { findings: [...inName, ...(await findingsInText(read.value.paragraphs))], unread: undefined };
}

/** Whether the file may be uploaded: never with a certain BSN, and else once somebody said that it is nobody's. */
export function mayUpload({ findings }: FileGuard, accepted: boolean): boolean {
  return !holdsBsn(findings) && (accepted || findings.length === 0);
}

/** Whether something was found that may not be kept, whatever the person says about it. */
export function holdsBsn(findings: readonly FileFinding[]): boolean {
  return findings.some(({ kind, certain }) => kind === "bsn" && certain);
}

/** People write names of files with dashes and underscores where words have spaces. */
function findingsInName(name: string): readonly FileFinding[] {
  const asWords = name.replace(/[_\-.+]/gu, " ");
  const found = findPersonalData(name);
  const more = findPersonalData(asWords).filter(
    ({ start, end }) => !found.some((finding) => finding.start < end && start < finding.end),
  );
  const all = [...found, ...more].toSorted((one, other) => one.start - other.start);
  return all.map((finding) => ({ ...about(finding), place: { in: "name" }, ...excerptAround(name, finding, all) }));
}

/** So much text is looked through at once that the page keeps answering in between. */
const CHARACTERS_AT_ONCE = 20_000;

async function findingsInText(paragraphs: readonly Paragraph[]): Promise<readonly FileFinding[]> {
  const places = placesOf(paragraphs);
  const findings: FileFinding[] = [];
  for (let from = 0; from < paragraphs.length;) {
    const to = endOfStretch(paragraphs, from);
    findings.push(...findingsInStretch(paragraphs.slice(from, to), places.slice(from, to)));
    from = to;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return findings;
}

function placesOf(paragraphs: readonly Paragraph[]): readonly FindingPlace[] {
  let count = 0;
  return paragraphs.map(({ page }, index) => {
    count = page === paragraphs[index - 1]?.page ? count + 1 : 1;
    return page === undefined ? { in: "text", paragraph: count } : { in: "page", page, paragraph: count };
  });
}

function endOfStretch(paragraphs: readonly Paragraph[], from: number): number {
  let length = 0;
  let to = from;
  while (to < paragraphs.length && (to === from || length < CHARACTERS_AT_ONCE)) {
    length += paragraphs[to]?.text.length ?? 0;
    to += 1;
  }
  return to;
}

/** Paragraphs are looked at together: what a number is often stands in the cell before it. */
function findingsInStretch(paragraphs: readonly Paragraph[], places: readonly FindingPlace[]): readonly FileFinding[] {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const found = findPersonalData(text);
  const ends: number[] = [];
  for (const paragraph of paragraphs) ends.push((ends.at(-1) ?? -1) + 1 + paragraph.text.length);
  let at = 0;
  return found.flatMap((finding) => {
    while (at < ends.length - 1 && (ends[at] ?? 0) <= finding.start) at += 1;
    const place = places[at];
    return place === undefined ? [] : [{ ...about(finding), place, ...excerptAround(text, finding, found) }];
  });
}

function about({ kind, certain }: PersonalData): Pick<FileFinding, "kind" | "certain"> {
  return { kind, certain };
}
