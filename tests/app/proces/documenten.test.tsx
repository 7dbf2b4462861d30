import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { DocumentenTab } from "../../../src/app/features/proces/documenten/DocumentenTab.tsx";
import { decideOn } from "../../../src/sharepoint/approvals/deciding.ts";
import type { Procesdocument } from "../../../src/domain/procesdocument.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import { createFiles } from "../../../src/sharepoint/files/files.ts";
import { PROCESDOCUMENTEN } from "../../../src/sharepoint/lists/procesdocumenten.ts";
import { addDocument, addProces, DEPUTY, nameSigners, OWNER, write } from "../../support/adoption.ts";
import { aSubmittedDocument } from "../../support/adopting.ts";
import { personAt } from "../../support/approvalDesk.ts";
import { type Municipality, openMunicipality, SITE } from "../../support/municipality.ts";
import { type Deel, openDeel } from "./openDeel.tsx";

let municipality: Municipality;
let deel: Deel | undefined;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameSigners(municipality);
});

afterEach(() => {
  deel?.close();
  deel = undefined;
  municipality.emulator.close();
});

async function open(
  procesId: string,
  { documentId, alias = "consulent1" }: { documentId?: string; alias?: string } = {},
) {
  deel = await openDeel(municipality, <DocumentenTab procesId={procesId} />, { alias });
  if (documentId !== undefined) location.hash = `/processen?proces=${procesId}&deel=documenten&document=${documentId}`;
  return deel.user;
}

function opened(): Deel {
  if (deel === undefined) throw new Error("Nothing is open.");
  return deel;
}

async function aDocument(procesId: string | undefined, name = "Werkinstructie.txt"): Promise<Stored<Procesdocument>> {
  return addDocument(await personAt(municipality, "consulent2"), procesId, { name });
}

async function nameNow(id: string): Promise<string> {
  const { graph } = await personAt(municipality, "consulent2");
  return (await createFiles(graph, SITE, PROCESDOCUMENTEN.title).fileOf(id)).name;
}

describe("the documents of a process", () => {
  test("can be found again when the process that they belonged to was deleted", async () => {
    const [here, gone] = [await addProces(municipality), await addProces(municipality, { title: "Opgeheven" })];
    await aDocument(gone.id);
    const { workspace } = await municipality.as(DEPUTY);
    await workspace.graph.send({
      method: "DELETE",
      path: `${workspace.processen.list.rowsPath().split("?")[0]}/${gone.id}`,
    });
    await open(here.id);
    expect(await screen.findByText("1 bestand in de bibliotheek hoort nog bij geen proces")).toBeTruthy();
  });

  test("take no file that is empty", async () => {
    const proces = await addProces(municipality);
    const user = await open(proces.id);
    await user.upload(await screen.findByLabelText("Voeg documenten toe"), new File([], "Leeg.txt"));
    expect(await screen.findByText("Dit bestand is leeg. Kies een ander bestand.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Voeg toe" }).getAttribute("aria-disabled")).toBe("true");
  });

  test("say so when the one that is asked for is not there any more", async () => {
    const proces = await addProces(municipality);
    await aDocument(proces.id);
    await open(proces.id, { documentId: "99" });
    expect(await screen.findByText(/Dit document is er niet meer/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Werkinstructie.txt" })).toBeTruthy();
  });
});

describe("one document", () => {
  test("keeps what says that it is a blueprint when it gets another name", async () => {
    const proces = await addProces(municipality);
    const { id } = await aDocument(proces.id, "Intake.blueprint.json");
    const user = await open(proces.id, { documentId: id });
    const field = await screen.findByLabelText("Naam");
    const chain = screen.getByRole("link", { name: "Bekijk de keten" });
    expect(chain.getAttribute("href")).toBe(`#/keten?van=document-${id}`);
    await user.clear(field);
    await user.type(field, "Toegang");
    await user.click(screen.getByRole("button", { name: "Wijzig de naam" }));
    await waitFor(async () => expect(await nameNow(id)).toBe("Toegang.blueprint.json"));
  });

  test("is retired only by a second press that names it", async () => {
    const proces = await addProces(municipality);
    const { id } = await aDocument(proces.id);
    const user = await open(proces.id, { documentId: id });
    await user.click(await screen.findByRole("button", { name: "Laat vervallen" }));
    expect(screen.queryByRole("button", { name: "Neem weer in gebruik" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Laat Werkinstructie.txt vervallen" }));
    expect(await screen.findByRole("button", { name: "Neem weer in gebruik" })).toBeTruthy();
  });

  test("is not replaced by a file of another kind", async () => {
    const proces = await addProces(municipality);
    const { id } = await aDocument(proces.id);
    const user = await open(proces.id, { documentId: id });
    await user.upload(
      await screen.findByLabelText("Vervang Werkinstructie.txt"),
      new File(["x"], "Werkinstructie.pdf"),
    );
    expect(await screen.findByText(/Kies een bestand dat op .txt eindigt/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Vervang" })).toBeNull();
  });

  test("is not replaced over a version that nobody here saw", async () => {
    const proces = await addProces(municipality);
    const { id } = await aDocument(proces.id);
    const user = await open(proces.id, { documentId: id });
    const chooser = await screen.findByLabelText("Vervang Werkinstructie.txt");
    await write(await personAt(municipality, DEPUTY), id, "Zo doen we het voortaan.");
    await user.upload(chooser, new File(["Mijn tekst"], "Mijn.txt"));
    await user.click(await screen.findByRole("button", { name: "Vervang" }));
    expect(await screen.findByText(/Er is niets overschreven/)).toBeTruthy();
  });

  test("is decided on in the words of adopting, and says why when somebody was first", async () => {
    const proces = await addProces(municipality);
    const { id } = await aSubmittedDocument(municipality, proces);
    const user = await open(proces.id, { documentId: id, alias: OWNER });
    const adopt = await screen.findByRole("button", { name: "Stel vast" });
    const owner = await personAt(municipality, OWNER);
    await decideOn(owner.desk, { soort: "procesdocument", id }, { kind: "reject", reason: "Nog niet" }, owner.me);
    await user.click(adopt);
    expect(await screen.findByText(/was al beslist/)).toBeTruthy();
  });

  test("of another process is not replaced by a file of the same name", async () => {
    const [here, other] = [await addProces(municipality), await addProces(municipality)];
    await aDocument(other.id);
    const user = await open(here.id);
    const { uploads } = await opened().services.register();
    const bytes = await new Response("Iets anders").blob();
    uploads.choose(here.id, bytes, { name: "Werkinstructie.txt", soort: "werkinstructie", varianten: [] });
    const add = await screen.findByRole("button", { name: "Voeg toe" });
    await waitFor(() => expect(add.getAttribute("aria-disabled")).toBeNull());
    await user.click(add);
    expect(await screen.findByRole("button", { name: "Bewaar allebei" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Zet erover als nieuwe versie" })).toBeNull();
    expect(screen.getByText(/hoort bij een ander proces/)).toBeTruthy();
  });

  test("leads back to its row by Escape and by its button, and not out of the process", async () => {
    const proces = await addProces(municipality);
    const { id } = await aDocument(proces.id);
    const user = await open(proces.id);
    for (const leave of [
      () => user.keyboard("{Escape}"),
      () => user.click(screen.getByRole("button", { name: "Terug naar de documenten" })),
    ]) {
      await user.click(await screen.findByRole("link", { name: "Werkinstructie.txt" }));
      expect(document.activeElement).toBe(await screen.findByRole("heading", { name: "Werkinstructie.txt" }));
      await leave();
      const row = await screen.findByRole("link", { name: "Werkinstructie.txt" });
      await waitFor(() => expect(document.activeElement).toBe(row));
      expect(location.hash).not.toContain(`document=${id}`);
    }
  });

  test("says that an older version is on top again, where the versions stay open", async () => {
    const proces = await addProces(municipality);
    const { id } = await aDocument(proces.id);
    await write(await personAt(municipality, DEPUTY), id, "Zo doen we het voortaan.");
    const user = await open(proces.id, { documentId: id });
    await user.click(await screen.findByText("Bekijk en vergelijk"));
    await user.click(await screen.findByRole("button", { name: "Zet versie 1.0 terug" }));
    await user.click(await screen.findByRole("button", { name: /^Zet terug: versie 1.0/ }));
    expect(await screen.findByText("Versie 1.0 staat weer bovenaan.")).toBeTruthy();
    expect(await screen.findByRole("button", { name: "Zet versie 2.0 terug" })).toBeTruthy();
  });
});
