import * as v from "valibot";

/**
 * What can be done about a call to the connector that failed: out-of-reach: this person or message cannot be reached
 * (blocked, not installed, gone), trying again is of no use · busy: later · sign-in: our token is refused ·
 * unreachable: no answer, it may or may not have happened · invalid: the call itself is wrong.
 */
export type ConnectorFailureKind = "out-of-reach" | "busy" | "sign-in" | "unreachable" | "invalid";

/** A call to the Bot Framework connector that did not succeed. */
export class ConnectorFailure extends Error {
  override readonly name = "ConnectorFailure";
  readonly kind: ConnectorFailureKind;
  readonly retryAfterMs: number | undefined;

  constructor(kind: ConnectorFailureKind, message: string, retryAfterMs?: number) {
    super(message);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Whether something is a failure of the connector of one of these kinds. */
export function isConnectorFailure(
  error: unknown,
  ...kinds: readonly ConnectorFailureKind[]
): error is ConnectorFailure {
  return error instanceof ConnectorFailure && (kinds.length === 0 || kinds.includes(error.kind));
}

/** The part that we use of what the HTTP client of the Teams SDK throws. */
const errorSchema = v.looseObject({
  response: v.looseObject({
    status: v.number(),
    headers: v.optional(v.looseObject({ "retry-after": v.optional(v.unknown()) })),
  }),
});

const BY_STATUS: Readonly<Record<number, ConnectorFailureKind>> = {
  401: "sign-in",
  403: "out-of-reach",
  404: "out-of-reach",
  412: "busy",
  429: "busy",
  500: "unreachable",
  502: "busy",
  503: "busy",
  504: "busy",
};

/**
 * The failure behind what a call threw. Source: Teams docs, "Status codes from bot conversational APIs": 412, 429, 502
 * and 504 may be tried again.
 */
export function connectorFailureFrom(error: unknown): ConnectorFailure {
  const parsed = v.safeParse(errorSchema, error);
  if (!parsed.success) return new ConnectorFailure("unreachable", "The connector gave no answer.");
  const { status, headers } = parsed.output.response;
  const kind = BY_STATUS[status] ?? "invalid";
  return new ConnectorFailure(kind, `The connector answered ${status}.`, retryAfterMs(headers?.["retry-after"]));
}

/** Retry-After as seconds; a date is left to our own waiting. */
function retryAfterMs(value: unknown): number | undefined {
  const seconds = typeof value === "string" || typeof value === "number" ? Number(value) : Number.NaN;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
