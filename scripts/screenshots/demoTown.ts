import path from "node:path";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import { createWorkspace, type Workspace } from "../../src/sharepoint/workspace.ts";
import { startBot } from "../start/bot.ts";
import { createClock, fillSite } from "../start/demo.ts";
import { openDoors } from "../start/doors.ts";
import { installBot } from "../start/installBot.ts";
import { serve } from "../start/serve.ts";
import { putTabsInChannels, setUpSites, SITE } from "../start/sites.ts";

/** The town of the demo with its bot, for as long as the pictures are made. */
export type DemoTown = Readonly<{
  origin: string;
  /** The address of a screen with the numbers of rows in the place of names between braces. */
  filledIn(sub: string): string;
  close(): Promise<void>;
}>;

/** Fills a municipality of its own on a free port; nothing is kept. What the bot logs goes to a file in `folder`. */
export async function openDemoTown(folder: string, say: (line: string) => void): Promise<DemoTown> {
  say("Filling the lists of the municipality …");
  const clock = createClock();
  const server = await serve({ port: 0, data: ":memory:", now: clock.now });
  const doors = openDoors(server.origin);
  await setUpSites(server.origin, doors);
  await putTabsInChannels(server.origin);
  await fillSite(doors, clock);
  const bot = await startBot(server.origin, path.join(folder, "bot.log"));
  await installBot(server.origin, bot.origin);
  const numbers = await numbersIn(createWorkspace(await doors.as("teammanager"), SITE));
  return {
    origin: server.origin,
    filledIn: (sub) =>
      sub.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
        const id = numbers[name];
        if (id === undefined) throw new Error(`The demo has no row that pictures call ${name}.`);
        return id;
      }),
    async close() {
      await bot.stop();
      await server.close();
    },
  };
}

/** The rows that pictures open, by what pictures call them. */
async function numbersIn(workspace: Workspace): Promise<Readonly<Record<string, string | undefined>>> {
  const evaluaties = (await workspace.evaluaties.all()).stored;
  const golven = (await createVerslaglegging(workspace).golven.all()).stored;
  const punten = (await workspace.punten.all()).stored;
  const processen = (await workspace.processen.all()).stored;
  return {
    intake: processen.find(({ value }) => value.title === "Vraagverheldering en uitvoeren intake")?.id,
    dagstart: evaluaties.findLast(({ value }) => value.status === "draft" && value.niveau === "dagelijks")?.id,
    golf: golven.find(({ value }) => value.status === "planned")?.id,
    punt: punten.find(({ value }) => value.deelvragen.length > 1 && value.evaluatieId !== undefined)?.id,
  };
}
