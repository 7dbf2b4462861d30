import { isFailure } from "../sharepoint/graph/failure.ts";
import { isConnectorFailure } from "./connectorFailure.ts";
import { UnnotedMessage } from "./unnotedMessage.ts";

/** What a log may say of something that was thrown: its kind. A message could hold what somebody typed. */
export function failureName(error: unknown): string {
  if (isFailure(error)) return `sharepoint-${error.kind}`;
  if (isConnectorFailure(error)) return `teams-${error.kind}`;
  if (error instanceof UnnotedMessage) return `unnoted-${error.message}`;
  return error instanceof Error ? error.name : "unknown";
}
