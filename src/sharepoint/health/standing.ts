import type { Instelling } from "../../domain/instelling.ts";
import { isFailure } from "../graph/failure.ts";
import type { Repository } from "../list/repository.ts";

/** Whether somebody may change the settings of the site; `unknown` when there was nothing to try it on. */
export type Standing = "owner" | "other" | "unknown";

/** No row ever had this version, so nothing can be overwritten by it. */
const NEVER = '"00000000-0000-0000-0000-000000000000,0"';

/**
 * Tries the right on Instellingen on a version that never was: who may write is told that it is another version (412),
 * who may not is refused (403). Graph has no call that tells the rights of a person on a list, and what Teams says about
 * owners can be forged. Only for what is shown: SharePoint decides at each write. Throws GraphFailure.
 */
export async function readStanding(
  { list }: Pick<Repository<Instelling>, "list">,
  signal?: AbortSignal,
): Promise<Standing> {
  const { rows } = await list.readRows(list.rowsPath({ top: 1 }), signal);
  const [row] = rows;
  if (row === undefined) return "unknown";
  try {
    await list.change(row.id, NEVER, { Title: row.fields.Title }, signal);
    return "owner";
  } catch (error) {
    if (isFailure(error, "conflict")) return "owner";
    if (isFailure(error, "forbidden")) return "other";
    if (isFailure(error, "missing", "invalid")) return "unknown";
    throw error;
  }
}
