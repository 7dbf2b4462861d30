import { shortened } from "./parts.ts";

/** Where a link leads: a place in the tab, and the page that opens where Teams is not. */
export type LinkTarget = Readonly<{ address: string; label: string; webUrl: string | undefined }>;

/** The personal tab of the manifest: it opens for everybody, whatever channels they are in. */
const TAB = "mijn-werk";
/** Source: Teams docs, "Deep link to an application". */
const LONGEST = 1900;

/** A link to a place in the tab, e.g. `/ontwikkelpunten?punt=12`. Source: Teams docs, "Deep link to an application". */
export function deepLink(teamsAppId: string, { address, label, webUrl }: LinkTarget): string {
  const base = `https://teams.microsoft.com/l/entity/${teamsAppId}/${TAB}`;
  const context = ["context", JSON.stringify({ subEntityId: address })] as const;
  const complete = linkOf(base, [["webUrl", webUrl ?? ""], ["label", shortened(label, 60)], context]);
  return complete.length <= LONGEST ? complete : linkOf(base, [context]);
}

/** The place in the tab where one point stands open. */
export function puntAddress(id: string): string {
  return `/ontwikkelpunten?punt=${encodeURIComponent(id)}`;
}

/** The place in the tab where one process stands open, and one of its documents. */
export function procesAddress(procesId: string | undefined, documentId?: string): string {
  const query = new URLSearchParams({
    ...(procesId === undefined ? {} : { proces: procesId }),
    ...(documentId === undefined ? {} : { document: documentId }),
  });
  return `/processen?${query.toString()}`;
}

/** The place in the tab where the minutes of one evaluation stand open. */
export function evaluatieAddress(id: string): string {
  return `/evaluaties?evaluatie=${encodeURIComponent(id)}`;
}

/** The place in the tab where a wave of the roll-out stands open. */
export function golfAddress(golfId: string | undefined): string {
  return golfId === undefined ? "/uitrol" : `/uitrol?golf=${encodeURIComponent(golfId)}`;
}

function linkOf(base: string, parts: readonly (readonly [string, string])[]): string {
  const query = parts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`);
  return `${base}?${query.join("&")}`;
}
