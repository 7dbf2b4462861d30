import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { Checklist } from "../../../src/app/features/proces/invoeren/Checklist.tsx";
import { InvoerenTab } from "../../../src/app/features/proces/invoeren/InvoerenTab.tsx";
import { useStappen } from "../../../src/app/features/proces/invoeren/useInvoeren.ts";
import type { Language } from "../../../src/app/language.tsx";
import type { Implementatiestap } from "../../../src/domain/implementatie.ts";
import { createFiles } from "../../../src/sharepoint/files/files.ts";
import { PROCESDOCUMENTEN } from "../../../src/sharepoint/lists/procesdocumenten.ts";
import { type Municipality, openMunicipality, SITE } from "../../support/municipality.ts";
import { aProces, type Deel, openDeel, registerOf } from "./openDeel.tsx";

let municipality: Municipality;
let deel: Deel;
let procesId: string;
let documentId: string;

beforeEach(async () => {
  municipality = await openMunicipality();
  procesId = (await aProces(municipality)).id;
  documentId = await aDescription(procesId);
});

afterEach(() => {
  deel.close();
  municipality.emulator.close();
});

async function aDescription(of: string): Promise<string> {
  const { graph } = await municipality.as("teammanager");
  const files = createFiles(graph, SITE, PROCESDOCUMENTEN.title);
  const { id } = await files.addDocument({
    folder: "",
    name: "Vraagverheldering.docx",
    bytes: new Blob(["beschrijving"]),
    conflict: "fail",
    document: { procesId: of, soort: "procesbeschrijving", status: "concept", varianten: [], vastgesteldDoor: [] },
  });
  return id;
}

/** The list of an adopted version, with the steps as they are in SharePoint. */
function Lijst({ versie }: Readonly<{ versie: string }>) {
  const rows = useStappen(procesId);
  const document = { id: documentId, name: "Vraagverheldering.docx", soort: "procesbeschrijving", versie } as const;
  return <Checklist procesId={procesId} document={{ ...document, op: "2026-10-01" }} rows={rows} />;
}

async function openList(versie = "3.0", language: Language = "nl"): Promise<void> {
  deel = await openDeel(municipality, <Lijst versie={versie} />, { language });
}

async function stored(): Promise<readonly Implementatiestap[]> {
  return (await (await registerOf(municipality)).stappen.all()).stored.map(({ value }) => value);
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const open = (some: Partial<Implementatiestap> = {}): Implementatiestap =>
  ({
    title: "Pas de werkinstructie aan",
    soort: "werkinstructie",
    procesId,
    documentId,
    versie: "3.0",
    stand: "open",
    ...some,
  }) as Implementatiestap;

async function put(...stappen: readonly Implementatiestap[]): Promise<void> {
  const { stappen: list } = await registerOf(municipality);
  for (const stap of stappen) await list.add(stap, crypto.randomUUID());
}

describe("from paper to doing", () => {
  test("says what belongs here as long as nothing was adopted", async () => {
    deel = await openDeel(municipality, <InvoerenTab procesId={procesId} />);
    expect(await screen.findByRole("heading", { name: "Er is nog niets vastgesteld" })).toBeTruthy();
    expect(screen.getByText(/van papier naar doen/)).toBeTruthy();
  });

  test("begins with five steps, one of each kind, by one button", async () => {
    await openList();
    expect(await screen.findByText("Nog niet begonnen", { selector: "span" })).toBeTruthy();
    await deel.user.click(await button("Begin met vijf stappen"));
    expect(await screen.findByText("Bezig: 0 van 5 klaar")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("De vijf stappen staan klaar.");
    await waitFor(async () =>
      expect((await stored()).map(({ soort }) => soort)).toEqual([
        "werkinstructie",
        "document",
        "ict-systeem",
        "communicatie",
        "training",
      ]),
    );
    expect(screen.queryByRole("button", { name: "Begin met vijf stappen" })).toBeNull();
  });

  test("asks for proof before a step is done, and shows it", async () => {
    await put(open());
    await openList();
    await deel.user.click(await button("Rond af: Pas de werkinstructie aan"));
    const form = screen.getByRole("form", { name: "Rond af: Pas de werkinstructie aan" });
    const proof = within(form).getByRole("textbox", { name: /Waaraan zie je dat het klaar is/ });
    expect(document.activeElement).toBe(proof);
    await deel.user.click(within(form).getByRole("button", { name: "Rond af" }));
    expect(within(form).getByText(/Zonder bewijs telt de stap niet/)).toBeTruthy();
    expect(document.activeElement).toBe(proof);
    await deel.user.type(proof, "Zie https://gemeente.example/verslag.");
    await deel.user.click(within(form).getByRole("button", { name: "Rond af" }));

    expect(await screen.findByText("Bezig: 1 van 1 klaar")).toBeTruthy();
    expect(screen.getByRole("link", { name: "https://gemeente.example/verslag" })).toBeTruthy();
    expect(screen.getByText(/Nog geen stap voor: Document, ICT-systeem, Communicatie en Training/)).toBeTruthy();
    await waitFor(async () => expect(await stored()).toMatchObject([{ stand: "done" }]));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Heropen"));
  });

  test("refuses proof with data of a resident in it", async () => {
    await put(open());
    await openList();
    await deel.user.click(await button("Rond af: Pas de werkinstructie aan"));
    await deel.user.type(screen.getByRole("textbox", { name: /Waaraan zie je/ }), "BSN 111222333");
    await deel.user.click(screen.getByRole("button", { name: "Rond af" }));
    expect(await screen.findByText(/Een BSN kun je hier niet opslaan/)).toBeTruthy();
    expect(await stored()).toMatchObject([{ stand: "open" }]);
  });

  test("keeps a step that is not needed, with the reason, and opens it again", async () => {
    await put(open());
    await openList();
    await deel.user.click(await button("Niet nodig: Pas de werkinstructie aan"));
    await deel.user.type(screen.getByRole("textbox", { name: /Waarom is het niet nodig/ }), "Er verandert niets");
    await deel.user.click(screen.getByRole("button", { name: "Sla op" }));
    expect(await screen.findByText("Reden: Er verandert niets")).toBeTruthy();
    const chain = screen.getByRole("link", { name: /^Bekijk de keten van .*Pas de werkinstructie aan/ });
    expect(chain.getAttribute("href")).toMatch(/^#\/keten\?van=stap-\d+$/);
    await waitFor(async () => expect(await stored()).toMatchObject([{ stand: "not-needed" }]));
    await deel.user.click(await button("Heropen: Pas de werkinstructie aan"));
    await waitFor(async () => expect(await stored()).toMatchObject([{ stand: "open" }]));
  });

  test("asks of a step in a system which one, and says who and when", async () => {
    await openList();
    await deel.user.click(await button("Voeg een stap toe: ICT-systeem"));
    const form = screen.getByRole("form", { name: "Voeg een stap toe: ICT-systeem" });
    await deel.user.type(within(form).getByRole("textbox", { name: /Wat moet er gebeuren/ }), "Nieuw veld intake");
    await deel.user.click(within(form).getByRole("button", { name: "Voeg toe" }));
    expect(within(form).getByText("Schrijf om welk systeem het gaat.")).toBeTruthy();
    await deel.user.type(within(form).getByRole("textbox", { name: /Welk systeem/ }), "Suite");
    await deel.user.type(within(form).getByLabelText("Streefdatum"), "2020-01-02");
    await deel.user.click(within(form).getByRole("button", { name: "Voeg toe" }));
    expect(await screen.findByText("Suite")).toBeTruthy();
    expect(screen.getByText("Te laat: moest klaar zijn op 02-01-2020")).toBeTruthy();
    expect(screen.getByText("1 stap is te laat")).toBeTruthy();
    await waitFor(async () => expect(await stored()).toMatchObject([{ soort: "ict-systeem", systeem: "Suite" }]));
  });

  test("closes a form by Escape and goes back to its button", async () => {
    await put(open());
    await openList();
    await deel.user.click(await button("Wijzig: Pas de werkinstructie aan"));
    await deel.user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    await waitFor(() => expect(document.activeElement?.tagName).toBe("BUTTON"));
  });

  test("is brought into practice when all five kinds are settled, and says since when", async () => {
    const soorten = ["document", "ict-systeem", "communicatie", "training"] as const;
    const done = { stand: "done", bewijs: "Verslag", gereedOp: "2026-10-20" } as const;
    await put(open(done), ...soorten.map((soort) => open({ soort, ...done, gereedOp: "2026-10-02" })));
    await openList();
    expect(await screen.findByText("Ingevoerd sinds 20-10-2026")).toBeTruthy();
  });

  test("offers the steps of the version before, one by one; nothing carries over by itself", async () => {
    await put(
      open({ versie: "2.0", stand: "done", bewijs: "Verslag mei", gereedOp: "2026-05-04" }),
      open({ versie: "2.0", soort: "training", title: "Training" }),
    );
    await openList();
    expect(await screen.findByText("Nog niet begonnen", { selector: "span" })).toBeTruthy();
    await deel.user.click(await button("Neem stappen over van versie 2.0"));
    const training = screen.getByRole("checkbox", { name: "Training: Training (was nog open)" });
    expect(screen.getByRole("checkbox", { name: /Pas de werkinstructie aan \(was klaar: Verslag mei\)/ })).toBeTruthy();
    await deel.user.click(training);
    await deel.user.click(await button("Neem 1 stap over"));
    expect(await screen.findByText("Bezig: 0 van 1 klaar")).toBeTruthy();
    await waitFor(async () =>
      expect((await stored()).filter(({ versie }) => versie === "3.0")).toMatchObject([
        { title: "Pas de werkinstructie aan", stand: "open" },
      ]),
    );
  });

  test("shows both versions when somebody else changed the same step, and lets one choose", async () => {
    await put(open());
    await openList();
    await deel.user.click(await button("Niet nodig: Pas de werkinstructie aan"));
    const { stappen } = await registerOf(municipality);
    const [theirs] = (await stappen.all()).stored;
    if (theirs === undefined) throw new Error("There is no step.");
    await stappen.save(theirs, open({ stand: "done", bewijs: "Van de ander", gereedOp: "2026-11-01" }));
    await deel.user.type(screen.getByRole("textbox", { name: /Waarom is het niet nodig/ }), "Van mij");
    await deel.user.click(screen.getByRole("button", { name: "Sla op" }));
    expect(await screen.findByText("Iemand anders heeft deze stap ook gewijzigd.")).toBeTruthy();
    expect(await screen.findByText("Bewijs: Van de ander")).toBeTruthy();
    await deel.user.click(await button("Bewaar die van mij"));
    await waitFor(async () => expect(await stored()).toMatchObject([{ stand: "not-needed", reden: "Van mij" }]));
  });

  test("keeps what a colleague changed of a step while a form about it was open", async () => {
    const { stappen } = await registerOf(municipality);
    const step = await stappen.add(open(), crypto.randomUUID());
    await openList();
    await deel.user.click(await button(/^Wijzig/));
    await stappen.save(step, { ...step.value, streefdatum: "2027-01-15" });
    await (await deel.services.register()).feeds.stappen.poll();
    await deel.user.type(screen.getByRole("textbox", { name: /^Wat moet er gebeuren/ }), " en het formulier");
    await deel.user.click(screen.getByRole("button", { name: "Sla op" }));
    await waitFor(async () =>
      expect(await stored()).toMatchObject([
        { title: "Pas de werkinstructie aan en het formulier", streefdatum: "2027-01-15" },
      ]),
    );
  });

  test("reads in English as well", async () => {
    await openList("3.0", "en");
    expect(await button("Start with five steps")).toBeTruthy();
  });
});
