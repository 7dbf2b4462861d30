import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { propose } from "../../src/sharepoint/approvals/proposing.ts";
import { readVoorstel } from "../../src/sharepoint/approvals/voorstelStore.ts";
import { type Approving, personAt } from "../support/approvalDesk.ts";
import { aProposal, nameClients, voorstelSourcesOf } from "../support/voorstellen.ts";
import { complaintsAbout } from "./support/cardLint.ts";
import { buttonsOf, cardAbout, cardIn, install, messagesAbout, press, read, textOf } from "./support/teams.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

let town: Town;
let bot: RunningBot;
let adviser: Approving;

const CLIENT = "opdrachtgever";

beforeAll(async () => {
  town = await openTown();
  await nameClients(town, CLIENT);
  bot = await town.startBot();
  await install(town, CLIENT, "adviseur", "consulent1");
  adviser = await personAt(town, "adviseur");
});

afterAll(() => town.close());

let title: string;
let round = 0;

beforeEach(() => {
  round += 1;
  title = `Oost-${round}`;
});

async function asked() {
  const { voorstel, golf } = await aProposal(adviser, {}, title);
  expect(await propose(adviser.desk, voorstelSourcesOf(adviser), voorstel.id, adviser.me)).toMatchObject({ ok: true });
  await bot.sweep();
  return { id: voorstel.id, golfId: golf.id };
}

async function standOf(id: string): Promise<readonly (string | undefined)[]> {
  const found = await readVoorstel(voorstelSourcesOf(adviser), id);
  return [found?.stored.value.status, found?.golf.value.status];
}

describe("the card of a proposal for the roll-out", () => {
  test("says which wave, when and where, what is advised and what stands in the way, and opens it", async () => {
    const { id, golfId } = await asked();
    const card = await cardAbout(town, CLIENT, title);
    expect(complaintsAbout(cardIn(card))).toEqual([]);
    expect(read(card)).toContain(
      `Je besluit gevraagd Uitrolvoorstel ${id}: ${title} Begint in het eerste kwartaal van 2027, in de postcodegebieden 1222 ` +
        "Advies Doorgaan mits Criteria 1 van 2 gehaald Niet gehaald of onbekend Acties te laat: 35 %, hoogstens 20 % " +
        "Voorwaarden De late acties zijn voor 1 februari klaar. Gevraagd door ",
    );
    expect(buttonsOf(card).map((button) => button.title)).toEqual([
      "Stem in met dit advies",
      "Wijs af",
      "Wijs af met deze reden",
      "Bekijk in Teams",
    ]);
    const link = buttonsOf(card).find((button) => button.title === "Bekijk in Teams")?.url ?? "";
    expect(new URL(link).searchParams.get("context")).toContain(`/uitrol?golf=${golfId}`);
    expect(await messagesAbout(town, "consulent1", title)).toEqual([]);
  });

  test("moves the roll-out: the wave is decided, and the adviser hears of it", async () => {
    const { id } = await asked();
    const answer = await press(town, CLIENT, await cardAbout(town, CLIENT, title), "Stem in met dit advies");
    expect(textOf(answer)).toMatch(/^Ingestemd Uitrolvoorstel \d+: .* Opdrachtgever Sociaal Domein stemde in op /);
    expect(await standOf(id)).toEqual(["adopted", "decided"]);
    await bot.sweep();
    expect(read(await cardAbout(town, "adviseur", title))).toMatch(/^Met je uitrolvoorstel is ingestemd /);
  });

  test("rejects with a reason, and the wave stays planned", async () => {
    const { id } = await asked();
    const card = await cardAbout(town, CLIENT, title);
    await press(town, CLIENT, card, "Wijs af met deze reden", { reason: "Eerst de acties." });
    expect(await standOf(id)).toEqual(["rejected", "planned"]);
    await bot.sweep();
    expect(read(await cardAbout(town, "adviseur", title))).toMatch(
      /^Je uitrolvoorstel is afgewezen .*Eerst de acties\./,
    );
  });
});
