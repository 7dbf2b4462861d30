import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { putMinutesForward } from "../../src/sharepoint/approvals/minutes.ts";
import { type Approving, personAt } from "../support/approvalDesk.ts";
import { nameChairs, verslagSourcesOf, writtenMinutes } from "../support/verslagen.ts";
import { complaintsAbout } from "./support/cardLint.ts";
import { buttonsOf, cardAbout, cardIn, install, messagesAbout, press, read, textOf } from "./support/teams.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

let town: Town;
let bot: RunningBot;
let writer: Approving;

const CHAIR = "teammanager";

beforeAll(async () => {
  town = await openTown();
  await nameChairs(town, CHAIR);
  bot = await town.startBot();
  await install(town, CHAIR, "consulent1", "consulent2");
  writer = await personAt(town, "consulent1");
});

afterAll(() => town.close());

let title: string;
let round = 0;

beforeEach(() => {
  round += 1;
  title = `Dagstart nummer ${round}`;
});

/** Minutes of which the card is out. */
async function asked() {
  const written = await writtenMinutes(writer, { title });
  const { id } = written.stored;
  expect(await putMinutesForward(writer.desk, verslagSourcesOf(writer), id, writer.me)).toMatchObject({ ok: true });
  await bot.sweep();
  return { ...written, id };
}

async function statusOf(id: string): Promise<string> {
  const row = await verslagSourcesOf(writer).evaluaties.get(id);
  if (!row.ok) throw new Error("The minutes cannot be read.");
  return row.value.value.status;
}

describe("the card of minutes", () => {
  test("says which meeting it was, who was there and what was agreed, and opens the minutes", async () => {
    const { id, afspraken } = await asked();
    const card = await cardAbout(town, CHAIR, title);
    expect(complaintsAbout(cardIn(card))).toEqual([]);
    const [besluit, actie] = afspraken.map(({ value }) => value.nummer);
    expect(read(card)).toMatch(
      new RegExp(
        `^Je besluit gevraagd Verslag ${id}: ${title} Gehouden op 2 november 2026 Aanwezig: .+ ` +
          `Besluiten ${besluit} We bellen eerst Acties ${actie} Bel de leverancier van JCC Gevraagd door `,
      ),
    );
    expect(buttonsOf(card).map((button) => button.title)).toEqual([
      "Stel vast",
      "Wijs terug",
      "Wijs terug met deze reden",
      "Bekijk in Teams",
    ]);
    const link = buttonsOf(card).find((button) => button.title === "Bekijk in Teams")?.url ?? "";
    expect(new URL(link).searchParams.get("context")).toContain(`/evaluaties?evaluatie=${id}`);
    for (const alias of ["consulent1", "consulent2"]) expect(await messagesAbout(town, alias, title)).toEqual([]);
  });

  test("adopts them; everybody sees by whom, and the writer hears of it", async () => {
    const { id } = await asked();
    const answer = await press(town, CHAIR, await cardAbout(town, CHAIR, title), "Stel vast");
    expect(textOf(answer)).toMatch(/^Vastgesteld Verslag \d+: .* Vastgesteld door Teammanager Toegang op /);
    expect(await statusOf(id)).toBe("adopted");
    await bot.sweep();
    expect(read(await cardAbout(town, "consulent1", title))).toMatch(/^Het verslag is vastgesteld Verslag /);
  });

  test("sends them back with a reason, and they can be written in again", async () => {
    const { id } = await asked();
    const card = await cardAbout(town, CHAIR, title);
    await press(town, CHAIR, card, "Wijs terug met deze reden", { reason: "De actie mist een datum." });
    expect(await statusOf(id)).toBe("draft");
    await bot.sweep();
    expect(read(await cardAbout(town, "consulent1", title))).toMatch(
      /^Het verslag is teruggewezen .*De actie mist een datum\./,
    );
  });

  test("does nothing when a line was changed since: it says so, and a new card comes", async () => {
    const { id, regels } = await asked();
    const card = await cardAbout(town, CHAIR, title);
    const [line] = regels;
    if (line === undefined) throw new Error("There is no line.");
    await verslagSourcesOf(writer).regels.save(line, { ...line.value, tekst: "De bezetting is krap." });
    const answer = await press(town, CHAIR, card, "Stel vast");
    expect(textOf(answer)).toMatch(/gewijzigd/);
    expect(await statusOf(id)).toBe("submitted");
    await bot.sweep();
    const [old, fresh] = await messagesAbout(town, CHAIR, title);
    if (old === undefined || fresh === undefined) throw new Error("There is no second card.");
    expect(read(old)).toMatch(/^Vervallen /);
    await press(town, CHAIR, fresh, "Stel vast");
    expect(await statusOf(id)).toBe("adopted");
  });
});
