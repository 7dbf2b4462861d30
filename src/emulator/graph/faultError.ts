import {
  accessDenied,
  etagMismatch,
  failedDependency,
  generalException,
  type GraphError,
  invalidRequest,
  itemNotFound,
  nameTaken,
  throttled,
  tokenExpired,
} from "../errors.ts";

/** A status that a fault rule asks for, with the code and words that the service gives it. */
export function faultError(status: number, retryAfter: number | undefined): GraphError {
  const known = FAULTS.get(status) ?? { status, code: "UnknownError", message: "" };
  if (retryAfter === undefined) return known;
  return { ...known, headers: { ...known.headers, "Retry-After": String(retryAfter) } };
}

const KNOWN_FAULTS: readonly GraphError[] = [
  invalidRequest("Invalid request"),
  tokenExpired(),
  accessDenied(),
  itemNotFound("The resource could not be found."),
  { status: 405, code: "notAllowed", message: "The method is not allowed." },
  nameTaken(),
  etagMismatch(),
  { status: 413, code: "requestEntityTooLarge", message: "The request is too large." },
  { status: 422, code: "unprocessableEntity", message: "The request cannot be processed." },
  { status: 423, code: "resourceLocked", message: "The resource is locked." },
  failedDependency(),
  throttled(10),
  generalException(),
  { status: 502, code: "BadGateway", message: "Bad gateway" },
  { status: 503, code: "serviceNotAvailable", message: "The service is temporarily unavailable." },
  { status: 504, code: "UnknownError", message: "The gateway did not receive an answer in time." },
  { status: 507, code: "quotaLimitReached", message: "The quota is used up." },
];

const FAULTS: ReadonlyMap<number, GraphError> = new Map(KNOWN_FAULTS.map((error) => [error.status, error]));
