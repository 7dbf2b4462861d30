/**
 * Every refusal of Microsoft Graph that the emulator can give, with the words of the service where they were published.
 * Source: Graph docs, "Microsoft Graph error responses and resource types", and published payloads.
 */
export type GraphError = Readonly<{
  status: number;
  code: string;
  message: string;
  /** The more specific code that SharePoint nests in `innerError`. */
  innerCode?: string;
  headers?: Readonly<Record<string, string>>;
}>;

export const error = (status: number, code: string, message: string): GraphError => ({ status, code, message });

export const invalidRequest = (message: string): GraphError => error(400, "invalidRequest", message);

// Sign-in and rights

const unauthorized = (message: string): GraphError => ({
  status: 401,
  code: "InvalidAuthenticationToken",
  message,
  headers: {
    "WWW-Authenticate":
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
  },
});

export const tokenMissing = (): GraphError => unauthorized("Access token is empty.");
export const tokenMalformed = (): GraphError => unauthorized("CompactToken parsing failed with error code: 80049217");
export const tokenExpired = (): GraphError => unauthorized("Access token has expired or is not yet valid.");
export const wrongAudience = (): GraphError => unauthorized("Access token validation failure. Invalid audience.");
export const badSignature = (): GraphError => unauthorized("Access token validation failure. Signature is invalid.");

/** `claims` is the JSON text that the client has to hand to Entra ID for a new token. */
export function claimsChallenge(claims: string): GraphError {
  const encoded = Buffer.from(claims).toString("base64");
  return {
    status: 401,
    code: "InvalidAuthenticationToken",
    message:
      "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
    headers: {
      "WWW-Authenticate": `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${encoded}"`,
    },
  };
}

export const accessDenied = (): GraphError => error(403, "accessDenied", "Access denied");

export const directoryDenied = (): GraphError =>
  error(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");

export const teamsDenied = (): GraphError =>
  error(403, "Forbidden", "Missing role permissions on the request or the caller is not a member of the team.");

export const meNeedsUser = (): GraphError =>
  error(400, "BadRequest", "/me request is only valid with delegated authentication flow.");

// Things that are not there

export const itemNotFound = (message: string): GraphError => error(404, "itemNotFound", message);

export const siteNotFound = (): GraphError => itemNotFound("Requested site could not be found");
export const foreignHost = (): GraphError => invalidRequest("Invalid hostname for this tenancy");
export const listNotFound = (): GraphError => itemNotFound("The specified list was not found");
export const columnNotFound = (): GraphError => itemNotFound("The specified column was not found");
export const rowNotFound = (): GraphError => itemNotFound("The specified item was not found");
export const versionNotFound = (): GraphError => itemNotFound("The specified version was not found");
export const permissionNotFound = (): GraphError => itemNotFound("The specified permission was not found");

/** Whatever the directory was asked for: a person, a registration, what was consented. */
export const resourceNotFound = (key: string): GraphError =>
  error(
    404,
    "Request_ResourceNotFound",
    `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
  );

/** Source: Graph docs, "Microsoft Graph error responses", and published payloads of the directory. */
export const directoryInvalid = (message: string): GraphError => error(400, "Request_BadRequest", message);

export const directoryDuplicate = (property: string): GraphError =>
  error(
    409,
    "Request_MultipleObjectsWithSameKeyValue",
    `Another object with the same value for property ${property} already exists.`,
  );

export const teamNotFound = (key: string): GraphError => error(404, "NotFound", `No team found with Group Id ${key}`);

export const photoNotFound = (): GraphError => error(404, "ImageNotFound", "The photo wasn't found.");

export const subscriptionNotFound = (id: string): GraphError =>
  error(404, "ResourceNotFound", `The object was not found: subscription ${id}.`);

// Queries

const PREFER = "HonorNonIndexedQueriesWarningMayFailRandomly";

export const notIndexed = (column: string): GraphError =>
  invalidRequest(
    `Field '${column}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: ${PREFER}' header to allow this, but be warned that such queries may fail on large lists.`,
  );

/** Reported as 429 through Graph, without a Retry-After: trying again never helps. */
export const overThreshold = (): GraphError =>
  error(
    429,
    "activityLimitReached",
    "The attempted operation is prohibited because it exceeds the list view threshold.",
  );

export const tooManyLookups = (): GraphError =>
  invalidRequest(
    "The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.",
  );

export const invalidFilter = (why: string): GraphError => invalidRequest(`Invalid filter clause: ${why}`);
export const invalidOrderby = (why: string): GraphError => invalidRequest(`Invalid orderby clause: ${why}`);
export const invalidOption = (option: string): GraphError =>
  invalidRequest(`Invalid value for query option '${option}'.`);
export const filterNotSupported = (): GraphError => invalidRequest("The provided filter statement is not supported");

/** A boolean literal answers with the opposite rows on the real service; here it is refused, so that it is noticed. */
export const booleanLiteral = (column: string): GraphError =>
  invalidRequest(
    `The emulator refuses 'true' and 'false' in a filter on '${column}': SharePoint answers with the opposite rows. Write 1 or 0.`,
  );

export const skipNotSupported = (): GraphError =>
  invalidRequest("$skip is not supported on this API. Only URLs returned by the API can be used to page.");

export const countNotSupported = (): GraphError => invalidRequest("$count is not supported on this API.");

export const repeatedOption = (option: string): GraphError =>
  error(
    400,
    "BadRequest",
    `Query option '${option}' was specified more than once, but it must be specified at most once.`,
  );

export const eventualConsistencyNeeded = (): GraphError =>
  error(
    400,
    "Request_UnsupportedQuery",
    "Unsupported query. Search, count and advanced filters need the header 'ConsistencyLevel: eventual' (and $count=true for filters).",
  );

/** The directory words its refusals in its own way. */
export const invalidDirectoryFilter = (why: string): GraphError =>
  error(400, "BadRequest", `Invalid filter clause: ${why}`);

export const generalException = (): GraphError => error(500, "generalException", "General exception while processing");

// Delta

export const invalidDeltaToken = (): GraphError => invalidRequest("The delta token is not valid.");

/** The client has to start again at `freshUrl`; what it does not see there no longer exists. */
export const resyncRequired = (freshUrl: string): GraphError => ({
  status: 410,
  code: "resyncRequired",
  innerCode: "resyncChangesApplyDifferences",
  message:
    "Resync required. Replace any local items with the server's version (including deletes) if you're sure that the service was up to date with your local changes when you last sync'd.",
  headers: { Location: freshUrl },
});

// Writing

export const unreadableBody = (): GraphError =>
  error(
    400,
    "BadRequest",
    "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
  );

/** The service names no column here. */
export const invalidValue = (): GraphError => invalidRequest("Invalid request");
export const unknownField = (name: string): GraphError => invalidRequest(`Field '${name}' is not recognized`);

export const untypedValue = (): GraphError =>
  invalidRequest(
    "A value without a type name was found and no expected type is available. When the model is specified, each value in the payload must have a type which can be either specified in the payload, explicitly by the caller or implicitly inferred from the parent value.",
  );

/** Public reports disagree (400 or 409); the words are SharePoint's own and are what a client should look at. */
export const duplicateValue = (displayName: string): GraphError =>
  error(
    409,
    "nameAlreadyExists",
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${displayName}].`,
  );

export const etagMismatch = (): GraphError => ({
  status: 412,
  code: "resourceModified",
  innerCode: "entityTagDoesNotMatch",
  message: "The resource has changed since the caller last read it; usually an eTag mismatch",
});

export const etagMalformed = (): GraphError => ({
  status: 400,
  code: "invalidRequest",
  innerCode: "malformedEntityTag",
  message: "The If-Match header is not a valid eTag.",
});

export const nameTaken = (): GraphError => error(409, "nameAlreadyExists", "The specified name already exists.");

export const listNameNotAllowed = (): GraphError =>
  invalidRequest("Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'");

export const tooManyIndexes = (): GraphError =>
  invalidRequest("The list has reached the maximum number of indexed columns.");

// Subscriptions and batches

export const subscriptionInvalid = (message: string): GraphError => error(400, "InvalidRequest", message);

export const subscriptionNotValidated = (): GraphError =>
  error(
    400,
    "ValidationError",
    "Subscription validation request failed. Response must exactly match validationToken query parameter.",
  );

export const invalidBatch = (message: string): GraphError => error(400, "BadRequest", message);

export const failedDependency = (): GraphError =>
  error(424, "FailedDependency", "The request failed because it depended on another request and that request failed.");

// The service itself

export const throttled = (retryAfter: number): GraphError => ({
  status: 429,
  code: "activityLimitReached",
  message: "The request has been throttled",
  headers: { "Retry-After": String(retryAfter) },
});

/** Not an answer of Graph: the emulator says which route it does not have. */
export const notImplemented = (what: string): GraphError =>
  error(501, "notImplemented", `The emulator does not support ${what}.`);
