import type { Version } from "../../domain/history.ts";
import type { Proces } from "../../domain/proces.ts";
import type { SharePointList } from "../list/sharePointList.ts";
import { procesCodec } from "./processen.ts";

/** The versions of a process that SharePoint kept and that can be read, the newest first. Old ones are trimmed. */
export async function procesVersions(
  list: SharePointList,
  id: string,
  signal?: AbortSignal,
): Promise<readonly Version<Proces>[]> {
  const versions = await list.versions(id, signal);
  return versions.flatMap(({ id: version, at, writer, fields }) => {
    const touch = { writer, at };
    const row = { id, etag: "", webUrl: undefined, created: touch, modified: touch, fields };
    const decoded = procesCodec.decode(row);
    return decoded.ok ? [{ id: version, at, writer, value: decoded.value }] : [];
  });
}
