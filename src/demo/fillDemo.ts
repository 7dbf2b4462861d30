import type { CalendarDate } from "../domain/time.ts";
import type { Progress } from "./fill.ts";
import { fillDocumenten } from "./fillDocumenten.ts";
import { fillInvoering } from "./fillInvoering.ts";
import { fillLeren } from "./fillLeren.ts";
import { fillPdfs } from "./fillPdfs.ts";
import { fillPunten } from "./fillPunten.ts";
import { fillRegisters } from "./fillRegisters.ts";
import { fillMetingen, fillUitrol } from "./fillUitrol.ts";
import { fillVerslagen } from "./fillVerslagen.ts";
import { findDemo } from "./found.ts";
import { createStaff, type StaffOptions } from "./staff.ts";
import { createTimekeeper, type DemoClock } from "./timekeeper.ts";

export type DemoOptions = StaffOptions &
  Readonly<{
    /** Streefdatums and evaluations count from this day. */
    today: CalendarDate;
    /**
     * With it, what happened weeks ago is stamped weeks ago; without it everything is stamped now. The tokens of the
     * doors must bear it: `getToken` has to fetch a new one when it is asked to refresh.
     */
    clock?: DemoClock;
    onProgress?: (progress: Progress) => void;
  }>;

/** What a fill did: nothing, when the demo was there already. */
export type Filled = Readonly<{
  /** Rows that were made, and changes to them. */
  writes: number;
  /** Titles of points and names of documents that somebody changed or broke since; they stay as they are. */
  leftAlone: readonly string[];
}>;

/**
 * Fills a provisioned site with the demo municipality, through Graph, as an administrator and the staff would. Safe to
 * repeat: what is there is left alone, and what broke off is finished. Throws GraphFailure.
 *
 * One write after the other: rows then get the same numbers on every machine, and each its own moment.
 */
export async function fillDemo({ today, clock, onProgress, ...options }: DemoOptions): Promise<Filled> {
  const time = createTimekeeper(clock, today);
  const staff = createStaff(options, time.now);
  let writes = 0;
  const report = (progress: Progress): void => {
    writes += 1;
    onProgress?.(progress);
  };

  const found = await findDemo(await staff.admin());
  const fill = { day: found.filledFor ?? today, staff, found, time, botClientId: options.botClientId, report };
  try {
    const setting = await fillRegisters(fill);
    const points = await fillPunten(fill, setting);
    const documents = await fillDocumenten(fill, setting);
    const library = (await (await staff.bot()).register.documenten.all()).stored;
    await fillPdfs(fill, library);
    await fillInvoering(fill, library);
    await fillLeren(fill, setting, library);
    await fillMetingen(fill, setting);
    await fillVerslagen(fill, setting);
    await fillUitrol(fill, setting);
    return { writes, leftAlone: [...points, ...documents] };
  } finally {
    await time.release();
  }
}
