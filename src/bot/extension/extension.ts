import type { MessagingExtensionActionResponse } from "@microsoft/teams.api";
import { randomUUID } from "node:crypto";
import { parseActivity } from "../activity.ts";
import type { Config } from "../config.ts";
import { failureName } from "../failureName.ts";
import type { Log } from "../log.ts";
import type { OfficeDoor } from "../office.ts";
import { type ExtensionAction, parseExtensionAction, savedKey } from "./action.ts";
import { formAddress } from "./formAddress.ts";
import { extensionWords as english } from "./words.en.ts";
import { extensionWords as dutch, type ExtensionWords } from "./words.ts";

/** What Teams does next: show a page of the tab in a dialog, or a sentence. */
export type ExtensionAnswer = Readonly<Pick<MessagingExtensionActionResponse, "task">>;

export type ExtensionOptions = Readonly<{ door: OfficeDoor; config: Config; log: Log }>;

/** Who chose *Maak ontwikkelpunt*, and about what. */
type Asked = Readonly<{ personId: string; words: ExtensionWords; action: ExtensionAction }>;

/** Points, as large as the form with its warnings. */
const SIZE = { height: 600, width: 560 };

/**
 * Answers `composeExtension/fetchTask` with the quick form of the tab, in which people save as themselves: the bot
 * writes nothing. Each time the form has another key, under which it makes one point.
 */
export function openForm({ config, log }: ExtensionOptions, body: unknown): ExtensionAnswer {
  const asked = understood(body);
  if ("refused" in asked) return sentence(asked.refused);
  const { personId, words, action } = asked;
  const object = action.message === undefined ? "form" : "message";
  if (config.tabUrl === undefined) {
    log.warn(lineFor(personId, "extension.open", object, "refused:no-tab-url"));
    return sentence(words.notSetUp);
  }
  log.info(lineFor(personId, "extension.open", object, "done"));
  const url = formAddress({ ...config, tabUrl: config.tabUrl }, action, words, randomUUID());
  return { task: { type: "continue", value: { title: words.title, url, ...SIZE } } };
}

/**
 * Answers `composeExtension/submitAction`: what SharePoint says about the point that the form saved. It only reads, so
 * it may be asked again. Never rejects.
 */
export async function confirmSaved({ door, log }: ExtensionOptions, body: unknown): Promise<ExtensionAnswer> {
  const asked = understood(body);
  if ("refused" in asked) return sentence(asked.refused);
  const { personId, words, action } = asked;
  const key = savedKey(action);
  if (key === undefined) {
    log.warn(lineFor(personId, "extension.confirm", "unknown", "refused:no-key"));
    return sentence(words.notFound);
  }
  try {
    const { workspace } = await door.open();
    const { stored } = await workspace.punten.find("Sleutel", key);
    const own = stored.find(({ created: { writer } }) => writer.kind === "person" && writer.persoon.id === personId);
    const object = own === undefined ? "unknown" : `ontwikkelpunt/${own.id}`;
    log.info(lineFor(personId, "extension.confirm", object, own === undefined ? "refused:not-found" : "done"));
    return sentence(own === undefined ? words.notFound : words.saved(`OP-${own.id}`, own.value.title));
  } catch (error) {
    log.error(lineFor(personId, "extension.confirm", "unknown", `failed:${failureName(error)}`));
    return sentence(words.failed);
  }
}

/** What is said when SharePoint does not answer in time. The form asked for this only once the point was saved. */
export function lateConfirmation(body: unknown): ExtensionAnswer {
  return sentence(wordsOf(body).late);
}

function understood(body: unknown): Asked | Readonly<{ refused: string }> {
  const activity = parseActivity(body);
  const words = wordsOf(body);
  const action = parseExtensionAction(activity?.value);
  const personId = activity?.from.aadObjectId;
  if (action === undefined || typeof personId !== "string") return { refused: words.unknown };
  return { personId, words, action };
}

function wordsOf(body: unknown): ExtensionWords {
  return parseActivity(body)?.locale?.toLowerCase().startsWith("en") === true ? english : dutch;
}

function sentence(value: string): ExtensionAnswer {
  return { task: { type: "message", value } };
}

function lineFor(actor: string, action: string, object: string, result: string) {
  return { action, object, result, origin: "teams", actor };
}
