import { isFailure } from "../graph/failure.ts";
import type { Library } from "./library.ts";
import { sayAgain } from "./writing.ts";

/** Makes the folders of a path that are not there yet. */
export async function ensureFolder(library: Library, folder: string, signal?: AbortSignal): Promise<void> {
  const drive = encodeURIComponent(await library.driveId());
  const parts = folder.split("/").filter(Boolean);
  for (const [depth, name] of parts.entries()) {
    const above = parts.slice(0, depth).map(encodeURIComponent).join("/");
    const path = `/drives/${drive}/root${above === "" ? "" : `:/${above}:`}/children`;
    const body = { name, folder: {}, "@microsoft.graph.conflictBehavior": "fail" };
    try {
      await sayAgain(library.graph, path, body, signal);
    } catch (error) {
      if (!isFailure(error, "duplicate", "conflict")) throw error;
    }
  }
}
