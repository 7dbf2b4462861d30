import type { AppInfo } from "../appInfo.ts";
import { type Address, findPerson, writeAddress } from "./address.ts";
import { keepSettings, knownSettings } from "./channelTab.ts";
import { openSettings, type SettingsPorts } from "./dialogs/settings.ts";
import { openTask, type Task } from "./dialogs/task.ts";
import { createLiveFrames } from "./frame/liveFrames.ts";
import { createStage } from "./frame/stage.ts";
import type { TabFrame } from "./frame/tabFrame.ts";
import { type FramedPage, settingsPage } from "./framedPage.ts";
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
  say(text: string, tone?: Tone): void;
}>;

/** The frames of the app on this page: the tab, its dialogs and its settings page. */
export type Frames = Readonly<{
  element: HTMLElement;
  show(page: FramedPage | undefined): void;
  /** Opens the settings page of the app in a dialog; nothing happens when there is no channel to add a tab to. */
  addTab(): void;
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
    openDialog: (wanted, page) =>
      openTask(
        wanted,
        (url, title) => open(() => ({ ...page, frameContext: "task", title }), new URL(url, location.href).href),
        (next) => {
          task = next;
        },
      ),
    resizeDialog: (size) => task?.resize(size),
    completeDialog: (result) => task?.complete(result),
    relay: (func, message) => (func === "messageForChild" ? task?.frame : stage.current())?.send(func, [message]),
    nestedAuth: (json) => nestedAuth(json, { ...identity(info, address), isOffline: live.isOffline }),
  };
  const stage = createStage({ contentUrl: (page) => frameUrl(services, page), open });

  function open(page: () => FramedPage, url = frameUrl(services, page()), settings = ownSettings(page, say)): TabFrame {
    const ports = hostPorts(services, page, settings);
    return live.open({ title: page().title, url, patience: options.patience, ports });
  }

  return {
    element: stage.element,
    show: (page) => void stage.show(page),
    addTab: createAddTab(options, (page, settings) => open(() => page, frameUrl(services, page), settings)),
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

function createAddTab(
  { info, address, go }: FramesOptions,
  open: (page: FramedPage, settings: SettingsPorts) => TabFrame,
): () => void {
  let isOpen = false;
  return () => {
    const page = settingsPage(address(), info);
    if (page === undefined || isOpen) return;
    isOpen = true;
    openSettings({
      title: `${page.title} toevoegen aan ${page.place?.channel.displayName ?? ""}`,
      known: knownSettings(page),
      frameFor: (settings) => open(page, settings),
      async keep(settings) {
        await keepSettings(page, settings);
        location.assign(writeAddress({ ...address(), plaats: "kanaaltab", sub: "" }));
      },
      onClose() {
        isOpen = false;
        if (address().plaats === "instellingen") go({ plaats: "kanaaltab" });
      },
    });
  };
}
