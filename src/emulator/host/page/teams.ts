import type { AppInfo, HostChannel } from "../appInfo.ts";
import { type Address, findPerson, writeAddress } from "./address.ts";
import { createBar } from "./bar.ts";
import { removeTab } from "./channelTab.ts";
import { type Chat, createChat } from "./chat/chat.ts";
import { TEAMS_LOCALE, TEAMS_THEME } from "./context.ts";
import { openRemoval } from "./dialogs/removal.ts";
import { h } from "./dom.ts";
import { emptyPlace } from "./emptyPlace.ts";
import { actionsFor, runAction } from "./extension.ts";
import { framedPage, type Nothing } from "./framedPage.ts";
import { createFrames, type Frames } from "./frames.ts";
import { call } from "./http.ts";
import { meetingRoom } from "./meetingRoom.ts";
import { createNavigation, type Navigation } from "./navigation.ts";
import { createPlaceHead } from "./placeHead.ts";
import { createRail } from "./rail.ts";
import { createSituationMenu } from "./situationMenu.ts";
import { chooseSituation, currentSituation } from "./situations.ts";
import { claimStorage } from "./storage.ts";
import { createToasts, type Toasts } from "./toast.ts";

/** Puts Teams together in `root` and shows what the address says. */
export function startTeams(info: AppInfo, root: HTMLElement): void {
  const query = new URLSearchParams(location.search);
  const toasts = createToasts();
  const navigation: Navigation = createNavigation(info, {
    say: toasts.show,
    changed: (next, previous, walked) => screen.show(next, previous, walked),
    noted: (next) => screen.note(next),
  });
  const screen = createScreen(info, navigation, toasts, Number(query.get("wacht")) || 30);
  root.replaceChildren(...screen.elements, toasts.element);
  navigation.start();

  const [situation, link] = [query.get("situatie"), query.get("koppeling")];
  if (situation !== null) void screen.chooseSituation(situation);
  if (link !== null && !navigation.follow(link)) toasts.show("De koppeling in het adres is niet geldig.", "error");
}

type Screen = Readonly<{
  elements: readonly HTMLElement[];
  show(next: Address, previous: Address | undefined, walked: boolean): void;
  note(next: Address): void;
  chooseSituation(id: string): Promise<void>;
}>;

function createScreen(info: AppInfo, navigation: Navigation, { show: say }: Toasts, patience: number): Screen {
  const { current, go, follow, note } = navigation;
  const asked = (): void => void situation.look();
  const frames = createFrames({ info, patience, address: current, go, follow, note, asked, say });
  const rail = createRail((plaats) => go(plaats === current().plaats ? {} : { plaats, sub: "" }));
  const choose = (gesprek: string): void => go({ plaats: "chat", gesprek });
  const user = (): string => findPerson(info, current().als).userPrincipalName;
  const extension = { user, openDialog: frames.openDialog, say };
  const chat = createChat({
    choose,
    follow,
    say,
    showUnread: rail.showUnread,
    messageActions: actionsFor(info, "message"),
    composeActions: actionsFor(info, "compose"),
    act: (action, place) => void runAction(extension, action, place),
  });
  const situation = createSituationMenu({
    extra: info.situations,
    say,
    choose: (next) => chooseSituation(next, user()),
    current: () => currentSituation(user()),
    changed: ({ offline = false }) => frames.setOffline(offline),
  });
  const bar = createBar(info, go, frames.back, situation.element);
  const head = createPlaceHead(info, go, (channel) => askRemoval(channel, current));
  const empty = h("div", { class: "empty-place" });
  const stage = h("main", { class: "stage" }, head.element, meetingRoom(info), frames.element, empty, chat.element);

  return {
    elements: [bar.element, rail.element, stage],
    chooseSituation: situation.choose,
    note(next) {
      for (const part of [rail, head]) part.show(next);
      frames.noted(next.sub);
    },
    show(next, previous, walked) {
      document.documentElement.dataset.theme = next.thema;
      if (previous?.als !== next.als) becomeSomebody(info, next, frames, chat);
      if (previous?.als !== next.als) void situation.look();
      if (previous?.als !== next.als || previous.taal !== next.taal) speak(next, user(), frames, say);
      if (previous !== undefined && previous.thema !== next.thema) frames.announceTheme(TEAMS_THEME[next.thema]);
      for (const part of [bar, rail, head]) part.show(next);
      chat.show(next.plaats === "chat" ? next.gesprek : undefined);
      stage.dataset.place = next.plaats;

      const page = framedPage(next, info);
      empty.replaceChildren(...(isEmpty(page) ? [emptyPlace(page, () => go({ plaats: "instellingen" }))] : []));
      frames.show(typeof page === "string" ? undefined : page, walked);
      if (next.plaats === "instellingen") frames.addTab();
      else frames.stopAdding();
    },
  };
}

function becomeSomebody(info: AppInfo, { als }: Address, frames: Frames, chat: Chat): void {
  const person = findPerson(info, als);
  document.title = `${person.displayName} – Teams op deze computer`;
  claimStorage(als);
  frames.clear();
  chat.become(person.userPrincipalName);
}

function askRemoval(channel: HostChannel, address: () => Address): void {
  openRemoval({
    tab: channel.tab?.name ?? "",
    channel: channel.displayName,
    async remove() {
      await removeTab(channel);
      location.assign(writeAddress({ ...address(), sub: "" }));
    },
  });
}

/** Teams starts again in another language; who is asked by the bot is asked in it too. */
function speak({ taal }: Address, user: string, frames: Frames, say: Toasts["show"]): void {
  frames.clear();
  const locale = new Intl.Locale(TEAMS_LOCALE[taal]).baseName;
  call("PUT", "/host/language", { user, locale }).catch((error: unknown) => say(String(error), "error"));
}

function isEmpty(page: ReturnType<typeof framedPage>): page is Exclude<Nothing, "not-a-frame"> {
  return typeof page === "string" && page !== "not-a-frame";
}
