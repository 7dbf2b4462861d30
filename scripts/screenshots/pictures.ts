import type { FrameLocator, Locator, Page } from "@playwright/test";

/** A picture in the documents: who sees what, and by what one sees that it is there. */
export type Picture = Readonly<{
  file: string;
  /** Only the app, or with the page that plays Teams around it. */
  of: "tab" | "page";
  als: string;
  plaats: "kanaaltab" | "vergadering" | "persoonlijk" | "chat";
  /** Behind the name of the tab; names between braces stand for rows of the demo. */
  sub?: string;
  /** Of the tab, in px, where what matters stands lower than on most screens. */
  height?: number;
  /** Brings the screen into its state and answers what has to be visible before the picture is taken. */
  reach: (tab: FrameLocator, page: Page) => Locator | Promise<Locator>;
}>;

const BEELDEN = "docs/handleiding/beelden";

const manual = (name: string, picture: Omit<Picture, "file" | "of">): Picture => ({
  ...picture,
  file: `${BEELDEN}/${name}.png`,
  of: "tab",
});

/** Every picture that `npm run screenshots` makes. */
export const PICTURES: readonly Picture[] = [
  manual("snel-toevoegen", {
    als: "consulent1",
    plaats: "vergadering",
    height: 640,
    reach: async (tab) => {
      await tab.getByRole("textbox", { name: /Wat kan beter/ }).fill("Afspraak verzetten kan niet online");
      await tab.getByRole("textbox", { name: /Waarom/ }).fill("Inwoners bellen nu om een afspraak te verzetten.");
      await tab.getByRole("combobox", { name: /Waar komt het vandaan/ }).selectOption("Maandevaluatie");
      return tab.getByRole("button", { name: "Sla op en dien in" });
    },
  }),
  manual("privacy", {
    als: "consulent1",
    plaats: "vergadering",
    height: 640,
    reach: async (tab) => {
      const why = tab.getByRole("textbox", { name: /Waarom/ });
      await why.fill("Mevrouw Jansen kon haar afspraak niet verzetten.");
      await why.blur();
      return tab.getByRole("button", { name: "Vervang door neutrale tekst" });
    },
  }),
  manual("punt", {
    als: "consulent1",
    plaats: "kanaaltab",
    sub: "/ontwikkelpunten?punt={punt}",
    reach: (tab) => tab.getByRole("heading", { name: "Deelvragen" }),
  }),
  manual("te-beslissen", {
    als: "teammanager",
    plaats: "kanaaltab",
    sub: "/beslissen",
    reach: (tab) => tab.getByRole("button", { name: "Keur goed" }),
  }),
  manual("processen", {
    als: "consulent1",
    plaats: "kanaaltab",
    sub: "/processen",
    reach: (tab) => tab.getByRole("link", { name: "Vraagverheldering en uitvoeren intake" }),
  }),
  manual("documenten", {
    als: "procesbeheerder",
    plaats: "kanaaltab",
    sub: "/processen?proces={intake}&deel=documenten",
    height: 720,
    reach: (tab) => tab.getByRole("button", { name: "Voeg documenten toe" }),
  }),
  manual("evaluaties", {
    als: "teammanager",
    plaats: "kanaaltab",
    sub: "/evaluaties",
    reach: (tab) => tab.getByRole("heading", { name: /Ritme/ }),
  }),
  manual("verslag", {
    als: "consulent1",
    plaats: "kanaaltab",
    sub: "/evaluaties?evaluatie={dagstart}",
    reach: async (tab) => {
      const line = tab.getByRole("textbox", { name: /bij Algemeen$/ });
      await line.fill("De telefoon is tot tien uur druk.");
      await line.evaluate((field) => field.scrollIntoView({ block: "center" }));
      return line;
    },
  }),
  manual("dagstart", {
    als: "consulent1",
    plaats: "kanaaltab",
    sub: "/evaluaties?evaluatie={dagstart}&weergave=dagstart",
    reach: (tab) => tab.getByRole("dialog"),
  }),
  manual("uitrol", {
    als: "teammanager",
    plaats: "kanaaltab",
    sub: "/uitrol",
    reach: (tab) => tab.getByRole("table"),
  }),
  manual("golf", {
    als: "teammanager",
    plaats: "kanaaltab",
    sub: "/uitrol?golf={golf}",
    reach: (tab) => tab.getByRole("heading", { name: "Uitrolvoorstel" }),
  }),
  manual("sturing", {
    als: "opdrachtgever",
    plaats: "kanaaltab",
    sub: "/sturing",
    reach: (tab) => tab.getByRole("img").nth(3),
  }),
  manual("mijn-werk", {
    als: "consulent1",
    plaats: "persoonlijk",
    sub: "/mijn-werk",
    reach: (tab) => tab.getByRole("heading", { name: "Punten die jij trekt" }),
  }),
  manual("zoeken", {
    als: "consulent1",
    plaats: "kanaaltab",
    sub: "/zoeken?q=intake",
    reach: async (tab) => {
      await tab.getByText("De tekst van documenten wordt doorzocht…").first().waitFor({ state: "hidden" });
      return tab.getByRole("heading", { name: "Documenten" });
    },
  }),
  {
    file: "assets/lijst.png",
    of: "page",
    als: "consulent1",
    plaats: "kanaaltab",
    sub: "/ontwikkelpunten?punt={punt}",
    reach: (tab) => tab.getByRole("heading", { name: "Deelvragen" }),
  },
  {
    file: "assets/processen.png",
    of: "page",
    als: "procesbeheerder",
    plaats: "kanaaltab",
    sub: "/processen?proces={intake}&deel=beschrijving",
    reach: (tab) => tab.getByRole("heading", { name: "Doel" }),
  },
  {
    file: "assets/kaart.png",
    of: "page",
    als: "teammanager",
    plaats: "chat",
    reach: async (_, page) => {
      const approve = page.getByRole("article").getByRole("button", { name: "Keur goed", exact: true }).last();
      // Cards about minutes come after it.
      await approve.scrollIntoViewIfNeeded();
      return approve;
    },
  },
];
