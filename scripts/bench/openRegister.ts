import { type Browser, chromium, type Page } from "@playwright/test";
import { browserPath } from "../browser.ts";
import { openDoors } from "../start/doors.ts";
import { serve } from "../start/serve.ts";
import { putTabsInChannels, setUpSites } from "../start/sites.ts";
import { BIG_REGISTER, fillBigRegister } from "./bigRegister.ts";
import { type Tasks, tasksDuring } from "./frames.ts";

const ROUNDS = 5;
/** From here on a frame is felt. */
const LIMIT_MS = 50;

type Round = Readonly<{ opening: Tasks; typing: Tasks; growing: Tasks; bytes: number }>;

/** Opens the full register in a real browser, and prints what its main thread did in one go. */
export async function printOpening(): Promise<void> {
  const server = await serve({ port: 0, data: ":memory:" });
  const doors = openDoors(server.origin);
  await setUpSites(server.origin, doors);
  await putTabsInChannels(server.origin);
  await fillBigRegister(doors);
  const browser = await chromium.launch({
    executablePath: browserPath(() => undefined),
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(browser, server.origin));
  await browser.close();
  await server.close();
  print(rounds);
}

async function measure(browser: Browser, origin: string): Promise<Round> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const answer = page.waitForResponse((response) => response.url().endsWith("/$batch"));
  const tab = page.frameLocator("iframe");
  const opening = await tasksDuring(browser, page, () => open(page, origin), "/$batch");
  const bytes = (await (await answer).body()).length;
  const search = tab.getByRole("searchbox").first();
  await search.click();
  const typing = await tasksDuring(browser, page, async () => {
    await page.keyboard.type("werkproces 49", { delay: 60 });
    await page.waitForTimeout(500);
  });
  await search.fill("");
  await tab.getByRole("row").nth(100).waitFor();
  const growing = await tasksDuring(browser, page, async () => {
    await tab.getByRole("row").nth(1).hover();
    for (let turn = 0; turn < 60; turn++) {
      await page.mouse.wheel(0, 1500);
      await page.waitForTimeout(50);
    }
  });
  await page.close();
  return { opening, typing, growing, bytes };
}

/** Until the second page of the library and what the screen wants to know besides are in as well. */
async function open(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/?${new URLSearchParams({ als: "consulent1", plaats: "kanaaltab", sub: "/processen" })}`);
  await page.frameLocator("iframe").getByRole("row").nth(100).waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);
}

function print(rounds: readonly Round[]): void {
  const { processen, documenten } = BIG_REGISTER;
  const [megabytes] = rounds.map(({ bytes }) => Math.round(bytes / 100_000) / 10);
  console.log(`\nRegister of ${processen} processes and ${documenten} documents: one call, ${megabytes} MB of JSON`);
  console.log(`Longest task of the main thread in ms of its own time, ${ROUNDS} rounds (a frame: ${LIMIT_MS})`);
  console.table(
    (["opening", "typing", "growing"] as const).map((doing) => {
      const longest = rounds.map((round) => Math.round(round[doing].longest)).toSorted((one, other) => one - other);
      return {
        doing: doing === "opening" ? "opening, once Graph answered" : doing,
        median: longest[Math.floor(ROUNDS / 2)],
        most: longest.at(-1),
        "tasks over 50": rounds.reduce((sum, round) => sum + round[doing].over50, 0),
      };
    }),
  );
}
