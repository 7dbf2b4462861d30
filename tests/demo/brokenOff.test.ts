import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { approvalRounds } from "../../src/domain/approvalFold.ts";
import { demoRows } from "../../src/demo/sleutel.ts";
import { stateOf } from "../../src/sharepoint/approvals/onderwerp.ts";
import { ontwikkelpuntCodec } from "../../src/sharepoint/lists/ontwikkelpunten.ts";
import { type Content, type DemoSite, openDemoSite } from "./demoSite.ts";

/** Everything that people see of the demo, without what a site hands out itself. */
function seen({ rows, punten, library, log, beslissers }: Content, botClientId: string): unknown {
  const keys = new Map([...demoRows(rows.punten)].map(([key, { id }]) => [id, key]));
  const points = punten.stored.map((point) => {
    const onderwerp = { soort: "ontwikkelpunt", id: point.id } as const;
    const rounds = approvalRounds(onderwerp, log, { botClientId, beslissers, onderwerp: stateOf(point) });
    const row = rows.punten.find(({ id }) => id === point.id);
    return {
      key: keys.get(point.id),
      version: row?.fields["_UIVersionString"],
      fields: ontwikkelpuntCodec.encode(point.value),
      rounds: rounds.map(({ state, aanvrager }) => ({ state, aanvrager })),
      events: rounds.map(({ verzoek }) => log.eventsOf(verzoek.verzoekId).map(({ kind }) => kind)),
    };
  });
  const names = [rows.beslissers, rows.wijken, rows.evaluaties, rows.stappen, rows.leerstanden, rows.metingen].map(
    (list) => list.map(({ fields }) => [fields["Title"], fields["_UIVersionString"]]),
  );
  const processen = rows.processen.map(({ fields }) => [fields["Title"], fields["Status"], fields["HerzienVoor"]]);
  const documents = library.stored
    .map(({ id, value }) => {
      const verzoeken = log.verzoekenOf({ soort: "procesdocument", id });
      const events = verzoeken.map(({ verzoekId }) => log.eventsOf(verzoekId).map(({ kind }) => kind));
      const { name, status, versie, vastgesteldeVersie } = value;
      return { name: name.replace(/^PD-\d+/, "PD"), status, versie, vastgesteldeVersie, events };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const readers = rows.leesbevestigingen.length;
  return { points, names, processen, documents, readers, logged: rows.log.length };
}

/** Fills a site whose connection breaks after so many requests, and starts again each time. */
async function fillInPieces(site: DemoSite, requests: number): Promise<number> {
  for (let attempt = 1; attempt < 60; attempt++) {
    site.breakAfter(requests);
    try {
      await site.fillDemo();
      return attempt;
    } catch (error) {
      expect(error).toMatchObject({ name: "GraphFailure", kind: "unreachable" });
    } finally {
      site.mend();
    }
  }
  throw new Error("The demo never became complete.");
}

describe("a fill that breaks off again and again", () => {
  let whole: DemoSite;

  beforeAll(async () => {
    whole = await openDemoSite();
    await whole.fillDemo();
  }, 60_000);

  afterAll(() => whole.close());

  test.each([211, 467])(
    "every %i requests becomes the same demo, without doubles",
    async (requests) => {
      const broken = await openDemoSite();
      expect(await fillInPieces(broken, requests)).toBeGreaterThan(5);
      expect(seen(await broken.content(), broken.botClientId)).toEqual(seen(await whole.content(), whole.botClientId));
      broken.close();
    },
    120_000,
  );
});
