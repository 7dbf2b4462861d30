import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { Suspense } from "react";
import { createConnection } from "../../src/app/data/connection.ts";
import { createUnsent } from "../../src/app/data/unsent.ts";
import { PuntDialog } from "../../src/app/features/ontwikkelpunten/PuntDialog.tsx";
import { LanguageProvider } from "../../src/app/language.tsx";
import { createServices, type Services } from "../../src/app/services.ts";
import { SessionProvider } from "../../src/app/SessionContext.tsx";
import { findHost } from "../../src/teams/host.ts";
import { aNew } from "../support/builders.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { patientUser } from "../support/patientUser.ts";
import { openTeams, type TeamsFrame } from "../support/teamsFrame.ts";

const SLEUTEL = "0f6c2a54-9a0b-4b8d-9b52-6a1f3f4e7d10";
const LINK = "https://teams.microsoft.com/l/message/19:3f0a91%40thread.tacv2/1795391234567?tenantId=3e7d92c1";

let municipality: Municipality;
let teams: TeamsFrame;
let services: Services;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  municipality = await openMunicipality();
});
afterEach(() => {
  services.stop();
  cleanup();
  teams.close();
  municipality.emulator.close();
});

/** The dialog that Teams opens at the address that the bot gave. */
async function openDialog(params: Readonly<Record<string, string>>, alias = "consulent1") {
  location.hash = `/ontwikkelpunten?${new URLSearchParams({ sleutel: SLEUTEL, ...params }).toString()}`;
  teams = await openTeams(municipality, { als: alias, frame: "task" });
  const host = await findHost();
  if (host === "no-answer") throw new Error("Teams did not answer.");
  const { me, graph, workspace } = await municipality.as(alias);
  services = createServices({
    graph,
    workspace,
    me,
    botClientId: municipality.botClientId,
    unsent: createUnsent(me.id, "-dialog"),
    presence: { isHere: () => true, onChange: () => () => undefined },
  });
  const shared = { services, connection: createConnection(), host, askSignIn: () => undefined };
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LanguageProvider language="nl">
        <SessionProvider shared={shared}>
          <Suspense fallback={null}>
            <PuntDialog />
          </Suspense>
        </SessionProvider>
      </LanguageProvider>
    </FluentProvider>,
  );
  await services.open("ontwikkelpunten");
  return patientUser();
}

const what = () => screen.findByRole("textbox", { name: /Wat kan beter/ });
const why = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Waarom/ });
const save = () => screen.getByRole("button", { name: "Sla op" });

async function stored() {
  const { workspace } = await municipality.as("consulent2");
  return (await workspace.punten.all()).stored;
}

describe("the form for a point from a message", () => {
  test("saves as the person, with the link under the text, and closes with the key when SharePoint has it", async () => {
    const user = await openDialog({ tekst: "Het dossier komt te laat.", bericht: LINK });
    await user.type(await what(), "Dossier te laat{Enter}");
    await waitFor(() => expect(teams.completed).toEqual([{ sleutel: SLEUTEL }]));
    expect(await stored()).toMatchObject([
      {
        created: { writer: { kind: "person", persoon: { name: "Consulent Oost" } } },
        value: {
          title: "Dossier te laat",
          explanation: `Het dossier komt te laat.\n\nBericht in Teams: ${LINK}`,
          bron: "anders",
          status: "new",
        },
      },
    ]);
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith("draft"))).toEqual([]);
  });

  test("is one point, also when the answer was lost and somebody presses again", async () => {
    const user = await openDialog({});
    await municipality.call("/emulator/faults", {
      method: "POST",
      body: JSON.stringify({ status: 504, when: "after", method: "POST", path: "items", times: 1 }),
    });
    await user.type(await what(), "Eén keer");
    await user.dblClick(save());
    await user.click(save());
    await waitFor(() => expect(teams.completed).toHaveLength(1));
    expect(await stored()).toHaveLength(1);
  });

  test("looks with the guard at what the message said, and says what was left out before", async () => {
    const user = await openDialog({ tekst: "Inwoner met BSN 123456782 belt", weggelaten: "ja", ingekort: "ja" });
    expect(screen.getByText(/weggelaten wat op gegevens van een inwoner lijkt/)).toBeTruthy();
    expect(screen.getByText(/alleen het begin staat hier/)).toBeTruthy();
    await user.type(await what(), "Dossier kwijt");
    expect(await screen.findByText(/Een BSN kun je hier niet opslaan/)).toBeTruthy();
    await user.click(save());
    expect(await stored()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Vervang door neutrale tekst" }));
    await user.click(save());
    await waitFor(() => expect(teams.completed).toHaveLength(1));
    expect((await stored())[0]?.value.explanation).toBe("Inwoner met BSN [bsn weggelaten] belt");
  });

  test("takes no link that leads elsewhere, and shows what looks like it without leaving the dialog", async () => {
    const { workspace } = await municipality.as("consulent2");
    await workspace.punten.add(aNew({ title: "Dossier doorzetten duurt lang" }), "a");
    const user = await openDialog({ tekst: "Omdat.", bericht: "https://elders.example/l/message/1" });
    expect(screen.queryByText(/link naar het bericht/)).toBeNull();
    await user.type(await what(), "Dossier doorzetten duurt");
    expect(await screen.findByText(/OP-1/)).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
    await user.click(save());
    await waitFor(() => expect(teams.completed).toHaveLength(1));
    expect((await stored()).at(-1)?.value.explanation).toBe("Omdat.");
  });

  test("asks for what is missing, and tells who may not write here what to do", async () => {
    const user = await openDialog({ tekst: "Van buiten." }, "buitenstaander");
    await what();
    await user.click(save());
    expect(screen.getByText("Schrijf in een paar woorden wat beter kan.")).toBeTruthy();
    expect(document.activeElement).toBe(await what());
    await user.type(await what(), "Mag niet");
    await user.click(save());
    expect(await screen.findByText(/Vraag een eigenaar van het team om je lid te maken/)).toBeTruthy();
    expect(teams.completed).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    expect([((await what()) as HTMLInputElement).value, why().value]).toEqual(["Mag niet", "Van buiten."]);
  });

  test("keeps what was typed when SharePoint does not answer, and goes on when it does", async () => {
    const user = await openDialog({});
    await municipality.call("/emulator/faults", {
      method: "POST",
      body: JSON.stringify({ cut: true, method: "POST", path: "items" }),
    });
    await user.type(await what(), "Zonder antwoord{Enter}");
    expect(await screen.findByText(/SharePoint geeft geen antwoord/)).toBeTruthy();
    await municipality.call("/emulator/faults", { method: "DELETE" });
    await user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    await waitFor(() => expect(teams.completed).toEqual([{ sleutel: SLEUTEL }]));
    expect(await stored()).toHaveLength(1);
  });
});
