import * as v from "valibot";

/** What the bot uses of what happens in Teams. Source: Teams docs, "Conversation events" and "Bot activity handlers". */
const activitySchema = v.object({
  type: v.string(),
  serviceUrl: v.string(),
  locale: v.nullish(v.string()),
  from: v.object({
    id: v.string(),
    aadObjectId: v.nullish(v.pipe(v.string(), v.uuid(), v.toLowerCase())),
    name: v.nullish(v.string(), ""),
  }),
  recipient: v.nullish(v.object({ id: v.string() })),
  conversation: v.object({ id: v.string(), conversationType: v.nullish(v.string()) }),
  channelData: v.nullish(v.object({ team: v.nullish(v.object({ name: v.nullish(v.string()) })) })),
  /** Of an installationUpdate: add, remove or one of their variants. */
  action: v.nullish(v.string()),
  membersAdded: v.nullish(v.array(v.object({ id: v.string() }))),
  value: v.nullish(v.unknown()),
});

export type Activity = v.InferOutput<typeof activitySchema>;

/** Understands an activity that was let in; undefined when it is not what Teams sends. */
export function parseActivity(body: unknown): Activity | undefined {
  const parsed = v.safeParse(activitySchema, body);
  return parsed.success ? parsed.output : undefined;
}

/** The action of a pressed card, not understood yet. */
export function pressedIn({ value }: Activity): unknown {
  const parsed = v.safeParse(v.object({ action: v.unknown() }), value);
  return parsed.success ? parsed.output.action : undefined;
}

/** Whether the bot itself was added, and not one of the members around it. */
export function addsTheBot({ type, action, membersAdded, recipient }: Activity): boolean {
  if (type === "installationUpdate") return action?.startsWith("add") === true;
  return type === "conversationUpdate" && (membersAdded ?? []).some(({ id }) => id === recipient?.id);
}

/** The channel of a conversation that may be one of its threads. */
export function channelIdOf({ conversation }: Activity): string {
  return conversation.id.split(";messageid=")[0] ?? conversation.id;
}
