import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "@playwright/test";
import { freePort } from "../../scripts/start/freePort.ts";
import { addInMeeting, decideOnCard, seeOutcome } from "./support/mainJob.ts";
import { watch } from "./support/town.ts";

/** As a person does it: `npm start`, a browser, and everything stopped and started again. */
test("what was decided is still so after everything was stopped and started again", async ({ page }) => {
  test.setTimeout(180_000);
  const data = await mkdtemp(path.join(tmpdir(), "start-"));
  const port = await freePort();
  const complain = await watch(page, ({ hostname }) => hostname === "localhost");
  const job = { page, origin: `http://localhost:${port}`, title: "Afsprakenfunctionaliteit in JCC" };
  let running = await start(port, data);
  try {
    await addInMeeting(job);
    await decideOnCard(job);
    await seeOutcome(job);

    await stop(running, "SIGINT");
    running = await start(port, data);
    const tab = await seeOutcome(job);
    await tab.getByRole("link", { name: "Overzicht", exact: true }).click();
    await expect(tab.getByRole("heading", { name: "Wacht op een besluit (8)" })).toBeVisible();

    await stop(running, "SIGKILL");
    running = await start(port, data);
    await seeOutcome(job);
    await page.goto(`${job.origin}/?plaats=chat&als=teammanager`);
    const card = page.getByRole("article").filter({ hasText: job.title });
    await expect(card.getByText(/Teammanager Toegang keurde dit goed op/)).toBeVisible();
    complain();
  } finally {
    await stop(running, "SIGTERM");
    await rm(data, { recursive: true });
  }
});

async function start(port: number, data: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["scripts/start.ts", "--no-open", "--port", String(port), "--data", data], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface(child.stdout)) {
    if (line.includes(`http://localhost:${port}/`)) return child;
  }
  throw new Error("npm start stopped before it said where to look.");
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
