import { type GraphError } from "../../errors.ts";
import { resourceLocked } from "../../fileErrors.ts";
import type { IdentitySet, Stamp } from "../identities.ts";
import type { Cells, Item } from "../items/cell.ts";

/** The version that a file had when somebody checked it out. No column can have its name. */
const CHECKED_OUT_VERSION = "$checkedOutVersion";

const CHECKED_OUT_BY = "$checkedOutBy";

/** The row of the person in the site's people who checked the file out. */
export function holderOf({ cells }: Pick<Item, "cells">): number | undefined {
  const holder = cells.CheckoutUser;
  return typeof holder === "number" ? holder : undefined;
}

/** Who checked the file out, as Graph shows it. */
export function holderIdentity({ cells }: Pick<Item, "cells">): IdentitySet | undefined {
  const identity = cells[CHECKED_OUT_BY];
  return typeof identity === "string" ? (JSON.parse(identity) as IdentitySet) : undefined;
}

/** The version that the file had when it was checked out; undefined when it is not. */
export function checkedOutVersion({ cells }: Pick<Item, "cells">): number | undefined {
  const version = cells[CHECKED_OUT_VERSION];
  return typeof version === "number" ? version : undefined;
}

/** Only who checked a file out may write to it. */
export function lockRefusal(item: Item, stamp: Stamp): GraphError | undefined {
  const holder = holderOf(item);
  return holder === undefined || holder === stamp.lookupId ? undefined : resourceLocked();
}

/** The cells of a file that somebody checks out. */
export function locked(item: Item, { lookupId, identity }: Stamp): Cells {
  return {
    ...item.cells,
    CheckoutUser: lookupId,
    [CHECKED_OUT_VERSION]: item.version,
    [CHECKED_OUT_BY]: JSON.stringify(identity),
  };
}

/** The cells of a file that is checked in. */
export function unlocked(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !LOCK_CELLS.has(name)));
}

/** Cells of another version, checked out as the row is now. */
export function lockedLike(item: Item, cells: Cells): Cells {
  return {
    ...unlocked(cells),
    ...Object.fromEntries(Object.entries(item.cells).filter(([name]) => LOCK_CELLS.has(name))),
  };
}

const LOCK_CELLS: ReadonlySet<string> = new Set(["CheckoutUser", CHECKED_OUT_VERSION, CHECKED_OUT_BY]);
