import type { GraphError } from "../errors.ts";

/** What a step of a request comes to: a value, or the refusal that Graph would give. */
export type Answer<T> = Readonly<{ ok: true; value: T }> | Refused;

export type Refused = Readonly<{ ok: false; error: GraphError }>;

/** An answer that holds a value. */
export function done<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** An answer that holds an error of Graph. */
export function refused(error: GraphError): Refused {
  return { ok: false, error };
}
