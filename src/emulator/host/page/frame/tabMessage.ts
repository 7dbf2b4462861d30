import * as v from "valibot";

/** What teams-js posts to the host. Source: teams-js 2.58, `internal/messageObjects.ts`. */
const requestSchema = v.object({
  id: v.number(),
  func: v.string(),
  args: v.optional(v.nullable(v.array(v.unknown())), []),
  uuidAsString: v.optional(v.string()),
  /** Only of nested app authentication: a JSON text. */
  data: v.optional(v.string()),
});

export type TabRequest = Readonly<{
  id: number;
  func: string;
  args: readonly unknown[];
  uuidAsString: string | undefined;
  data: string | undefined;
}>;

/** What the host posts back. */
export type HostResponse = Readonly<{
  id: number;
  uuidAsString: string | undefined;
  args: readonly unknown[];
  monotonicTimestamp: number;
}>;

/** What the host posts by itself; it must not carry a number as id. */
export type HostEvent = Readonly<{ func: string; args: readonly unknown[]; timestamp: number }>;

/** Undefined for messages of others, such as browser extensions. */
export function readTabRequest(data: unknown): TabRequest | undefined {
  const parsed = v.safeParse(requestSchema, data);
  if (!parsed.success) return undefined;
  const { id, func, args, uuidAsString, data: json } = parsed.output;
  return { id, func, args: args ?? [], uuidAsString, data: json };
}

/** The response to a request; `now` is the monotonic clock of the page in milliseconds. */
export function hostResponse({ id, uuidAsString }: TabRequest, args: readonly unknown[], now: number): HostResponse {
  return { id, uuidAsString, args, monotonicTimestamp: now };
}

export function hostEvent(func: string, args: readonly unknown[], timestamp: number): HostEvent {
  return { func, args, timestamp };
}
