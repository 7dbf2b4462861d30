import { createHash, timingSafeEqual } from "node:crypto";
import * as v from "valibot";

const notificationsSchema = v.object({
  value: v.array(v.looseObject({ clientState: v.nullish(v.string(), ""), lifecycleEvent: v.nullish(v.string()) })),
});

/** `changed`: something in a list; `subscription`: something about being told so (Graph docs, "lifecycle notifications"). */
export type Told = "changed" | "subscription";

/**
 * What Graph tells, as far as it carries the secret that we gave when we subscribed; undefined when nothing does. What
 * else it says is not believed: it is only a reason to look.
 */
export function toldByGraph(body: unknown, secret: string): Told | undefined {
  const parsed = v.safeParse(notificationsSchema, body);
  if (!parsed.success) return undefined;
  // All of them are compared, each in the same time.
  const genuine = parsed.output.value.filter(({ clientState }) => isSame(clientState, secret));
  if (genuine.length === 0) return undefined;
  return genuine.some(({ lifecycleEvent }) => typeof lifecycleEvent === "string") ? "subscription" : "changed";
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
