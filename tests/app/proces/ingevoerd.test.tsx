import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { InvoerenTab } from "../../../src/app/features/proces/invoeren/InvoerenTab.tsx";
import { ProcesStand } from "../../../src/app/features/proces/invoeren/ProcesStand.tsx";
import { SOORTEN_STAP } from "../../../src/domain/implementatie.ts";
import type { Proces } from "../../../src/domain/proces.ts";
import type { Stored } from "../../../src/sharepoint/list/codec.ts";
import { addProces, nameSigners, write } from "../../support/adoption.ts";
import { anAdoptedDocument } from "../../support/adopting.ts";
import { personAt } from "../../support/approvalDesk.ts";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { type Deel, openDeel, registerOf } from "./openDeel.tsx";

let municipality: Municipality;
let deel: Deel;
let proces: Stored<Proces>;

beforeEach(async () => {
  municipality = await openMunicipality();
  await nameSigners(municipality);
  proces = await addProces(municipality, { status: "in-development" });
});

afterEach(() => {
  deel.close();
  municipality.emulator.close();
});

const adopt = (name: string, soort: "procesbeschrijving" | "werkinstructie") =>
  anAdoptedDocument(municipality, proces, { name, soort });

async function open(): Promise<void> {
  deel = await openDeel(
    municipality,
    <>
      <ProcesStand procesId={proces.id} status="adopted" />
      <InvoerenTab procesId={proces.id} />
    </>,
  );
}

/** Somebody settled a step of every kind, for one version. */
async function settle(documentId: string, versie: string): Promise<void> {
  const { stappen } = await registerOf(municipality);
  for (const soort of SOORTEN_STAP) {
    const stap = { title: `Stap ${soort}`, soort, systeem: "Suite", procesId: proces.id, documentId, versie };
    await stappen.add({ ...stap, stand: "done", bewijs: "Verslag", gereedOp: "2026-11-02" }, crypto.randomUUID());
  }
}

async function adoptedVersion(id: string): Promise<string> {
  const { documenten } = await registerOf(municipality);
  const read = await documenten.get(id);
  return (read.ok ? read.value.value.vastgesteldeVersie : undefined) ?? "";
}

describe("an adopted process", () => {
  test("has a checklist for the version that was adopted of its description, and none for what goes with it", async () => {
    const description = await adopt("Intake.docx", "procesbeschrijving");
    await adopt("Instructie.docx", "werkinstructie");
    await open();
    const versie = await adoptedVersion(description.id);
    expect(await screen.findByRole("heading", { name: `Intake, versie ${versie}` })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: /^Instructie/ })).toBeNull();
    expect(screen.getByText("Vastgesteld")).toBeTruthy();
    expect(screen.queryByText("Vastgesteld en ingevoerd")).toBeNull();
  });

  test("is called adopted and in practice when every kind of step is settled, also while somebody edits on", async () => {
    const { id } = await adopt("Intake.docx", "procesbeschrijving");
    await settle(id, await adoptedVersion(id));
    await write(await personAt(municipality, "consulent2"), id, "Nog beter.");
    await open();
    await waitFor(() => expect(screen.getAllByText("Vastgesteld en ingevoerd").length).toBeGreaterThan(0));
    expect(screen.getByText("Ingevoerd sinds 02-11-2026")).toBeTruthy();
  });

  test("is not by steps for a version that nobody adopted", async () => {
    const { id } = await adopt("Intake.docx", "procesbeschrijving");
    await settle(id, "99.0");
    await open();
    expect(await screen.findByText("Nog niet begonnen")).toBeTruthy();
    expect(screen.queryByText("Vastgesteld en ingevoerd")).toBeNull();
  });
});
