import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { putPlanForward } from "../../src/sharepoint/approvals/wijkplannen.ts";
import { type Approving, personAt } from "../support/approvalDesk.ts";
import { aDecidedWave, nameClients, voorstelSourcesOf } from "../support/voorstellen.ts";
import { complaintsAbout } from "./support/cardLint.ts";
import { buttonsOf, cardAbout, cardIn, install, press, read, textOf } from "./support/teams.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

const CLIENT = "opdrachtgever";

let town: Town;
let bot: RunningBot;
let adviser: Approving;

beforeAll(async () => {
  town = await openTown();
  await nameClients(town, CLIENT);
  bot = await town.startBot();
  await install(town, CLIENT, "adviseur");
  adviser = await personAt(town, "adviseur");
});

afterAll(() => town.close());

test("the client adopts the plan of a district on a card that holds what is under each heading", async () => {
  const { golven } = voorstelSourcesOf(adviser);
  const { id } = await aDecidedWave(adviser);
  expect(await putPlanForward(adviser.desk, golven, id, adviser.me)).toMatchObject({ ok: true });
  await bot.sweep();
  const card = await cardAbout(town, CLIENT, "Oost-2");
  expect(complaintsAbout(cardIn(card))).toEqual([]);
  expect(read(card)).toContain(
    `Je besluit gevraagd Wijkplan ${id}: Oost-2 Begint in het eerste kwartaal van 2027, in de postcodegebieden 1222 ` +
      "Rollen Twee consulenten en een regisseur Sturing De teammanager stuurt " +
      "Overlegstructuur Dagstart op maandag en dinsdag Benodigde tijd Twee uur per week " +
      "Verantwoordelijkheden De regisseur bewaakt de afspraken Gevraagd door ",
  );
  const link = buttonsOf(card).find((button) => button.title === "Bekijk in Teams")?.url ?? "";
  expect(new URL(link).searchParams.get("context")).toContain(`/uitrol?golf=${id}`);

  const answer = await press(town, CLIENT, card, "Stel vast");
  expect(textOf(answer)).toMatch(/^Vastgesteld Wijkplan \d+: Oost-2 Vastgesteld door Opdrachtgever Sociaal Domein op /);
  expect(await golven.get(id)).toMatchObject({ ok: true, value: { value: { wijkplanstatus: "adopted" } } });
  await bot.sweep();
  expect(read(await cardAbout(town, "adviseur", "Oost-2"))).toMatch(/^Het wijkplan is vastgesteld /);
});
