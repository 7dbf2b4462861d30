import type { AppInfo } from "../appInfo.ts";
import { type Address, findPerson, writeAddress } from "./address.ts";
import { localUrl } from "./contentUrl.ts";
import { keepSettings, knownSettings } from "./channelTab.ts";
import { openSettings, type SettingsPorts } from "./dialogs/settings.ts";
import type { Modal } from "./dialogs/modal.ts";
import { SETTINGS_WORDS } from "./dialogs/settingsWords.ts";
import { openTask, type Task, type TaskResult } from "./dialogs/task.ts";
import { createLiveFrames } from "./frame/liveFrames.ts";
import { createStage } from "./frame/stage.ts";
import { followSubPage, type Step, subPageOf } from "./frame/subPage.ts";
import type { FrameRequest, TabFrame } from "./frame/tabFrame.ts";
import { botPage, type FramedPage, settingsPage } from "./framedPage.ts";
import { frameUrl, hostPorts, type HostServices } from "./hostPorts.ts";
import { nestedAuth } from "./nestedAuth.ts";
import type { Tone } from "./toast.ts";

export type FramesOptions = Readonly<{
  info: AppInfo;
  /** Seconds that a page of the app gets to report that it is ready. */
  patience: number;
  address(): Address;
  go(to: Partial<Address>): void;
  follow(url: string): boolean;
  /** The tab on the screen is at this sub page, by its own account. */
  note(subPage: string, step: Step): void;
  /** Somebody was asked to sign in. */
  asked(): void;
  say(text: string, tone?: Tone): void;
}>;

/** The frames of the app on this page: the tab, its dialogs and its settings page. */
export type Frames = Readonly<{
  element: HTMLElement;
  show(page: FramedPage | undefined, walked: boolean): void;
  /** What `note` told is in the address. */
  noted(subPage: string): void;
  /** Opens the settings page of the app in a dialog; nothing happens when there is no channel to add a tab to. */
  addTab(): void;
  /** Closes that dialog, when it is open. */
  stopAdding(): void;
  /** Opens a page of the app that its bot asks for; rejects when the manifest does not name its host. */
  openDialog(info: unknown): Promise<TaskResult>;
  back(): void;
  announceTheme(theme: string): void;
  setOffline(isOffline: boolean): void;
  clear(): void;
}>;

export function createFrames(options: FramesOptions): Frames {
  const { info, address, go, follow, say } = options;
  const live = createLiveFrames();
  let task: Task | undefined;

  const services: HostServices = {
    info,
    sessionId: crypto.randomUUID(),
    address,
    go,
    follow,
    back: () => history.back(),
    openDialog,
    resizeDialog: (size) => task?.resize(size),
    completeDialog: (result) => task?.complete(result),
    relay: (func, message) => (func === "messageForChild" ? task?.frame : stage.current())?.send(func, [message]),
    nestedAuth: (json) =>
      nestedAuth(json, { ...identity(info, address), isOffline: live.isOffline, asked: options.asked }),
  };
  function openDialog(wanted: unknown, page: FramedPage): Promise<TaskResult> {
    const frameFor = (url: string, title: string): TabFrame =>
      open(
        () => ({ ...page, frameContext: "task", title }),
        localUrl(new URL(url, location.href).href, info.tabAddress, location.origin),
      );
    return openTask(wanted, frameFor, (next) => {
      task = next;
    });
  }

  const stage = createStage({
    contentUrl: (page) => frameUrl(services, page),
    open: (page) => open(page, frameUrl(services, page()), ownSettings(page, say), follower()),
    returned: () => tell(stage.current()?.window() ?? null, "replace"),
  });

  function open(
    page: () => FramedPage,
    url: string,
    settings = ownSettings(page, say),
    loaded: FrameRequest["loaded"] = () => undefined,
  ): TabFrame {
    const ports = hostPorts(services, page, settings);
    return live.open({ title: page().title, url, patience: options.patience, ports, loaded });
  }

  function tell(inside: Window | null, step: Step): void {
    const isShown = inside !== null && inside === stage.current()?.window();
    if (isShown && info.subPageInFragment) options.note(subPageOf(inside), step);
  }

  function follower(): FrameRequest["loaded"] {
    return (inside) => {
      if (inside !== null && info.subPageInFragment) followSubPage(inside, (step) => tell(inside, step));
    };
  }

  const adding = createAddTab(options, (page, settings) => open(() => page, frameUrl(services, page), settings));

  return {
    element: stage.element,
    show: (page, walked) => void stage.show(page, walked),
    noted: stage.note,
    addTab: adding.open,
    stopAdding: adding.close,
    openDialog(wanted) {
      const page = botPage(wanted, info);
      if (page === undefined) return Promise.reject(new Error("Deze pagina staat op een host buiten validDomains."));
      return openDialog(wanted, page);
    },
    back() {
      const current = stage.current();
      if (current?.listensTo("backButton")) current.send("backButtonPress", []);
      else history.back();
    },
    announceTheme: live.announceTheme,
    setOffline: live.setOffline,
    clear: stage.clear,
  };
}

function identity(info: AppInfo, address: () => Address): Readonly<{ user(): string; who(): string }> {
  return {
    user: () => findPerson(info, address().als).userPrincipalName,
    who: () => findPerson(info, address().als).displayName,
  };
}

/** A tab that is already there may change its own settings. */
function ownSettings(page: () => FramedPage, say: FramesOptions["say"]): SettingsPorts {
  return {
    settingsValid: () => undefined,
    saved: () => undefined,
    settings: () => knownSettings(page()),
    keepSettings(settings) {
      keepSettings(page(), settings).catch((error: unknown) => say(String(error), "error"));
      return undefined;
    },
  };
}

type AddTab = Readonly<{ open(): void; close(): void }>;

function createAddTab(
  { info, address, go }: FramesOptions,
  open: (page: FramedPage, settings: SettingsPorts) => TabFrame,
): AddTab {
  let dialog: Modal | undefined;
  return {
    close: () => dialog?.close(),
    open() {
      const page = settingsPage(address(), info);
      if (page === undefined || dialog !== undefined) return;
      const words = SETTINGS_WORDS[address().taal];
      dialog = openSettings({
        title: words.title(page.title, page.place?.channel.displayName ?? ""),
        words,
        known: knownSettings(page),
        frameFor: (settings) => open(page, settings),
        async keep(settings) {
          await keepSettings(page, settings);
          location.assign(writeAddress({ ...address(), plaats: "kanaaltab", sub: "" }));
        },
        onClose() {
          dialog = undefined;
          if (address().plaats === "instellingen") go({ plaats: "kanaaltab" });
        },
      });
    },
  };
}
