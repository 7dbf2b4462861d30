import { openDemo, test as townTest, type Town } from "./town.ts";

/** A journey through the town of the demo, which is filled once for all journeys that only look. */
export const test = townTest.extend<object, { demo: Town }>({
  demo: [
    // Playwright wants the braces.
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, provide) => {
      const demo = await openDemo();
      await provide(demo);
      await demo.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  town: ({ demo }, provide) => provide(demo),
});
