import type { Graph } from "../../src/sharepoint/graph/graph.ts";
import { PROCESDOCUMENTEN } from "../../src/sharepoint/lists/procesdocumenten.ts";
import { type SiteAddress, sitePath } from "../../src/sharepoint/site.ts";

/** Puts small files in the library, and nothing besides. */
export type LibraryDoor = Readonly<{ put(path: string, text: string): Promise<void> }>;

export async function createLibraryDoor(graph: Graph, site: SiteAddress): Promise<LibraryDoor> {
  const list = `${sitePath(site)}/lists/${encodeURIComponent(PROCESDOCUMENTEN.title)}`;
  const { id } = (await graph.send({ method: "GET", path: `${list}/drive` })) as { id: string };
  return {
    async put(path, text) {
      const name = path.split("/").map(encodeURIComponent).join("/");
      await graph.send({ method: "PUT", path: `/drives/${id}/root:/${name}:/content`, body: new Blob([text]) });
    },
  };
}
