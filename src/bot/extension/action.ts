import * as v from "valibot";
import { messageLink } from "../../domain/berichtlink.ts";
import { plainText } from "./plainText.ts";

/** The command of the manifest. */
const COMMAND = "maakOntwikkelpunt";

/** Source: Teams docs, "Respond to the task module submit" and "Define message extension action commands". */
const valueSchema = v.object({
  commandId: v.literal(COMMAND),
  messagePayload: v.nullish(
    v.object({
      linkToMessage: v.nullish(v.string(), ""),
      body: v.nullish(v.object({ contentType: v.nullish(v.string(), "html"), content: v.nullish(v.string(), "") }), {
        contentType: "html",
        content: "",
      }),
    }),
  ),
  data: v.nullish(v.unknown()),
});

/** *Maak ontwikkelpunt* as Teams asks for it: about a message, or about nothing yet. */
export type ExtensionAction = Readonly<{
  message: Readonly<{ text: string; link: string | undefined }> | undefined;
  /** What the form handed over, not understood yet. */
  data: unknown;
}>;

/** Understands the value of an invoke; undefined when it is of another command. */
export function parseExtensionAction(value: unknown): ExtensionAction | undefined {
  const parsed = v.safeParse(valueSchema, value);
  if (!parsed.success) return undefined;
  const { messagePayload, data } = parsed.output;
  if (messagePayload === null || messagePayload === undefined) return { message: undefined, data };
  const { contentType, content } = messagePayload.body;
  const text = contentType === "text" ? content.trim() : plainText(content);
  return { message: { text, link: messageLink(messagePayload.linkToMessage) }, data };
}

const savedSchema = v.object({ sleutel: v.pipe(v.string(), v.uuid(), v.toLowerCase()) });

/** The key of the point that the form says it saved; undefined when it says nothing of the kind. */
export function savedKey({ data }: ExtensionAction): string | undefined {
  const parsed = v.safeParse(savedSchema, data);
  return parsed.success ? parsed.output.sleutel : undefined;
}
