import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useState } from "react";
import type { Theme } from "../teams/host.ts";
import type { Screen } from "./address.ts";
import { Broken, FaultBoundary } from "./components/Broken.tsx";
import { Frame } from "./components/Frame.tsx";
import { FullMessage } from "./components/FullMessage.tsx";
import { ListSkeleton } from "./components/ListSkeleton.tsx";
import { type Store, useStore } from "./data/store.ts";
import { type Language, LanguageProvider, useWords } from "./language.tsx";
import { SessionProvider } from "./SessionContext.tsx";
import type { Startup } from "./startup.ts";
import { useFluentTheme } from "./theme.ts";
import { HomeContext } from "./useAddress.ts";
import { words } from "./words.ts";
import { part } from "./parts.ts";

const RunningApp = part(() =>
  import(/* webpackChunkName: "app" */ "./RunningApp.tsx").then((module) => module.RunningApp),
);
const StartTrouble = part(() => import("./components/StartTrouble.tsx").then((module) => module.StartTrouble));
const PuntDialog = part(() => import("./features/ontwikkelpunten/PuntDialog.tsx").then((module) => module.PuntDialog));
const SettingsPage = part(() => import("./features/instellen/SettingsPage.tsx").then((module) => module.SettingsPage));

const useStyles = makeStyles({
  // Not on the provider: Fluent gives its styles to what floats above the page, and that must not cover it.
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export type AppProps = Readonly<{ startup: Store<Startup>; first: Readonly<{ theme: Theme; language: Language }> }>;

/** The whole tab, from the first paint on. `first` is what the address says before Teams has answered. */
export function App({ startup, first }: AppProps) {
  const styles = useStyles();
  const now = useStore(startup);
  const host = "host" in now ? now.host : undefined;
  const [theme, setTheme] = useState<Theme>();
  const themeNow = theme ?? host?.context.theme ?? first.theme;
  const fluentTheme = useFluentTheme(themeNow);
  const language = host?.context.language ?? first.language;

  useEffect(() => host?.onThemeChange(setTheme), [host]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // What the browser draws itself (scroll bars, the calendar of a date field) follows.
    document.documentElement.style.colorScheme = themeNow === "light" ? "light" : "dark";
  }, [themeNow]);
  const shows = now.state !== "starting";
  useEffect(() => {
    if (shows) void host?.loaded();
  }, [shows, host]);

  return (
    <FluentProvider theme={fluentTheme}>
      <div className={styles.page}>
        <LanguageProvider language={language}>
          <FaultBoundary>
            <Started startup={now} />
          </FaultBoundary>
        </LanguageProvider>
      </div>
    </FluentProvider>
  );
}

const CHANNEL_SCREENS: readonly Screen[] = [
  "overzicht",
  "ontwikkelpunten",
  "processen",
  "evaluaties",
  "uitrol",
  "beslissen",
];
const PERSONAL_SCREENS: readonly Screen[] = ["mijn-werk", ...CHANNEL_SCREENS];

function Started({ startup }: Readonly<{ startup: Startup }>) {
  const { start } = useWords(words);
  switch (startup.state) {
    case "starting":
      return <WaitingFrame />;
    case "broken":
      return <Broken />;
    case "offline":
      return <FullMessage alone title={start.offline} text={start.offlineText} />;
    case "outside":
    case "misconfigured":
    case "sign-in":
      return (
        <Suspense fallback={<WaitingFrame />}>
          <StartTrouble startup={startup} />
        </Suspense>
      );
    case "settings":
      return (
        <Suspense fallback={<ListSkeleton />}>
          <SettingsPage host={startup.host} config={startup.config} />
        </Suspense>
      );
    case "running": {
      const { host, session } = startup;
      const personal = !host.context.inTeam || host.context.frame === "browser";
      return (
        <SessionProvider shared={{ ...session, host }}>
          <HomeContext value={homeOf(host.context.frame, host.context.inTeam)}>
            <Suspense fallback={<WaitingFrame />}>
              {host.context.frame === "task" ? (
                <PuntDialog />
              ) : (
                <RunningApp screens={personal ? PERSONAL_SCREENS : CHANNEL_SCREENS} />
              )}
            </Suspense>
          </HomeContext>
        </SessionProvider>
      );
    }
  }
}

/** A channel opens the same for everybody; the side panel of a meeting is for adding points. */
function homeOf(frame: string, inTeam: boolean): Screen {
  if (frame === "sidePanel") return "ontwikkelpunten";
  return inTeam ? "overzicht" : "mijn-werk";
}

function WaitingFrame() {
  return (
    <Frame screen={undefined} screens={CHANNEL_SCREENS} toDecide={0}>
      <ListSkeleton />
    </Frame>
  );
}
