import * as v from "valibot";

/**
 * What a person or the program can do next about a call that failed:
 * conflict: somebody else changed it · missing: it is not there · forbidden: ask for access · sign-in: sign in again ·
 * busy: wait, Microsoft 365 asks for it · unreachable: no answer, it may or may not have happened ·
 * locked: somebody has the file checked out or open · duplicate: it exists already · resync: start reading anew ·
 * invalid: the request itself is wrong (a bug or a list that differs from its contract) · aborted: we stopped it
 * ourselves.
 */
export type FailureKind =
  | "conflict"
  | "missing"
  | "forbidden"
  | "sign-in"
  | "busy"
  | "unreachable"
  | "locked"
  | "duplicate"
  | "resync"
  | "invalid"
  | "aborted";

export type FailureDetails = Readonly<{
  status?: number;
  code?: string;
  /** For the administrator: with it Microsoft finds the call. */
  requestId?: string;
  retryAfterMs?: number;
}>;

/** A call to Graph that did not succeed. The message is for logs and administrators, not for people. */
export class GraphFailure extends Error {
  override readonly name = "GraphFailure";
  readonly kind: FailureKind;
  readonly details: FailureDetails;

  constructor(kind: FailureKind, message: string, details: FailureDetails = {}) {
    super(message);
    this.kind = kind;
    this.details = details;
  }
}

/** Whether something is a failure of one of these kinds. */
export function isFailure(error: unknown, ...kinds: readonly FailureKind[]): error is GraphFailure {
  return error instanceof GraphFailure && (kinds.length === 0 || kinds.includes(error.kind));
}

/** Whether a write may have happened although we have no good answer. It must not be repeated blindly. */
export function isAmbiguous(error: unknown): error is GraphFailure {
  return isFailure(error, "busy", "unreachable");
}

const envelope = v.object({
  error: v.object({ code: v.optional(v.string(), ""), message: v.optional(v.string(), "") }),
});

/**
 * The failure that an answer of Graph stands for. `body` is the parsed JSON, if there was any; an answer in another form
 * is judged by its status alone.
 */
export function failureFrom(status: number, body: unknown, headers: Headers): GraphFailure {
  const parsed = v.safeParse(envelope, body);
  const { code, message } = parsed.success ? parsed.output.error : { code: "", message: "" };
  return new GraphFailure(kindOf(status, code, message), `${status} ${code} ${message}`.trim(), {
    status,
    code,
    requestId: headers.get("request-id") ?? undefined,
    retryAfterMs: retryAfterMs(headers.get("Retry-After")),
  });
}

const BY_STATUS: Readonly<Record<number, FailureKind>> = {
  401: "sign-in",
  403: "forbidden",
  404: "missing",
  408: "unreachable",
  409: "conflict",
  410: "resync",
  412: "conflict",
  423: "locked",
  429: "busy",
  500: "unreachable",
  502: "unreachable",
  503: "busy",
  504: "unreachable",
  509: "busy",
};

/** SharePoint words a refused duplicate in two ways and Graph passes it on with more than one status. */
const DUPLICATE = /duplicate value|unique constraint/i;

function kindOf(status: number, code: string, message: string): FailureKind {
  if (status >= 400 && status < 500 && status !== 412 && (DUPLICATE.test(message) || code === "nameAlreadyExists")) {
    return "duplicate";
  }
  if (/exceeds the list view threshold/i.test(message)) return "invalid";
  return BY_STATUS[status] ?? "invalid";
}

/** Retry-After comes as seconds or as a date. */
function retryAfterMs(value: string | null): number | undefined {
  if (value === null || value.trim() === "") return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
