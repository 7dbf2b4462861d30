/** How long work goes on before the browser has its turn, in ms: a frame that takes 50 is felt. */
const TURN_MS = 10;
/** Looking at the clock costs time too. */
const LOOK_EVERY = 16;

/** When the work that runs now began; one for all, as those who wait for the same answer share a turn. */
let began = Number.NEGATIVE_INFINITY;

/** Waits until the browser drew and heard what people do, when the work has gone on for long enough. */
export async function breathe(): Promise<void> {
  if (performance.now() - began < TURN_MS) return;
  await nextTurn();
  began = performance.now();
}

/** Maps a list that may be long, without keeping the browser from its work. A short one is done at once. */
export async function mapInTurns<T, R>(all: readonly T[], map: (one: T) => R): Promise<R[]> {
  const mapped: R[] = [];
  for (const one of all) {
    mapped.push(map(one));
    if (mapped.length % LOOK_EVERY === 0) await breathe();
  }
  return mapped;
}

/** Not every browser has it yet. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
