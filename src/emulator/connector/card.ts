import * as v from "valibot";
import type { Message, MessageActivity } from "./messages.ts";

export const ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";

/** The part of an Action.Execute that travels to the bot. */
export const executeSchema = v.object({
  type: v.literal("Action.Execute"),
  id: v.optional(v.string()),
  verb: v.optional(v.string()),
  data: v.optional(v.unknown()),
});

export type Execute = v.InferOutput<typeof executeSchema>;

const refreshSchema = v.looseObject({
  refresh: v.object({ action: executeSchema, userIds: v.optional(v.array(v.string())) }),
});

/** Refresh happens by itself for at most this many people. Source: Adaptive Cards docs, "Universal Action Model". */
const REFRESH_LIMIT = 60;

/**
 * What Teams asks the bot by itself when this person looks at the message; undefined when it does not.
 * People are named by Bot Framework id; an Entra id in the list names nobody.
 */
export function automaticRefresh(message: Message, mri: string, audience: number): Execute | undefined {
  const parsed = v.safeParse(refreshSchema, cardOf(message.activity));
  if (!parsed.success || message.deletedAt !== undefined) return undefined;
  const { action, userIds } = parsed.output.refresh;
  const listed = userIds?.slice(0, REFRESH_LIMIT).includes(mri) ?? audience <= REFRESH_LIMIT;
  return listed ? action : undefined;
}

function cardOf({ attachments }: MessageActivity): unknown {
  return attachments.find(({ contentType }) => contentType === ADAPTIVE_CARD)?.content;
}
