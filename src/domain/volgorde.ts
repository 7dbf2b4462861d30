type Placed = Readonly<{ id: string; volgorde?: number | undefined }>;

/** A place that has to be written. */
export type Plaats = Readonly<{ id: string; volgorde: number }>;

/** By place, from 1; what has none comes last, the oldest row first. */
export function byVolgorde(one: Placed, other: Placed): number {
  return (one.volgorde ?? Infinity) - (other.volgorde ?? Infinity) || numberOf(one.id) - numberOf(other.id);
}

/** The value that sorts a row that SharePoint has no number for behind the others. */
function numberOf(id: string): number {
  const number = Number(id);
  return Number.isNaN(number) ? Number.MAX_SAFE_INTEGER : number;
}

/**
 * What has to be written so that `moved` stands directly before `before` (at the end of what has a place when that is
 * undefined). Whole numbers that leave gaps are kept as they are, so that as few rows as possible are written.
 */
export function moved(rows: readonly Placed[], movedId: string, before: string | undefined): readonly Plaats[] {
  const ordered = rows.toSorted(byVolgorde);
  const mine = ordered.find(({ id }) => id === movedId);
  if (mine === undefined || movedId === before) return [];
  const others = ordered.filter(({ id }) => id !== movedId);
  const at = before === undefined ? -1 : others.findIndex(({ id }) => id === before);
  const place = at === -1 ? others.findLastIndex(({ volgorde }) => volgorde !== undefined) + 1 : at;
  // What stands behind it and never had a place goes on having none.
  const last = Math.max(place, others.findLastIndex(({ volgorde }) => volgorde !== undefined) + 1);
  return renumbered([...others.slice(0, place), mine, ...others.slice(place, last)], movedId);
}

/** The fewest new numbers that give these rows, in this order, rising places from 1; the moved one first. */
function renumbered(wanted: readonly Placed[], movedId: string): readonly Plaats[] {
  const rooms = wanted.map(({ volgorde }, index) => roomAt(volgorde, index));
  const withoutMine = keptPlaces(rooms.map((room, index) => (wanted[index]?.id === movedId ? undefined : room)));
  const all = keptPlaces(rooms);
  const kept = new Set(all.length > withoutMine.length ? all : withoutMine);
  let last = 0;
  return wanted.flatMap(({ id, volgorde }, index) => {
    last = kept.has(index) ? (volgorde ?? last + 1) : last + 1;
    return volgorde === last ? [] : [{ id, volgorde: last }];
  });
}

/** How many places are left in front of a row that keeps its place; undefined when it cannot keep it. */
function roomAt(volgorde: number | undefined, index: number): number | undefined {
  if (volgorde === undefined || !Number.isInteger(volgorde) || volgorde <= index) return undefined;
  return volgorde - index;
}

/** The most rows whose room never falls from one to the next: their places can stay. */
function keptPlaces(rooms: readonly (number | undefined)[]): readonly number[] {
  const chains: (readonly number[])[] = [];
  for (const [index, room] of rooms.entries()) {
    const before = longest(chains.filter((_, earlier) => (rooms[earlier] ?? Infinity) <= (room ?? -Infinity)));
    chains.push(room === undefined ? [] : [...before, index]);
  }
  return longest(chains);
}

function longest(chains: readonly (readonly number[])[]): readonly number[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}
