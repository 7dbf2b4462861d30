import type { Activity } from "./activity.ts";
import type { Bot } from "./bots.ts";
import { mintBotToken } from "./botToken.ts";
import type { Connector } from "./connector.ts";

/** What came of calling a bot. `body` is undefined when the answer was not JSON. */
export type Delivery =
  | Readonly<{ kind: "answered"; status: number; body: unknown }>
  | Readonly<{ kind: "unanswered"; reason: "timeout" | "unreachable" }>;

/** Posts an activity to where the bot listens, signed as the Bot Framework does. Never rejects. */
export async function deliver(
  connector: Connector,
  bot: Bot,
  activity: Activity,
  patienceMs = connector.answerTimeout,
): Promise<Delivery> {
  const token = await mintBotToken(connector.core, { appId: bot.appId, serviceUrl: activity.serviceUrl });
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const request = new Request(bot.endpoint, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8", authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
      signal,
    });
    const response = await Promise.race([connector.core.send(request), aborted(signal)]);
    const text = await Promise.race([response.text(), aborted(signal)]);
    return { kind: "answered", status: response.status, body: parsed(text) };
  } catch {
    return { kind: "unanswered", reason: signal.aborted ? "timeout" : "unreachable" };
  }
}

/** Whoever sends for us may not look at the signal; we keep to our own time. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("The bot took too long.")), { once: true });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
