import { randomUUID } from "node:crypto";
import type { Core } from "../../core/core.ts";
import { SUBSCRIBER_TIMEOUT } from "../../limits.ts";

/**
 * Asks a notification address to repeat a token, in plain text and in time.
 * Source: Graph docs, "Receive change notifications through webhooks", notificationUrl validation.
 */
export async function isValidated({ send }: Core, notificationUrl: string): Promise<boolean> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`;
  const url = new URL(notificationUrl);
  url.searchParams.set("validationToken", token);
  try {
    const response = await send(
      new Request(url, {
        method: "POST",
        headers: { "Content-Type": "text/plain; charset=utf-8" },
        signal: AbortSignal.timeout(SUBSCRIBER_TIMEOUT),
      }),
    );
    const isText = response.headers.get("Content-Type")?.startsWith("text/plain") === true;
    return response.status === 200 && isText && (await response.text()) === token;
  } catch {
    return false;
  }
}
