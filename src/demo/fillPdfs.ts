import { extensionOf, frozenOrigin, isFrozen, type Procesdocument } from "../domain/procesdocument.ts";
import { calendarDateOf } from "../domain/time.ts";
import { freezePdfOf } from "../sharepoint/approvals/freezing.ts";
import type { Stored } from "../sharepoint/list/codec.ts";
import type { Fill } from "./fill.ts";

/** Only files of Office become a PDF; the others are kept as they are. */
const CONVERTED: ReadonlySet<string> = new Set(["docx"]);

/** Keeps a PDF beside every copy of an adopted version that has none yet, as the bot does on the day of the adoption. */
export async function fillPdfs({ staff, time }: Fill, library: readonly Stored<Procesdocument>[]): Promise<void> {
  const { documents } = await staff.bot();
  for (const { value, created } of library) {
    const of = isFrozen(value) && CONVERTED.has(extensionOf(value.name)) ? frozenOrigin(value.name) : undefined;
    if (of === undefined) continue;
    await time.goTo(calendarDateOf(created.at));
    await freezePdfOf(documents, of, library);
  }
}
