import { app } from "@microsoft/teams-js";
import * as v from "valibot";
import { clientIdOf } from "../../scripts/start/serve.ts";
import { channelTab, localManifest, TAB_DOMAIN } from "../../scripts/start/teamsApp.ts";
import { type AppInfo, appInfoSchema } from "../../src/emulator/host/appInfo.ts";
import type { BrokerAnswer } from "../../src/emulator/host/broker.ts";
import { findPerson, findTeam, type Theme } from "../../src/emulator/host/page/address.ts";
import { type FrameContext, teamsContext } from "../../src/emulator/host/page/context.ts";
import {
  answerTab,
  type HostPorts,
  type Progress,
  type TabSettings,
} from "../../src/emulator/host/page/frame/answers.ts";
import {
  hostEvent,
  hostResponse,
  readTabRequest,
  type TabRequest,
} from "../../src/emulator/host/page/frame/tabMessage.ts";
import { hostRoutes } from "../../src/emulator/host/routes.ts";
import type { Municipality } from "./municipality.ts";

declare global {
  /** Puts the window of the test in a frame of another one; see `browserEnvironment.cjs`. */
  function frameIn(outer?: object): void;
  var nestedAppAuthBridge: unknown;
}

/** Where somebody opened the page of the app. */
export type Situation = Readonly<{
  als: string;
  theme: Theme;
  frame: FrameContext;
  subPage: string;
  team: string;
  personal: boolean;
  /** What this Teams answers differently, by the name of the request; undefined is no answer at all. */
  answers: Readonly<Record<string, (usual: readonly unknown[] | undefined) => readonly unknown[] | undefined>>;
}>;

/** A request of MSAL to the broker. */
export type Bridged = Readonly<{
  method: string;
  tokenParams?: Readonly<{
    clientId: string;
    authority: string;
    scope: string;
    claims?: string;
    forceRefresh?: boolean;
  }>;
}>;

/** Teams around the page, as far as a test looks at it. */
export type TeamsFrame = Readonly<{
  info: AppInfo;
  /** What the page asked, in order, by the names of the protocol. */
  asked: readonly string[];
  progress: readonly Progress["kind"][];
  bridged: readonly Bridged[];
  /** What the person was asked before there was a token. */
  questions: readonly string[];
  shared: readonly Readonly<{ subPageId: string; label: string }>[];
  opened: readonly string[];
  /** What the page handed over when it closed the dialog that it stood in. */
  completed: readonly unknown[];
  settings(): TabSettings | undefined;
  /** Whether the button *Opslaan* can be pressed. */
  savable(): boolean;
  /** How saving ended: undefined while it has not, "" when all is well, else why not. */
  saved(): string | undefined;
  /** What the person says when they are asked from now on. */
  says(decision: "allowed" | "refused"): void;
  /** The broker gives no answer from now on. */
  silenceBroker(): void;
  /** Teams tells the page something. */
  tell(func: string, ...args: readonly unknown[]): void;
  close(): void;
}>;

const USUAL: Situation = {
  als: "consulent1",
  theme: "licht",
  frame: "content",
  subPage: "",
  team: "procesmatig-werken",
  personal: false,
  answers: {},
};

/** Puts the page in a frame of the emulated Teams: the real teams-js talks to it, the real MSAL to its broker. */
export async function openTeams(municipality: Municipality, some: Partial<Situation> = {}): Promise<TeamsFrame> {
  const situation = { ...USUAL, ...some };
  const host = hostRoutes(municipality.emulator.core, {
    pageDirectory: "dist/host",
    tabDirectory: "dist/tab",
    tabHeaders: {},
    manifest: localManifest({
      tabClientId: clientIdOf("tab"),
      botClientId: clientIdOf("bot"),
      organisation: "Gemeente",
    }),
    tabAddress: `https://${TAB_DOMAIN}/`,
    tabConfiguration: {},
    channelTab: channelTab("gemeente.sharepoint.example:/sites/procesmatig-werken"),
  });
  const info = v.parse(appInfoSchema, await (await host.request("/host/app.json")).json());
  const broker = brokerOf(`${situation.als}@gemeente.example`, (body) =>
    Promise.resolve(host.request("/host/naa", { method: "POST", body: JSON.stringify(body) })),
  );
  const { ports, ...seen } = recordingPorts(contextOf(info, situation), situation.frame, broker.answer);
  const asked: string[] = [];

  const outer = {
    closed: false,
    postMessage(message: unknown): void {
      const request = readTabRequest(structuredClone(message));
      if (request === undefined) return;
      asked.push(request.func);
      void respond(request);
    },
  };
  const say = (data: unknown): void => {
    const event = new MessageEvent("message", { data, origin: location.origin });
    Object.defineProperty(event, "source", { value: outer });
    window.dispatchEvent(event);
  };
  const respond = async (request: TabRequest): Promise<void> => {
    const usual = await answerTab(request, ports);
    const change = situation.answers[request.func];
    const answer = change === undefined ? usual : change(usual);
    if (answer !== undefined) say(hostResponse(request, answer, performance.now()));
  };
  frameIn(outer);

  return {
    info,
    asked,
    ...seen,
    ...broker,
    tell: (func, ...args) => say(hostEvent(func, args, Date.now())),
    close: leaveTeams,
  };
}

/** The window stands by itself again, and nothing of this Teams is remembered. */
function leaveTeams(): void {
  app._uninitialize();
  Reflect.deleteProperty(globalThis, "nestedAppAuthBridge");
  frameIn();
  sessionStorage.clear();
  localStorage.clear();
}

function contextOf(info: AppInfo, { als, theme, frame, subPage, team, personal }: Situation) {
  const person = findPerson(info, als);
  const theirs = findTeam(info, person, team);
  const channel = theirs?.channels[0];
  return teamsContext({
    info,
    person,
    theme,
    frameContext: frame,
    entityId: "procesmatig-werken",
    subPageId: subPage,
    place: personal || theirs === undefined || channel === undefined ? undefined : { team: theirs, channel },
    inMeeting: frame === "sidePanel",
    sessionId: "een-sessie",
  });
}

function recordingPorts(
  context: ReturnType<typeof teamsContext>,
  frameContext: FrameContext,
  nestedAppAuth: HostPorts["nestedAppAuth"],
) {
  const progress: Progress["kind"][] = [];
  const shared: { subPageId: string; label: string }[] = [];
  const opened: string[] = [];
  const completed: unknown[] = [];
  let [kept, savable, saved]: [TabSettings | undefined, boolean, string | undefined] = [undefined, false, undefined];
  const nothing = (): undefined => undefined;
  const ports: HostPorts = {
    frameContext,
    context: () => context,
    progress: ({ kind }) => progress.push(kind),
    handlerRegistered: nothing,
    readyToUnload: nothing,
    settingsValid(valid) {
      savable = valid;
    },
    settings: () => kept,
    keepSettings(settings) {
      kept = settings;
      return undefined;
    },
    saved(failure = "") {
      saved = failure;
    },
    selectPeople: () => Promise.resolve(undefined),
    openLink: (url) => opened.push(url) > 0,
    navigateTo: nothing,
    navigateBack: nothing,
    share: ({ subPageId, label }) => shared.push({ subPageId, label }),
    openDialog: () => Promise.resolve([undefined]),
    resizeDialog: nothing,
    completeDialog: (result) => completed.push(result),
    relay: nothing,
    nestedAppAuth,
  };
  return {
    ports,
    progress,
    shared,
    opened,
    completed,
    settings: () => kept,
    savable: () => savable,
    saved: () => saved,
  };
}

function brokerOf(user: string, post: (body: object) => Promise<Response>) {
  const bridged: Bridged[] = [];
  const questions: string[] = [];
  let decision: "allowed" | "refused" = "allowed";
  let isSilent = false;
  const ask = async (body: object): Promise<BrokerAnswer> => (await (await post(body)).json()) as BrokerAnswer;

  async function answer(json: string): Promise<string> {
    const request = JSON.parse(json) as Bridged;
    bridged.push(request);
    if (isSilent) return new Promise<string>(() => undefined);
    const first = await ask({ user, request });
    if (first.kind === "answer") return JSON.stringify(first.response);
    questions.push(first.reason);
    const second = await ask({ user, request, decision });
    return JSON.stringify(second.kind === "answer" ? second.response : {});
  }

  return {
    answer,
    bridged,
    questions,
    says(next: typeof decision) {
      decision = next;
    },
    silenceBroker() {
      isSilent = true;
    },
  };
}
