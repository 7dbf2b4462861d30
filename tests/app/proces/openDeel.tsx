import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { type ReactNode, Suspense } from "react";
import { parseAddress } from "../../../src/app/address.ts";
import { createConnection } from "../../../src/app/data/connection.ts";
import { createCell, type Store, useStore } from "../../../src/app/data/store.ts";
import { createUnsent } from "../../../src/app/data/unsent.ts";
import { type Language, LanguageProvider } from "../../../src/app/language.tsx";
import { createServices, type Services } from "../../../src/app/services.ts";
import { SessionProvider } from "../../../src/app/SessionContext.tsx";
import { newProces, type Proces } from "../../../src/domain/proces.ts";
import { createRegister, type Register } from "../../../src/sharepoint/register.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import type { Host } from "../../../src/teams/host.ts";
import type { Municipality } from "../../support/municipality.ts";
import { patientUser } from "../../support/patientUser.ts";

export type Deel = Readonly<{ user: UserEvent; services: Services; close(): void }>;

/** One part of the detail of a process as somebody sees it, on the emulated Graph. */
export async function openDeel(
  municipality: Municipality,
  deel: ReactNode,
  {
    alias = "consulent1",
    language = "nl",
    at = "/processen",
  }: Readonly<{
    alias?: string;
    language?: Language;
    /** The address that the part stands at. */
    at?: string;
  }> = {},
): Promise<Deel> {
  // Answers of the emulator come when they come; React is not told beforehand.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  location.hash = at;
  const connection = createConnection();
  const { me, graph, workspace } = await municipality.as(alias);
  const services = createServices({
    graph,
    workspace,
    me,
    botClientId: municipality.botClientId,
    unsent: createUnsent(me.id),
    presence: { isHere: () => true, onChange: () => () => undefined },
  });
  await services.open(parseAddress(at, "processen").screen);
  const shown = createCell(false);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LanguageProvider language={language}>
        <SessionProvider shared={{ services, connection, host, askSignIn: () => undefined }}>
          <Suspense fallback={null}>
            <Shown when={shown}>{deel}</Shown>
          </Suspense>
        </SessionProvider>
      </LanguageProvider>
    </FluentProvider>,
  );
  shown.set(true);
  return {
    user: patientUser(),
    services,
    close() {
      services.stop();
      cleanup();
      sessionStorage.clear();
    },
  };
}

/** The testing library does not wait for what is fetched while it draws; so nothing is, until it has drawn. */
function Shown({ when, children }: Readonly<{ when: Store<boolean>; children: ReactNode }>) {
  return useStore(when) && children;
}

/** The lists of the register as somebody reads and writes them without the tab. */
export async function registerOf(municipality: Municipality, alias = "teammanager"): Promise<Register> {
  return createRegister((await municipality.as(alias)).workspace);
}

/** A process that stands in the list. */
export async function aProces(municipality: Municipality, some: Partial<Proces> = {}): Promise<Stored<Proces>> {
  const { workspace } = await municipality.as("teammanager");
  return workspace.processen.add({ ...newProces("Vraagverheldering", "toegang"), ...some }, crypto.randomUUID());
}

const host: Host = {
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
  share: () => undefined,
  openLink: () => Promise.resolve(),
};
