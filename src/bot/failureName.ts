import { isFailure } from "../sharepoint/graph/failure.ts";
import { isConnectorFailure } from "./connectorFailure.ts";

/** What a log may say of something that was thrown: its kind. A message could hold what somebody typed. */
export function failureName(error: unknown): string {
  if (isFailure(error)) return `sharepoint-${error.kind}`;
  if (isConnectorFailure(error)) return `teams-${error.kind}`;
  return error instanceof Error ? error.name : "unknown";
}
