import { afterEach, expect, test } from "@jest/globals";
import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import { StartTrouble } from "../../src/app/components/StartTrouble.tsx";
import { LanguageProvider } from "../../src/app/language.tsx";
import type { Startup } from "../../src/app/startup.ts";
import { findHost, type Frame } from "../../src/teams/host.ts";

afterEach(cleanup);

function show(startup: Extract<Startup, { state: "outside" | "sign-in" }>): void {
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LanguageProvider language="nl">
        <StartTrouble startup={startup} />
      </LanguageProvider>
    </FluentProvider>,
  );
}

async function notSignedIn(frame: Frame, why: "first" | "failed"): Promise<void> {
  const host = await findHost();
  if (host === "no-answer") throw new Error("There is nobody to wait for.");
  const framed = { ...host, context: { ...host.context, frame } };
  show({ state: "sign-in", host: framed, why, ask: () => undefined });
}

const link = () => screen.queryByRole("link", { name: "Open in een eigen venster" });

test("where what frames the page gives no answer, the page offers to go on in a window of its own", () => {
  location.hash = "/ontwikkelpunten?punt=12";
  show({ state: "outside" });
  expect([link()?.getAttribute("href"), link()?.getAttribute("target")]).toEqual([location.href, "_blank"]);
});

test.each<[Frame, "first" | "failed", boolean]>([
  ["content", "failed", true],
  ["content", "first", false],
  ["browser", "failed", false],
])("a page (%s) where signing in is needed (%s) offers it only when that can help: %s", async (frame, why, offered) => {
  await notSignedIn(frame, why);
  expect(link() !== null).toBe(offered);
});
