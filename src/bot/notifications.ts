import { createHash, timingSafeEqual } from "node:crypto";
import * as v from "valibot";

const notificationsSchema = v.object({ value: v.array(v.looseObject({ clientState: v.nullish(v.string(), "") })) });

/**
 * Whether one of the notifications carries the secret that we gave when we subscribed. What else they say is not
 * believed: they are only a reason to look.
 */
export function isFromGraph(body: unknown, secret: string): boolean {
  const parsed = v.safeParse(notificationsSchema, body);
  if (!parsed.success) return false;
  // All of them are compared, each in the same time.
  return parsed.output.value.map(({ clientState }) => isSame(clientState, secret)).includes(true);
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
