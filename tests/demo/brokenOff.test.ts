import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { approvalRounds } from "../../src/domain/approvalFold.ts";
import { evaluatiesAround } from "../../src/demo/evaluaties/rooster.ts";
import type { Progress } from "../../src/demo/fill.ts";
import { demoRows } from "../../src/demo/sleutel.ts";
import { stateOf } from "../../src/sharepoint/approvals/onderwerp.ts";
import { ontwikkelpuntCodec } from "../../src/sharepoint/lists/ontwikkelpunten.ts";
import { type Content, type DemoSite, openDemoSite, TODAY } from "./demoSite.ts";

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
  const registers = [rows.beslissers, rows.wijken, rows.stappen, rows.leerstanden, rows.metingen];
  const minutes = [rows.evaluaties, rows.regels, rows.afspraken, rows.golven, rows.cijfers];
  const names = [...registers, ...minutes].map((list) =>
    list.map(({ fields }) => [fields["Title"], fields["Status"], fields["_UIVersionString"]]),
  );
  const agreed = rows.afspraken.map(({ fields }) => [fields["Nummer"], fields["BesluitNummer"], fields["Title"]]);
  const lifted = rows.regels.map(({ fields }) => {
    const origin = rows.regels.find(({ id }) => id === fields["HerkomstId"]);
    return [fields["Title"], origin?.fields["Title"]];
  });
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
  return { points, names, agreed, lifted, processen, documents, readers, logged: rows.log.length };
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

/** Fills a site whose connection breaks right after a write that is to be the last, and starts again each time. */
async function fillUpTo(site: DemoSite, isLast: (progress: Progress) => boolean): Promise<number> {
  const onProgress = (progress: Progress): void => {
    if (isLast(progress)) site.breakAfter(0);
  };
  for (let attempt = 1; attempt < 60; attempt++) {
    try {
      await site.fillDemo({ onProgress });
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
  });

  afterAll(() => whole.close());

  test.each([331])(
    "every %i requests becomes the same demo, without doubles",
    async (requests) => {
      const broken = await openDemoSite();
      expect(await fillInPieces(broken, requests)).toBeGreaterThan(5);
      expect(seen(await broken.content(), broken.botClientId)).toEqual(seen(await whole.content(), whole.botClientId));
      broken.close();
    },
    120_000,
  );

  test("between any two versions of what belongs to the minutes becomes the same demo", async () => {
    const broken = await openDemoSite();
    const meetings = evaluatiesAround(TODAY).length;
    const written = new Map<Progress["soort"], number>();
    const soorten: readonly Progress["soort"][] = ["regel", "besluit", "actie", "golf", "cijfer"];
    const attempts = await fillUpTo(broken, ({ soort }) => {
      const count = (written.get(soort) ?? 0) + 1;
      written.set(soort, count);
      // After the last meeting was put into the list, minutes are put forward and adopted.
      const since = soort === "evaluatie" ? count - meetings : count;
      return (soorten.includes(soort) || soort === "evaluatie") && since >= 1 && since <= 2;
    });
    expect(attempts).toBe(2 * (soorten.length + 1) + 1);
    expect(seen(await broken.content(), broken.botClientId)).toEqual(seen(await whole.content(), whole.botClientId));
    broken.close();
  }, 120_000);
});
