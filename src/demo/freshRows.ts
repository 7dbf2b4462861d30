import { rowsFrom } from "../sharepoint/list/paging.ts";
import type { RawRow } from "../sharepoint/list/row.ts";
import type { SharePointList } from "../sharepoint/list/sharePointList.ts";
import { demoRows, type Soort } from "./sleutel.ts";

/** The rows of the demo as they stand in a list now, with what this fill made itself. */
export async function freshRows(list: SharePointList): Promise<(soort: Soort, key: string) => RawRow | undefined> {
  const rows = demoRows(await rowsFrom(list, list.rowsPath()));
  return (soort, key) => rows.get(`${soort}/${key}`);
}
