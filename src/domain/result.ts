/** A refusal is an ordinary value: the caller has to say what it does with it. */
export type Result<T, E> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: E }>;

/** Wraps what a rule allowed. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps the name of the rule that refused. */
export function refuse<const E>(error: E): Result<never, E> {
  return { ok: false, error };
}
