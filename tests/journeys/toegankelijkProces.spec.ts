import type { FrameLocator } from "@playwright/test";
import { isFrozen } from "../../src/domain/procesdocument.ts";
import { docxFile } from "../support/documents.ts";
import { type Look, lookAround, rounds, titleOf } from "./support/looks.ts";
import { test } from "./support/demoTown.ts";
import { documentsIn, KEEPER, OWNER, READER } from "./support/register.ts";
import { expect, type Town } from "./support/town.ts";

/** The screens about processes and their documents, as full as those of the demo, each in the three themes. */

/** Numbers are filled in for names between braces. */
type State = Omit<Look, "als"> & Partial<Pick<Look, "als">>;

const INTAKE = "Vraagverheldering en uitvoeren intake";
const DESCRIPTION = `Procesbeschrijving ${INTAKE}.docx`;

const deel = (naam: string): string => `/processen?proces={${INTAKE}}&deel=${naam}`;
const heading = (tab: FrameLocator, name: string | RegExp) =>
  expect(tab.getByRole("heading", { name }).first()).toBeVisible({ timeout: 20_000 });

const STATES: readonly State[] = [
  {
    name: "Register als tabel",
    sub: "/processen",
    reach: (tab) => expect(tab.getByRole("link", { name: INTAKE })).toBeVisible(),
  },
  {
    name: "Register als kaarten",
    sub: "/processen?weergave=kaarten",
    reach: (tab) => expect(tab.getByRole("link", { name: INTAKE })).toBeVisible(),
  },
  {
    name: "Volgorde wijzigen",
    sub: "/processen?ordenen=ja",
    als: KEEPER,
    reach: (tab) => expect(tab.getByRole("button", { name: /Klaar/ })).toBeVisible(),
  },
  {
    name: "Uitleg bij een licht",
    sub: "/processen",
    reach: async (tab) => {
      await tab
        .getByRole("button", { name: /^Bekend: .* Uitleg bij/ })
        .first()
        .click();
      await heading(tab, "De regel");
    },
  },
  {
    name: "Nieuw proces",
    sub: "/processen?nieuw=ja",
    als: KEEPER,
    reach: async (tab) => {
      await tab.getByRole("button", { name: "Maak het proces" }).click();
      await expect(tab.getByText("Een proces heeft een naam nodig.")).toBeVisible();
    },
  },
  {
    name: "Proces wijzigen",
    sub: `${deel("beschrijving")}&wijzig=ja`,
    als: KEEPER,
    reach: (tab) => expect(tab.getByRole("combobox", { name: "Plaatsvervanger" })).toBeVisible(),
  },
  { name: "Leren per team", sub: "/processen?overzicht=leren", reach: (tab) => seen(tab.getByRole("table")) },
  {
    name: "Volwassenheid per afdeling",
    sub: "/processen?overzicht=volwassenheid",
    reach: (tab) => seen(tab.getByText("Regie en Jeugd")),
  },
  { name: "Bewaren", sub: "/processen?overzicht=bewaren", reach: (tab) => seen(tab.getByRole("table")) },
  { name: "Beschrijving", sub: deel("beschrijving"), reach: (tab) => heading(tab, "Doel") },
  {
    name: "Documenten",
    sub: deel("documenten"),
    als: KEEPER,
    reach: (tab) => seen(tab.getByRole("link", { name: DESCRIPTION })),
  },
  {
    name: "Een bestand met gegevens van een inwoner",
    sub: deel("documenten"),
    als: KEEPER,
    reach: async (tab) => {
      const text = "Mevrouw Jansen woont op Dorpsstraat 12. Haar BSN is 123456782.";
      const buffer = Buffer.from(await (await docxFile([text])).arrayBuffer());
      const file = { name: "Verslag.docx", mimeType: "application/octet-stream", buffer };
      await tab.getByLabel("Voeg documenten toe").setInputFiles(file);
      await seen(tab.getByText("Dit bestand kun je niet uploaden: er staat een BSN in."));
    },
  },
  {
    name: "Document, met wat ernaast staat en twee versies vergeleken",
    sub: `${deel("documenten")}&document={${DESCRIPTION}}`,
    als: KEEPER,
    reach: async (tab) => {
      await tab.getByRole("button", { name: "Bekijk hier" }).click();
      await heading(tab, "Doel");
      await tab.getByText("Bekijk en vergelijk").click();
      await tab.getByRole("checkbox", { name: "versie 10.0" }).check();
      await tab.getByRole("checkbox", { name: "versie 7.0" }).check();
      await seen(tab.getByRole("region", { name: /^Versie 7\.0 vergeleken met versie 10\.0/ }));
      await seen(tab.getByRole("deletion").or(tab.getByRole("insertion")).first());
    },
  },
  {
    name: "Document dat op mij wacht",
    sub: "/processen?proces={Behandelen van een vraag via de e-diensten}&deel=documenten&document={Procesbeschrijving Behandelen van een vraag via de e-diensten.docx}",
    als: OWNER,
    reach: (tab) => seen(tab.getByRole("group", { name: /^Besluit over/ })),
  },
  { name: "Service blueprint", sub: deel("blueprint"), reach: (tab) => seen(tab.getByRole("grid")) },
  { name: "Invoeren", sub: deel("invoeren"), als: KEEPER, reach: (tab) => heading(tab, /^Werkinstructie/) },
  { name: "Leren", sub: deel("leren"), als: KEEPER, reach: (tab) => heading(tab, /team/i) },
  { name: "Volwassenheid", sub: deel("volwassenheid"), als: KEEPER, reach: (tab) => heading(tab, /Niveau|niveau/) },
  { name: "Varianten", sub: deel("varianten"), reach: (tab) => seen(tab.getByRole("table")) },
  {
    name: "Ontwikkelpunten van een proces",
    sub: deel("ontwikkelpunten"),
    reach: (tab) => seen(tab.getByRole("tabpanel")),
  },
  { name: "Geschiedenis van een proces", sub: deel("geschiedenis"), reach: (tab) => seen(tab.getByRole("tabpanel")) },
  {
    name: "Zoeken",
    sub: "/zoeken?q=intake",
    reach: async (tab) => {
      await heading(tab, "Documenten");
      const asking = tab.getByText("De tekst van documenten wordt doorzocht…");
      await expect(asking).toBeHidden({ timeout: 20_000 });
    },
  },
  { name: "Zoeken, niets gevonden", sub: "/zoeken?q=bestaatniet", reach: (tab) => heading(tab, /^Niets gevonden/) },
  { name: "Zoeken, nog niets getypt", sub: "/zoeken", reach: (tab) => heading(tab, /^Zoek een werkinstructie/) },
  {
    name: "Te beslissen, met een document",
    sub: "/beslissen",
    als: OWNER,
    reach: (tab) => seen(tab.getByText(/e-diensten/).first()),
  },
];

const seen = (found: ReturnType<FrameLocator["getByText"]>) => expect(found.first()).toBeVisible({ timeout: 20_000 });

for (const round of rounds(STATES.map((state) => ({ als: READER, ...state })))) {
  test(titleOf(round), async ({ page, town }) => {
    test.slow();
    const filled = await Promise.all(round.map(async (look) => ({ ...look, sub: await filledIn(look.sub, town) })));
    await lookAround(page, town, filled);
  });
}

/** Numbers in the place of names. */
async function filledIn(sub: string, town: Town): Promise<string> {
  const { processen } = await town.workspaceOf(KEEPER);
  const rows = (await processen.all()).stored.map(({ id, value }) => [value.title, id] as const);
  const files = (await documentsIn(town)).filter(({ value }) => !isFrozen(value));
  const ids = new Map([...rows, ...files.map(({ id, value }) => [value.name, id] as const)]);
  return sub.replaceAll(/\{([^}]+)\}/g, (_, name: string) => ids.get(name) ?? name);
}
