import { error, type GraphError, invalidRequest, itemNotFound } from "./errors.ts";

/** What Graph refuses about drives and files, in the words of `errors.ts`. */
export const driveNotFound = (): GraphError =>
  invalidRequest("The provided drive id appears to be malformed, or does not represent a valid drive.");

export const entryNotFound = (): GraphError => itemNotFound("The resource could not be found.");

export const notALibrary = (): GraphError => invalidRequest("The specified list is not a document library.");

/** A document library gets its rows from files only. */
export const libraryNeedsFile = (): GraphError =>
  invalidRequest("To add an item to a document library, use SPFileCollection.Add()");

export const invalidName = (): GraphError =>
  invalidRequest("The provided name cannot be used: it contains characters or words that are not allowed.");

export const nameTooLong = (): GraphError => ({
  ...invalidRequest("The provided name is too long."),
  innerCode: "nameTooLong",
});

export const invalidMove = (): GraphError => invalidRequest("The item cannot be moved there.");

export const driveItemChanged = (): GraphError => ({
  status: 412,
  code: "resourceModified",
  innerCode: "entityTagDoesNotMatch",
  message: "ETag does not match current item's value",
});

export const resourceLocked = (): GraphError =>
  error(423, "resourceLocked", "The resource you are attempting to access is locked");

export const notCheckedOut = (): GraphError => invalidRequest("The file is not checked out.");

export const tooLarge = (): GraphError =>
  error(413, "requestEntityTooLarge", "The request exceeds the size that can be uploaded in one request.");

export const currentVersionContent = (): GraphError =>
  invalidRequest("You cannot get the content of the current version.");

export const notConvertible = (): GraphError => ({
  ...error(406, "notAcceptable", "The file cannot be converted to the requested format."),
  innerCode: "inputFormatNotSupported",
});

/** Source: Graph docs, "Use the Microsoft Search API with application permissions". */
export const regionNeeded = (): GraphError =>
  error(400, "BadRequest", "SearchRequest Invalid (Region is required when request with application permission.)");

export const invalidRange = (message: string, innerCode?: string): GraphError => ({
  ...error(416, "invalidRange", message),
  ...(innerCode === undefined ? {} : { innerCode }),
});

export const uploadSessionNotFound = (): GraphError => itemNotFound("The upload session was not found");

/** A pre-authenticated address takes no token, and stops working after a while. */
export const unauthenticated = (): GraphError =>
  error(401, "unauthenticated", "The caller is not authenticated or the address has expired.");
