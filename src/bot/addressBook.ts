import { isFailure } from "../sharepoint/graph/failure.ts";
import { newFields, readRow, type Stored } from "../sharepoint/list/codec.ts";
import { SLEUTEL } from "../sharepoint/list/contract.ts";
import { addOnce, changeOnce, findBySleutel } from "../sharepoint/list/once.ts";
import { readingOf } from "../sharepoint/list/repository.ts";
import { rowsFrom } from "../sharepoint/list/paging.ts";
import type { RawRow } from "../sharepoint/list/row.ts";
import type { SharePointList } from "../sharepoint/list/sharePointList.ts";
import { type Gesprek, gesprekCodec } from "../sharepoint/lists/gesprekken.ts";

/** Where people and channels can be reached. All of it throws GraphFailure. */
export type AddressBook = Readonly<{
  /** The chat with a person, by Entra id, if they were ever in touch. */
  person(personId: string, signal?: AbortSignal): Promise<Gesprek | undefined>;
  /** Everything known, oldest first. */
  all(signal?: AbortSignal): Promise<readonly Gesprek[]>;
  /** Writes down where somebody is. Answers whether they were new: of two who note it at once, one hears so. */
  note(gesprek: Gesprek, signal?: AbortSignal): Promise<boolean>;
}>;

/**
 * The address book in the list Gesprekken. Only rows that the bot itself wrote last are believed: with the address of
 * somebody else a member of the site could divert cards, or have the bot send its token somewhere.
 */
export function createAddressBook(list: SharePointList, botClientId: string): AddressBook {
  const isOurs = ({ modified: { writer } }: Pick<Stored<unknown>, "modified">): boolean =>
    writer.kind === "app" && writer.clientId === botClientId;

  async function person(personId: string, signal?: AbortSignal): Promise<Gesprek | undefined> {
    const row = await findBySleutel(list, keyOf(personId), signal);
    return row === undefined || !isOurs(row) ? undefined : valueIn(row);
  }

  async function note(gesprek: Gesprek, signal?: AbortSignal): Promise<boolean> {
    const key = keyOf(gesprek.subjectId);
    const row = await findBySleutel(list, key, signal);
    if (row === undefined) return add(list, gesprek, key, signal);
    const known = isOurs(row) ? valueIn(row) : undefined;
    const next = { ...gesprek, name: gesprek.name || (known?.name ?? ""), mri: gesprek.mri || (known?.mri ?? "") };
    if (known === undefined || !isSame(known, next)) await overwrite(list, row, next, signal);
    return false;
  }

  return {
    person,
    note,
    async all(signal) {
      const { stored } = readingOf(gesprekCodec, await rowsFrom(list, list.rowsPath(), signal));
      return stored.filter(isOurs).map(({ value }) => value);
    },
  };
}

function keyOf(subjectId: string): string {
  return `gesprek/${subjectId}`;
}

function valueIn(row: RawRow): Gesprek | undefined {
  const read = readRow(gesprekCodec, row);
  return read.ok ? read.value.value : undefined;
}

function isSame(one: Gesprek, other: Gesprek): boolean {
  return JSON.stringify(gesprekCodec.encode(one)) === JSON.stringify(gesprekCodec.encode(other));
}

/** Whoever is answered 201 made it; a lost answer counts as somebody else's. */
async function add(list: SharePointList, gesprek: Gesprek, key: string, signal?: AbortSignal): Promise<boolean> {
  const fields = newFields(gesprekCodec, gesprek);
  try {
    await list.add({ ...fields, [SLEUTEL.name]: key }, signal);
    return true;
  } catch (error) {
    if (!isFailure(error, "duplicate", "busy", "unreachable")) throw error;
    await addOnce(list, fields, key, signal);
    return false;
  }
}

async function overwrite(list: SharePointList, row: RawRow, next: Gesprek, signal?: AbortSignal): Promise<void> {
  const isDone = (now: RawRow): boolean => {
    const value = valueIn(now);
    return value !== undefined && isSame(value, next);
  };
  try {
    await changeOnce(list, { id: row.id, etag: row.etag, fields: newFields(gesprekCodec, next), isDone }, signal);
  } catch (error) {
    // Somebody else noted it at the same time; the next message notes it again.
    if (!isFailure(error, "conflict")) throw error;
  }
}
