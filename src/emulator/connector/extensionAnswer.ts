import * as v from "valibot";
import type { Delivery } from "./deliver.ts";

/** What an action of an app leads to. `failed` is what Teams shows when it gets no good answer. */
export type ExtensionAnswer =
  | Readonly<{ outcome: "dialog"; dialog: v.InferOutput<typeof dialogSchema> }>
  | Readonly<{ outcome: "message"; text: string }>
  | Readonly<{ outcome: "closed" }>
  | Readonly<{ outcome: "failed"; text: string; reason: string }>;

const size = v.optional(v.union([v.number(), v.picklist(["small", "medium", "large"])]));
const dialogSchema = v.object({
  url: v.pipe(v.string(), v.url()),
  title: v.optional(v.string(), ""),
  height: size,
  width: size,
});

/** Source: Teams docs, "Create and send the task module": only pages of the app are emulated, no cards. */
const bodySchema = v.object({
  task: v.optional(
    v.variant("type", [
      v.object({ type: v.literal("continue"), value: dialogSchema }),
      v.object({ type: v.literal("message"), value: v.pipe(v.string(), v.nonEmpty()) }),
    ]),
  ),
});

/** Reads the answer of a bot; anything but HTTP 200 with a known body is a failure. An empty body closes the dialog. */
export function readExtensionAnswer(delivery: Delivery): ExtensionAnswer {
  if (delivery.kind === "unanswered") {
    return failedExtension(
      delivery.reason === "timeout" ? "The bot did not answer in time." : "The bot could not be reached.",
    );
  }
  if (delivery.status !== 200) return failedExtension(`The bot answered with HTTP status ${delivery.status}.`);
  const parsed = v.safeParse(bodySchema, delivery.body ?? {});
  if (!parsed.success) return failedExtension(`The answer of the bot is not valid: ${parsed.issues[0].message}`);
  const { task } = parsed.output;
  if (task === undefined) return { outcome: "closed" };
  return task.type === "continue"
    ? { outcome: "dialog", dialog: task.value }
    : { outcome: "message", text: task.value };
}

/** What Teams shows when a bot gives no good answer. */
export function failedExtension(reason: string): ExtensionAnswer {
  return { outcome: "failed", text: "De app kan nu niet worden bereikt.", reason };
}
