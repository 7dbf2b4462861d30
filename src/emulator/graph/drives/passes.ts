import { createHmac, timingSafeEqual } from "node:crypto";
import * as v from "valibot";
import type { Core } from "../../core/core.ts";
import { text } from "../../core/row.ts";

/** What an address without a token opens: it stands in the address itself, signed, and ends after a while. */
const passSchema = v.variant("opens", [
  v.object({ opens: v.literal("download"), bytes: v.number(), name: v.string(), until: v.number() }),
  v.object({ opens: v.literal("pdf"), bytes: v.number(), name: v.string(), until: v.number() }),
  v.object({ opens: v.literal("preview"), bytes: v.number(), name: v.string(), until: v.number() }),
  v.object({ opens: v.literal("upload"), session: v.string(), until: v.number() }),
]);

export type Pass = v.InferOutput<typeof passSchema>;

type Wish<P> = P extends unknown ? Omit<P, "until"> : never;

/** A signed pass that works for so many seconds. */
export function issuePass({ database, now }: Core, wish: Wish<Pass>, seconds: number): string {
  const until = Math.floor(now().getTime() / 1000) + seconds;
  const payload = Buffer.from(JSON.stringify({ ...wish, until })).toString("base64url");
  return `${payload}.${sign(database, payload)}`;
}

/** Undefined when the pass was not made here or has ended. */
export function readPass({ database, now }: Core, written: string): Pass | undefined {
  const [payload = "", signature = ""] = written.split(".");
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(database, payload))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const json = Buffer.from(payload, "base64url").toString();
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), passSchema), json);
  return parsed.success && parsed.output.until > now().getTime() / 1000 ? parsed.output : undefined;
}

function sign({ prepare }: Core["database"], payload: string): string {
  const row = prepare("SELECT secret FROM file_secrets").get();
  if (row === undefined) throw new Error("There is no secret to sign with.");
  return createHmac("sha256", text(row, "secret")).update(payload).digest("base64url");
}
