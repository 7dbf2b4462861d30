/** Every value that something had, so that a person can go back and forth. */
export type Undoable<T> = Readonly<{ past: readonly T[]; present: T; future: readonly T[] }>;

const KEPT = 200;

/** A value nobody changed yet. */
export function undoable<T>(present: T): Undoable<T> {
  return { past: [], present, future: [] };
}

/** The next value. What was undone before it can no longer be done again. */
export function record<T>(history: Undoable<T>, next: T): Undoable<T> {
  return next === history.present
    ? history
    : { past: [...history.past, history.present].slice(-KEPT), present: next, future: [] };
}

/** One value back; the same when there is none. */
export function undo<T>({ past, present, future }: Undoable<T>): Undoable<T> {
  const last = past.at(-1);
  return past.length === 0 || last === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

/** Does again what was undone last; the same when nothing was. */
export function redo<T>({ past, present, future }: Undoable<T>): Undoable<T> {
  const [next, ...rest] = future;
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: rest };
}
