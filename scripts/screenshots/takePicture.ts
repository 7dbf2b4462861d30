import type { Browser, FrameLocator, Page } from "@playwright/test";
import type { DemoTown } from "./demoTown.ts";
import type { Picture } from "./pictures.ts";

/** What the page that plays Teams takes for itself around the tab, in px. */
const AROUND = { width: 106, height: 107 } as const;
const OF_TAB = { width: 1024, height: 560 } as const;
const OF_PAGE = { width: 1280, height: 720 } as const;
const WITHIN_MS = 30_000;

/** Opens what the picture shows as that person, and keeps it. Throws when what should be there does not appear. */
export async function takePicture(
  browser: Browser,
  { origin, filledIn }: Pick<DemoTown, "origin" | "filledIn">,
  { file, of, als, plaats, sub = "", height = OF_TAB.height, reach }: Picture,
): Promise<void> {
  const context = await browser.newContext({
    viewport: of === "tab" ? { width: OF_TAB.width + AROUND.width, height: height + AROUND.height } : OF_PAGE,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(WITHIN_MS);
  try {
    const page = await context.newPage();
    // teams-js asks for its list of hosts when it is loaded, and does without.
    await page.route(
      (url) => url.origin !== origin && url.hostname !== "localhost",
      (route) => route.abort(),
    );
    await page.goto(`${origin}/?${new URLSearchParams({ als, plaats, sub: filledIn(sub) }).toString()}`);
    const tab = page.locator("body").frameLocator("iframe");
    const shown = await reach(tab, page);
    await shown.first().waitFor();
    await atRest(page, tab, plaats);
    const target = of === "tab" ? page.locator("main iframe") : page;
    await target.screenshot({ path: file, animations: "disabled", caret: "hide" });
  } finally {
    await context.close();
  }
}

/** Until nothing is being fetched and no bar says that something is on its way. */
async function atRest(page: Page, tab: FrameLocator, plaats: Picture["plaats"]): Promise<void> {
  await page.waitForLoadState("networkidle");
  if (plaats === "chat") return;
  await tab.getByRole("progressbar").first().waitFor({ state: "hidden" });
}
