import { defineConfig } from "@playwright/test";

/** Journeys: the built tab, the bot and the emulator, in a real browser. `npm test` names the browser. */
export default defineConfig({
  testDir: "tests/journeys",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Machines differ, and a wait is not a measurement: what hangs fails all the same.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list", { printSteps: false }]],
  use: {
    // A button that is gone by the time that it is pressed must not hold up a whole journey.
    actionTimeout: 30_000,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1280, height: 800 },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
