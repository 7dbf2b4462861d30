import * as v from "valibot";
import type { AppInfo } from "../appInfo.ts";
import type { TaskResult } from "./dialogs/task.ts";
import { openModal } from "./dialogs/modal.ts";
import { button, h } from "./dom.ts";
import { callJson } from "./http.ts";
import type { Tone } from "./toast.ts";

/** An action of the app, as a menu shows it. */
export type AppAction = Readonly<{ bot: string; command: string; title: string }>;

/** What somebody chose it for: a message, or what they are about to type. */
export type ActionPlace = Readonly<{ conversation: string; activity: string | undefined }>;

export type ExtensionPorts = Readonly<{
  user(): string;
  /** Opens a page of the app over everything; resolves with what it handed over. */
  openDialog(info: unknown): Promise<TaskResult>;
  say(text: string, tone?: Tone): void;
}>;

/** The actions of the manifest for one place. */
export function actionsFor({ manifest }: AppInfo, context: "message" | "compose"): readonly AppAction[] {
  return manifest.composeExtensions.flatMap(({ botId, commands }) =>
    commands
      .filter((command) => command.type === "action" && command.context.includes(context))
      .map(({ id, title }) => ({ bot: botId, command: id, title })),
  );
}

const answerSchema = v.variant("outcome", [
  v.object({ outcome: v.literal("dialog"), dialog: v.looseObject({ url: v.string(), title: v.string() }) }),
  v.object({ outcome: v.literal("message"), text: v.string() }),
  v.object({ outcome: v.literal("failed"), text: v.string() }),
  v.object({ outcome: v.literal("closed") }),
]);

/**
 * Carries out an action as Teams does: asks the bot what to show, shows it, hands what the dialog gave to the bot, and
 * shows what that says. Closing the dialog ends it.
 */
export async function runAction(
  { user, openDialog, say }: ExtensionPorts,
  { bot, command, title }: AppAction,
  { conversation, activity }: ActionPlace,
): Promise<void> {
  const context = activity === undefined ? "compose" : "message";
  let data: unknown;
  try {
    for (;;) {
      const request = { user: user(), conversation, activity, bot, command, context, data };
      const answer = await callJson(answerSchema, "POST", "/teams-client/extension", request);
      if (answer.outcome === "closed") return;
      if (answer.outcome === "message") return tell(title, answer.text);
      if (answer.outcome === "failed") return say(answer.text, "error");
      const [closed, result] = await openDialog(answer.dialog);
      if (closed !== undefined) return;
      data = result ?? {};
    }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), "error");
  }
}

function tell(title: string, text: string): void {
  const modal = openModal({ title });
  modal.body.append(h("p", {}, text));
  modal.footer.append(button({ class: "primary", autofocus: true }, modal.close, "Sluiten"));
}
