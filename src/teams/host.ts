import { app, pages } from "@microsoft/teams-js";
import { withinTime } from "./patience.ts";

/** Where the page stands: a tab, a side panel, a dialog or the settings of a tab in Teams, or a browser of its own. */
export type Frame = "content" | "sidePanel" | "task" | "settings" | "browser";

export type Theme = "light" | "dark" | "contrast";

/** `elsewhere`: a shared channel of another organisation, with a site that ours cannot reach. */
export type ChannelKind = "standard" | "private" | "shared" | "elsewhere";

/** What Teams tells about itself. It can be forged, so it decides nothing; Graph does. */
export type HostContext = Readonly<{
  frame: Frame;
  theme: Theme;
  language: "nl" | "en";
  /** The state that a deep link carries: an address of ours. */
  subPage: string | undefined;
  tenantId: string | undefined;
  /** The SharePoint site of the channel, `host:/sites/name`. */
  site: string | undefined;
  /** Undefined where there is no channel. */
  channel: ChannelKind | undefined;
  /** Others see the same page: in a team, a chat or a meeting, or on a page of a site. A personal tab is one's own. */
  inTeam: boolean;
}>;

export type Host = Readonly<{
  context: HostContext;
  onThemeChange(listener: (theme: Theme) => void): void;
  /** Teams keeps a page that was left for a while and shows it again; `listener` gets the sub page to show then. */
  onResume(listener: (subPage: string | undefined) => void): void;
  /** The page has something to show. Without it Teams puts an error in its place after half a minute. */
  loaded(): Promise<void>;
  /** Teams shows the link to this view so that it can be passed on; in a browser nothing happens. */
  share(subPage: string, label: string): void;
  openLink(url: string): Promise<void>;
}>;

/** Nobody answered: the page stands in a frame of something that is not Teams. */
export type HostFailure = "no-answer";

/** teams-js itself would wait a minute. */
const PATIENCE_MS = 5_000;
const NO_ANSWER = "Teams does not answer.";

/**
 * Finds out where we are. Must be done before signing in: the broker of nested app sign-in is only there afterwards.
 */
export async function findHost(patienceMs = PATIENCE_MS): Promise<Host | HostFailure> {
  if (window.parent === window) return browserHost();
  try {
    await withinTime(app.initialize(), patienceMs, NO_ANSWER);
    return teamsHost(await withinTime(app.getContext(), patienceMs, NO_ANSWER));
  } catch {
    return "no-answer";
  }
}

function teamsHost(context: app.Context): Host {
  return {
    context: {
      frame: frameOf(context.page.frameContext),
      theme: themeOf(context.app.theme),
      language: languageOf(context.app.locale),
      subPage: context.page.subPageId,
      tenantId: context.user?.tenant?.id,
      site: siteOf(context.sharePointSite),
      channel: channelOf(context),
      inTeam: [context.team, context.channel, context.chat, context.sharepoint].some((place) => place !== undefined),
    },
    onThemeChange: (listener) => app.registerOnThemeChangeHandler((theme) => listener(themeOf(theme))),
    onResume(listener) {
      app.lifecycle.registerOnResumeHandler(() => {
        void app.getContext().then(({ page }) => listener(page.subPageId));
        void app.notifySuccess();
      });
      app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => Promise.resolve());
    },
    async loaded() {
      app.notifyAppLoaded();
      await app.notifySuccess();
    },
    share(subPageId, subPageLabel) {
      if (pages.isSupported()) pages.shareDeepLink({ subPageId, subPageLabel });
    },
    openLink: (url) => app.openLink(url),
  };
}

function browserHost(): Host {
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const prefersContrast = window.matchMedia("(forced-colors: active)");
  const themeNow = (): Theme => (prefersContrast.matches ? "contrast" : prefersDark.matches ? "dark" : "light");
  return {
    context: {
      frame: "browser",
      theme: themeNow(),
      language: languageOf(navigator.language),
      subPage: undefined,
      tenantId: undefined,
      site: undefined,
      channel: undefined,
      inTeam: true,
    },
    onThemeChange(listener) {
      for (const query of [prefersDark, prefersContrast]) query.addEventListener("change", () => listener(themeNow()));
    },
    onResume: () => undefined,
    loaded: () => Promise.resolve(),
    share: () => undefined,
    openLink(url) {
      window.open(url, "_blank", "noopener");
      return Promise.resolve();
    },
  };
}

/** Unknown themes (Teams adds some) are shown light. */
export function themeOf(theme: string): Theme {
  if (theme === "dark") return "dark";
  return theme === "contrast" ? "contrast" : "light";
}

/** Dutch for everybody who did not choose another language. */
export function languageOf(locale: string): "nl" | "en" {
  return locale.toLowerCase().startsWith("en") ? "en" : "nl";
}

function frameOf(frame: string): Frame {
  return frame === "settings" || frame === "sidePanel" || frame === "task" ? frame : "content";
}

function channelOf({ channel, user }: app.Context): ChannelKind | undefined {
  if (channel === undefined) return undefined;
  const { ownerTenantId } = channel;
  const membershipType: string | undefined = channel.membershipType;
  const tenantId = user?.tenant?.id;
  if (ownerTenantId !== undefined && tenantId !== undefined && ownerTenantId !== tenantId) return "elsewhere";
  if (membershipType === "Private") return "private";
  return membershipType === "Shared" ? "shared" : "standard";
}

function siteOf(site: app.Context["sharePointSite"]): string | undefined {
  const { teamSiteDomain, teamSitePath } = site ?? {};
  return teamSiteDomain && teamSitePath ? `${teamSiteDomain}:${teamSitePath}` : undefined;
}
