import type { FileRef } from "./driveItem.ts";
import { extensionOf } from "../../domain/procesdocument.ts";

/** The address that opens a file to be worked on: in Office for the web where that can, else as SharePoint shows it. */
export function editLink(webUrl: string): string {
  if (!URL.canParse(webUrl)) return webUrl;
  const url = new URL(webUrl);
  if (url.pathname.toLowerCase().endsWith("/_layouts/15/doc.aspx")) url.searchParams.set("action", "edit");
  else url.searchParams.set("web", "1");
  return url.href;
}

export type TeamsPlace = Readonly<{
  tenantId: string;
  /** The address of the site. */
  siteUrl: string;
  groupId?: string;
  channelId?: string;
}>;

/** The deep link that opens a file inside Teams. Source: Teams docs, "Deep link to a file". */
export function teamsLink(file: Pick<FileRef, "eTag" | "name" | "webUrl">, place: TeamsPlace): string {
  const unique = /\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i.exec(file.eTag)?.[1] ?? "";
  const query = new URLSearchParams({
    tenantId: place.tenantId,
    fileType: extensionOf(file.name),
    objectUrl: file.webUrl,
    baseUrl: place.siteUrl,
    serviceName: "teams",
    ...(place.channelId === undefined ? {} : { threadId: place.channelId }),
    ...(place.groupId === undefined ? {} : { groupId: place.groupId }),
  });
  return `https://teams.microsoft.com/l/file/${unique.toLowerCase()}?${query.toString()}`;
}
