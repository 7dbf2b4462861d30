import type { AppInfo } from "../appInfo.ts";
import { type Address, findPerson } from "./address.ts";
import { localUrl, fillPlaceholders } from "./contentUrl.ts";
import { teamsContext, type TeamsContext } from "./context.ts";
import { writeDeepLink } from "./deepLink.ts";
import { pickPeople } from "./dialogs/peoplePicker.ts";
import type { SettingsPorts } from "./dialogs/settings.ts";
import { showLink } from "./dialogs/share.ts";
import type { TaskResult } from "./dialogs/task.ts";
import { type FramedPage, personalTabs } from "./framedPage.ts";
import type { HostPorts } from "./frame/answers.ts";

/** What every frame shares. */
export type HostServices = Readonly<{
  info: AppInfo;
  sessionId: string;
  address(): Address;
  go(to: Partial<Address>): void;
  /** Follows a link; false when it is none. */
  follow(url: string): boolean;
  back(): void;
  openDialog(info: unknown, page: FramedPage): Promise<TaskResult>;
  resizeDialog(info: unknown): void;
  completeDialog(result: unknown): void;
  relay(func: "messageForChild" | "messageForParent", message: unknown): void;
  nestedAuth(json: string): Promise<string>;
}>;

/** What the app sees of Teams on this page. */
export function contextOf(services: HostServices, page: FramedPage): TeamsContext {
  const { info, sessionId } = services;
  const { als, thema: theme, taal: language } = services.address();
  return teamsContext({ ...page, info, theme, language, sessionId, person: findPerson(info, als) });
}

/** Where the frame of a page goes: placeholders filled, on this machine. */
export function frameUrl(services: HostServices, page: FramedPage): string {
  return localUrl(
    fillPlaceholders(page.contentUrl, contextOf(services, page)),
    services.info.tabAddress,
    location.origin,
  );
}

/** The ports of a frame; `settings` differ between a tab and the dialog in which one is added. */
export function hostPorts(
  services: HostServices,
  page: () => FramedPage,
  settings: SettingsPorts,
): Omit<HostPorts, "progress" | "handlerRegistered" | "readyToUnload"> {
  const { info } = services;
  return {
    ...settings,
    frameContext: page().frameContext,
    context: () => contextOf(services, page()),
    selectPeople: (options) => pickPeople(options, info.people),
    openLink: services.follow,
    navigateBack: services.back,
    navigateTo({ pageId, subPageId }) {
      const isPersonal = page().place === undefined && personalTabs(info).some(({ entityId }) => entityId === pageId);
      services.go(isPersonal ? { tab: pageId, sub: subPageId } : { sub: subPageId });
    },
    share({ subPageId, label, webUrl }) {
      const { entityId, place } = page();
      const channelId = place?.channel.id ?? "";
      const link = writeDeepLink({ appId: info.manifest.id, entityId, subPageId, channelId, label, webUrl });
      showLink(label, link, () => services.follow(link));
    },
    openDialog: (wanted) => services.openDialog(wanted, page()),
    resizeDialog: services.resizeDialog,
    completeDialog: services.completeDialog,
    relay: services.relay,
    nestedAppAuth: services.nestedAuth,
  };
}
