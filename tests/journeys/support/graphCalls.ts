import type { FrameLocator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

const MINUTE = 60_000;
const STEP = 2_000;
/** How long the machine may take to begin a look that is due. */
const PATIENCE = { timeout: 20_000, intervals: [100] };

/** What the page asked of Graph. */
export type GraphCalls = Readonly<{
  /** Method and path of every call since the page was watched, in order. */
  made: readonly string[];
  /** Until all that was asked is answered. */
  answered(): Promise<void>;
  /** Lets time pass by the clock of the page until it looked so many times, and once a minute at most. */
  looks(count: number): Promise<void>;
}>;

/** Watches the calls of a page whose clock is installed. */
export function watchGraph(page: Page): GraphCalls {
  const made: string[] = [];
  let underWay = 0;
  const isGraph = (url: string): boolean => new URL(url).pathname.startsWith("/v1.0/");
  page.on("request", (request) => {
    if (!isGraph(request.url())) return;
    made.push(`${request.method()} ${new URL(request.url()).pathname}`);
    underWay++;
  });
  const ended = (request: Readonly<{ url(): string }>): void => {
    if (isGraph(request.url())) underWay--;
  };
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);

  const answered = (): Promise<void> => expect.poll(() => underWay).toBe(0);
  return {
    made,
    answered,
    async looks(count) {
      for (let look = 0; look < count; look++) {
        const before = made.length;
        await page.clock.runFor(MINUTE);
        expect(made).toHaveLength(before);
        await expect(async () => {
          if (made.length === before) await page.clock.runFor(STEP);
          expect(made.length).toBeGreaterThan(before);
        }).toPass(PATIENCE);
        await answered();
      }
    },
  };
}

/** Lets minutes pass in which nothing needs to happen. */
export async function passMinutes(page: Page, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) await page.clock.runFor(MINUTE);
}

/** What the browser tells a page whose window goes to the back or comes to the front. */
export async function look(tab: FrameLocator, state: "hidden" | "visible"): Promise<void> {
  await tab.locator("body").evaluate(({ ownerDocument: document }, visibilityState) => {
    Object.defineProperty(document, "visibilityState", { value: visibilityState, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}

/** That these are the look of somebody who comes back, and none before it: the log is asked at every look. */
export function expectOneLook(calls: readonly string[]): void {
  expect(calls.filter((call) => call.includes("/Goedkeuringen/"))).toHaveLength(1);
}
