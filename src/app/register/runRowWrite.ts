import { GraphFailure, isFailure } from "../../sharepoint/graph/failure.ts";
import { SLEUTEL } from "../../sharepoint/list/contract.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { Repository } from "../../sharepoint/list/repository.ts";
import type { Replica } from "../../sharepoint/replica/replica.ts";
import { mergeRow } from "./mergeRow.ts";
import { expectOpenMinutes } from "./openMinutes.ts";
import type { RowList, RowValues, RowWrite } from "./rowWrite.ts";

/** A list that can be written, and the copy of it that is shown. */
export type Writable<T> = Readonly<{ repository: Repository<T>; replica: Replica<T> }>;
export type Writables = { readonly [L in RowList]: Writable<RowValues[L]> };

/** How often somebody else may be before us until the person has to look. */
const ROUNDS = 3;

/**
 * Carries out writes of rows; each can be repeated after it broke off anywhere. A change of another part of the row by
 * somebody else is kept next to ours; a change of the same part is thrown as a conflict, for the person to settle.
 */
export function createRowRunner(
  writables: Writables,
  added: (key: string, id: string) => void = () => undefined,
): (write: RowWrite) => Promise<void> {
  /** What our own writes made of a version, so that the next write does not take it for somebody else's. */
  const successors = new Map<string, Stored<object>>();

  async function save(list: Writable<object>, base: Stored<object>, edit: Edit<object>): Promise<Stored<object>> {
    const seen = latest(successors, base);
    const stored = await saveMerged(list, seen, edit);
    successors.set(seen.etag, stored);
    return stored;
  }

  return async (write) => {
    // The list of a write names the type of its value; the compiler cannot follow that over a union.
    const list = writables[write.list] as unknown as Writable<object>;
    if (write.kind === "add") {
      const stored = await add(list, write, () => expectOpenMinutes(write, writables));
      added(write.key, stored.id);
      return list.replica.confirm(stored);
    }
    await expectOpenMinutes(write, writables);
    if (write.kind === "remove") {
      await remove(list, latest(successors, write.base));
      return list.replica.receive([{ id: write.base.id, deleted: true }]);
    }
    const edit = { from: write.from ?? write.base.value, value: write.value };
    list.replica.confirm(await save(list, write.base, edit));
  };
}

/** What may not be added any more may be there all the same: the answer to an earlier try was lost. */
async function add(
  { repository }: Writable<object>,
  { value, key }: Readonly<{ value: object; key: string }>,
  check: () => Promise<void>,
): Promise<Stored<object>> {
  try {
    await check();
  } catch (error) {
    const { stored } = await repository.find(SLEUTEL.name, key);
    const [existing] = stored;
    if (existing === undefined) throw error;
    return existing;
  }
  return repository.add(value, key);
}

/** Whoever has to choose whether it goes all the same sees what somebody else made of it. */
async function remove<T extends object>({ repository, replica }: Writable<T>, seen: Stored<T>): Promise<void> {
  try {
    await repository.remove(seen);
  } catch (error) {
    if (isFailure(error, "conflict")) {
      const read = await repository.get(seen.id);
      if (read.ok) replica.confirm(read.value);
    }
    throw error;
  }
}

/** What somebody saw, and what they made of it: only the difference is theirs. */
type Edit<T> = Readonly<{ from: T; value: T }>;

function latest(successors: ReadonlyMap<string, Stored<object>>, base: Stored<object>): Stored<object> {
  const next = successors.get(base.etag);
  return next === undefined || next.etag === base.etag ? base : latest(successors, next);
}

async function saveMerged<T extends object>(
  { repository, replica }: Writable<T>,
  base: Stored<T>,
  { from, value }: Edit<T>,
): Promise<Stored<T>> {
  let seen = base;
  for (let round = 1; ; round++) {
    const { value: merged, clashes } = mergeRow(from, value, seen.value);
    if (clashes.length > 0) throw new GraphFailure("conflict", "Somebody else changed the same fields.");
    try {
      return await repository.save(seen, merged);
    } catch (error) {
      if (!isFailure(error, "conflict") || round === ROUNDS) throw error;
      const read = await repository.get(base.id);
      if (!read.ok) throw error;
      seen = read.value;
      // Whoever has to settle a conflict sees what the other wrote.
      replica.confirm(seen);
    }
  }
}
