import type { Persoon } from "./persoon.ts";
import type { Instant } from "./time.ts";

/**
 * Somebody says that they read one adopted version of a document. Who and when is what SharePoint stamped on the row,
 * not what stands in it; a row that was changed afterwards does not count.
 */
export type Leesbevestiging = Readonly<{
  documentId: string;
  versie: string;
  procesId: string;
  persoon: Persoon;
  op: Instant;
}>;
