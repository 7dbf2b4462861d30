import * as v from "valibot";
import type { FrameContext, TeamsContext } from "../context.ts";
import { writeDeepLink } from "../deepLink.ts";
import { handshake } from "./runtime.ts";
import type { TabRequest } from "./tabMessage.ts";

export type PickedPerson = Readonly<{ objectId: string; displayName: string; email: string }>;

const tabSettingsSchema = v.object({
  entityId: v.optional(v.string(), ""),
  contentUrl: v.string(),
  websiteUrl: v.optional(v.string(), ""),
  suggestedDisplayName: v.optional(v.string(), ""),
});

export type TabSettings = v.InferOutput<typeof tabSettingsSchema>;

/** How a page of the app is doing, by its own account. */
export type Progress =
  | Readonly<{ kind: "loaded" | "ready" }>
  | Readonly<{ kind: "failed" | "expected-failure"; reason: string; message: string }>;

/** What the answers need from the page around the frame. */
export type HostPorts = Readonly<{
  frameContext: FrameContext;
  context(): TeamsContext;
  progress(progress: Progress): void;
  handlerRegistered(name: string): void;
  readyToUnload(): void;
  settingsValid(valid: boolean): void;
  settings(): TabSettings | undefined;
  /** Undefined when all is well, otherwise why not. */
  keepSettings(settings: TabSettings): string | undefined;
  saved(failure: string | undefined): void;
  /** Undefined when the person closed the picker. */
  selectPeople(options: unknown): Promise<readonly PickedPerson[] | undefined>;
  /** False when the link leads nowhere. */
  openLink(url: string): boolean;
  navigateTo(page: Readonly<{ pageId: string; subPageId: string }>): void;
  navigateBack(): void;
  share(link: Readonly<{ subPageId: string; label: string; webUrl: string }>): void;
  /** What the dialog hands back, in the form of teams-js: an error and a result. */
  openDialog(info: unknown): Promise<readonly [error: string | undefined, result?: unknown]>;
  resizeDialog(info: unknown): void;
  completeDialog(result: unknown): void;
  /** A message between a tab and its dialog. */
  relay(func: "messageForChild" | "messageForParent", message: unknown): void;
  /** JSON in, JSON out. */
  nestedAppAuth(request: string): Promise<string>;
}>;

/** The arguments of the response; undefined when teams-js expects none. */
export type Answer = readonly unknown[] | undefined;

const UNSUPPORTED = { errorCode: 100, message: "Not supported on this host." };

/** These functions report with a status first, so the general refusal would read as success. */
const ONLY_NESTED = "This host signs in by nested app authentication only.";

/** Answers one request of the tab. Whatever is not known is refused, so that a promise in the tab never hangs. */
export async function answerTab(request: TabRequest, ports: HostPorts): Promise<Answer> {
  const known = ANSWERS[request.func];
  return known === undefined ? [UNSUPPORTED] : known(request, ports);
}

type Handler = (request: TabRequest, ports: HostPorts) => Answer | Promise<Answer>;

const ANSWERS: Readonly<Record<string, Handler>> = {
  initialize: (_, { frameContext }) => handshake(frameContext),
  getContext: (_, { context }) => [context()],
  registerHandler: ({ args }, ports) => silent(ports.handlerRegistered(text(args[0]))),
  readyToUnload: (_, ports) => silent(ports.readyToUnload()),

  "appInitialization.appLoaded": (_, ports) => silent(ports.progress({ kind: "loaded" })),
  "appInitialization.success": (_, ports) => {
    ports.progress({ kind: "ready" });
    return [];
  },
  "appInitialization.failure": ({ args }, ports) =>
    silent(ports.progress({ kind: "failed", reason: text(args[0]), message: text(args[1]) })),
  "appInitialization.expectedFailure": ({ args }, ports) =>
    silent(ports.progress({ kind: "expected-failure", reason: text(args[0]), message: text(args[1]) })),

  "settings.setValidityState": ({ args }, ports) => silent(ports.settingsValid(args[0] === true)),
  "settings.getSettings": (_, ports) => [ports.settings() ?? {}],
  "settings.setSettings": ({ args }, ports) => {
    const parsed = v.safeParse(tabSettingsSchema, args[0]);
    const refusal = parsed.success ? ports.keepSettings(parsed.output) : parsed.issues[0].message;
    return refusal === undefined ? [true] : [false, refusal];
  },
  "settings.save.success": (_, ports) => silent(ports.saved(undefined)),
  "settings.save.failure": ({ args }, ports) => silent(ports.saved(text(args[0]) || "unknown")),

  "authentication.getAuthToken": () => [false, ONLY_NESTED],
  "authentication.authenticate": () => [false, ONLY_NESTED],
  "authentication.getUser": () => [false, ONLY_NESTED],

  "people.selectPeople": async ({ args }, ports) => {
    const people = await ports.selectPeople(args[0]);
    return people === undefined ? [{ errorCode: 8000, message: "User cancelled." }] : [undefined, people];
  },
  executeDeepLink: ({ args }, ports) => (ports.openLink(text(args[0])) ? [true] : [false, "The link is not valid."]),
  "pages.navigateToApp": ({ args }, ports) => (ports.openLink(appLink(args[0])) ? [true] : [false, "No such app."]),
  "chat.openChat": ({ args }, ports) => (ports.openLink(chatLink(args[0])) ? [true] : [false, "Nobody was named."]),
  shareDeepLink: ({ args }, ports) =>
    silent(ports.share({ subPageId: text(args[0]), label: text(args[1]), webUrl: text(args[2]) })),
  "pages.currentApp.navigateTo": ({ args }, ports) => {
    ports.navigateTo({ pageId: field(args[0], "pageId"), subPageId: field(args[0], "subPageId") });
    return [];
  },
  "pages.currentApp.navigateToDefaultPage": (_, ports) => {
    ports.navigateTo({ pageId: "", subPageId: "" });
    return [];
  },
  navigateBack: (_, ports) => {
    ports.navigateBack();
    return [true];
  },

  "tasks.startTask": async ({ args }, ports) => ports.openDialog(args[0]),
  "tasks.updateTask": ({ args }, ports) => silent(ports.resizeDialog(args[0])),
  "tasks.completeTask": ({ args }, ports) => silent(ports.completeDialog(args[0])),
  messageForChild: ({ args }, ports) => silent(ports.relay("messageForChild", args[0])),
  messageForParent: ({ args }, ports) => silent(ports.relay("messageForParent", args[0])),

  "nestedAppAuth.execute": async ({ data }, ports) => [null, await ports.nestedAppAuth(data ?? "{}")],
};

function appLink(target: unknown): string {
  return writeDeepLink({
    appId: field(target, "appId"),
    entityId: field(target, "pageId"),
    subPageId: field(target, "subPageId"),
    channelId: field(target, "channelId"),
    webUrl: field(target, "webUrl"),
    label: "",
  });
}

function chatLink(target: unknown): string {
  const members: unknown = typeof target === "object" && target !== null ? Reflect.get(target, "members") : undefined;
  const users = Array.isArray(members) ? members.join(",") : "";
  return `https://teams.microsoft.com/l/chat/0/0?${new URLSearchParams({ users, message: field(target, "message") })}`;
}

function silent(_done: void): undefined {
  return undefined;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function field(value: unknown, name: string): string {
  return typeof value === "object" && value !== null ? text(Reflect.get(value, name)) : "";
}
