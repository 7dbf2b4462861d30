import * as v from "valibot";
import { call, callJson } from "../http.ts";
import type { PressedAction } from "./cardView.ts";
import { type Conversations, conversationsSchema } from "./conversation.ts";

/** What came of a press. */
export type Outcome = v.InferOutput<typeof outcomeSchema>;

/** The conversations of one person, kept up to date. */
export type ChatStore = Readonly<{
  current(): Conversations | undefined;
  send(conversation: string, text: string, replyTo: string | undefined): Promise<void>;
  press(conversation: string, activity: string, action: PressedAction): Promise<Outcome>;
  /** Marks a conversation as read and lets its cards refresh. */
  look(conversation: string): Promise<void>;
  dispose(): void;
}>;

const outcomeSchema = v.variant("outcome", [
  v.object({ outcome: v.picklist(["card", "sent"]) }),
  v.object({ outcome: v.picklist(["message", "login", "failed"]), text: v.string() }),
  v.object({ outcome: v.literal("error"), code: v.string(), text: v.string() }),
]);

/** Follows the conversations of `user`; `changed` is called after every load, `failed` when one did not succeed. */
export function createChatStore(user: string, changed: () => void, failed: (reason: string) => void): ChatStore {
  let known: Conversations | undefined;
  let isDisposed = false;
  let loading: Promise<void> | undefined;
  let isStale = false;
  const events = new EventSource(`/teams-client/events?${new URLSearchParams({ user }).toString()}`);

  async function load(): Promise<void> {
    isStale = false;
    const path = `/teams-client/conversations?${new URLSearchParams({ user }).toString()}`;
    known = await callJson(conversationsSchema, "GET", path);
    if (isDisposed) return;
    if (isStale) await load();
    else changed();
  }

  /** Many changes at once lead to one more load, not to many. */
  function reload(): void {
    isStale = true;
    loading ??= load()
      .catch((error: unknown) => failed(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        loading = undefined;
      });
  }

  events.addEventListener("ready", reload);
  events.addEventListener("changed", reload);

  return {
    current: () => known,
    async send(conversation, text, replyTo) {
      await call("POST", "/teams-client/messages", { user, conversation, text, replyTo });
    },
    press: (conversation, activity, action) =>
      callJson(outcomeSchema, "POST", "/teams-client/press", { user, conversation, activity, action }),
    async look(conversation) {
      await call("POST", "/teams-client/seen", { user, conversation });
    },
    dispose() {
      isDisposed = true;
      events.close();
    },
  };
}
