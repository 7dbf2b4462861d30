import type { Version } from "../../domain/history.ts";
import type { Ontwikkelpunt } from "../../domain/ontwikkelpunt.ts";
import type { SharePointList } from "../list/sharePointList.ts";
import { ontwikkelpuntCodec } from "./ontwikkelpunten.ts";

/** The versions of a point that SharePoint kept and that can be read, the newest first. Old ones are trimmed. */
export async function puntVersions(
  list: SharePointList,
  id: string,
  signal?: AbortSignal,
): Promise<readonly Version<Ontwikkelpunt>[]> {
  const versions = await list.versions(id, signal);
  return versions.flatMap(({ id: version, at, writer, fields }) => {
    const touch = { writer, at };
    const decoded = ontwikkelpuntCodec.decode({
      id,
      etag: "",
      webUrl: undefined,
      created: touch,
      modified: touch,
      fields,
    });
    return decoded.ok ? [{ id: version, at, writer, value: decoded.value }] : [];
  });
}
