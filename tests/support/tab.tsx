import { parseAddress } from "../../src/app/address.ts";
import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { Suspense } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { RunningApp } from "../../src/app/RunningApp.tsx";
import { createConnection } from "../../src/app/data/connection.ts";
import { createUnsent } from "../../src/app/data/unsent.ts";
import { type Language, LanguageProvider } from "../../src/app/language.tsx";
import { createServices, type Services } from "../../src/app/services.ts";
import { SessionProvider } from "../../src/app/SessionContext.tsx";
import { SCREENS } from "../../src/app/address.ts";
import type { Presence } from "../../src/sharepoint/replica/polling.ts";
import type { Host } from "../../src/teams/host.ts";
import { patientUser } from "./patientUser.ts";
import type { Municipality } from "./municipality.ts";

export type Tab = Readonly<{ user: UserEvent; services: Services; shared: readonly string[]; close(): void }>;

/** Always looked at; nothing changes by itself in a test. */
const here: Presence = { isHere: () => true, onChange: () => () => undefined };

/** The tab as somebody sees it, on the emulated Graph, without Teams around it. */
export async function openTab(
  municipality: Municipality,
  alias: string,
  at = "/overzicht",
  language: Language = "nl",
): Promise<Tab> {
  // Answers of the emulator come when they come; React is not told beforehand.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  location.hash = at;
  const connection = createConnection();
  const { me, graph, workspace } = await municipality.as(alias, { onWait: (waiting) => connection.wait(waiting) });
  const services = createServices({
    graph,
    workspace,
    me,
    botClientId: municipality.botClientId,
    unsent: createUnsent(me.id),
    presence: here,
  });
  const shared: string[] = [];
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  // As in the page: React's scope for tests would never come back to a part that waits for what it reads.
  flushSync(() =>
    root.render(
      <FluentProvider theme={teamsLightTheme}>
        <LanguageProvider language={language}>
          <SessionProvider shared={{ services, connection, host: hostDouble(shared), askSignIn: () => undefined }}>
            <Suspense fallback={null}>
              <RunningApp screens={SCREENS} />
            </Suspense>
          </SessionProvider>
        </LanguageProvider>
      </FluentProvider>,
    ),
  );
  await services.open(parseAddress(location.hash, "ontwikkelpunten").screen);
  return {
    user: patientUser(),
    services,
    shared,
    close() {
      services.stop();
      root.unmount();
      container.remove();
      sessionStorage.clear();
    },
  };
}

function hostDouble(shared: string[]): Host {
  return {
    context: {
      frame: "content",
      theme: "light",
      language: "nl",
      subPage: undefined,
      tenantId: undefined,
      site: undefined,
      channel: undefined,
      inTeam: true,
    },
    onThemeChange: () => undefined,
    onResume: () => undefined,
    loaded: () => Promise.resolve(),
    share: (subPage) => shared.push(subPage),
    openLink: () => Promise.resolve(),
  };
}

/** The texts of the rows of the list, the head left out. */
export function rowTexts(): readonly string[] {
  return screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent ?? "");
}
