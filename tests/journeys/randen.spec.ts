import type { FrameLocator, Page } from "@playwright/test";
import { aNew, aPoint } from "../support/builders.ts";
import { signedInAs } from "./support/microsoftSignIn.ts";
import { expect, openPlace, test, type Town } from "./support/town.ts";

/** What happens at the edges of the tab: where it meets Teams, the sign-in of Microsoft and the browser. */

test.describe("somebody whose session was ended by an administrator", () => {
  test("is asked to sign in again while the tab opens, and then sees the list", async ({ page, town }) => {
    await withPoint(town, "Afspraken verzetten kan niet online");
    await endSession(town, "consulent1");
    const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
    await expect(tab.getByRole("heading", { name: "Meld je aan" })).toBeVisible();
    await expect(tab.getByText("Je aanmelding is verlopen.")).toBeVisible();
    await tab.getByRole("button", { name: "Aanmelden" }).click();
    const question = page.getByRole("dialog", { name: "Meld je opnieuw aan" });
    await question.getByRole("button", { name: "Aanmelden" }).click();
    await expect(tab.getByRole("link", { name: "Afspraken verzetten kan niet online" })).toBeVisible();
    await expect(tab.getByText("Je aanmelding is verlopen.")).toBeHidden();
  });

  test("can say no and sign in later", async ({ page, town }) => {
    await withPoint(town, "Afspraken verzetten kan niet online");
    await endSession(town, "consulent1");
    const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
    await tab.getByRole("button", { name: "Aanmelden" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Annuleren" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await tab.getByRole("button", { name: "Aanmelden" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Aanmelden" }).click();
    await expect(tab.getByRole("link", { name: "Afspraken verzetten kan niet online" })).toBeVisible();
  });

  test("keeps the list and what was typed when it happens later on", async ({ page, town }) => {
    await withPoint(town, "Afspraken verzetten kan niet online");
    const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten?nieuw=ja" });
    await expect(tab.getByRole("link", { name: "Afspraken verzetten kan niet online" })).toBeVisible();
    await endSession(town, "consulent1");
    await tab.getByRole("textbox", { name: /Wat kan beter/ }).fill("Net voor het einde bedacht");
    await tab.getByRole("button", { name: "Sla op", exact: true }).click();
    await expect(tab.getByText("Je aanmelding is verlopen.").first()).toBeVisible();
    await expect(tab.getByRole("link", { name: "Afspraken verzetten kan niet online" })).toBeVisible();
    await tab.getByRole("button", { name: "Aanmelden" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Aanmelden" }).click();
    await expect(tab.getByText("“Net voor het einde bedacht” staat in de lijst.")).toBeVisible();
    await expect(tab.getByText("Je aanmelding is verlopen.")).toHaveCount(0);
  });
});

test.describe("the page of the tab without Teams", () => {
  test("signs somebody in with a window of Microsoft and shows the list, without an error", async ({ page, town }) => {
    await withPoint(town, "Afspraken verzetten kan niet online");
    const complaints = await complaintsOf(page);
    await signedInAs(page, town, "consulent1");
    await page.goto(`${town.origin}/tab/index.html#/ontwikkelpunten`);
    await expect(page.getByRole("heading", { name: "Meld je aan" })).toBeVisible();
    await page.getByRole("button", { name: "Aanmelden" }).click();
    await expect(page.getByRole("link", { name: "Afspraken verzetten kan niet online" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("link", { name: "Afspraken verzetten kan niet online" })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test("says in Dutch to open it in Teams when what is around it is not Teams", async ({ page, town }) => {
    const complaints = await complaintsOf(page);
    await page.route(`${town.origin}/intranet.html`, (route) =>
      route.fulfill({ contentType: "text/html", body: '<iframe title="Tabblad" src="/tab/index.html"></iframe>' }),
    );
    await page.goto(`${town.origin}/intranet.html`);
    const tab = page.frameLocator("iframe");
    await expect(tab.getByRole("heading", { name: "Open dit in Teams" })).toBeVisible();
    await expect(tab.getByText(/Open het tabblad opnieuw vanuit je kanaal/)).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

test.describe("a link to a point", () => {
  test("opens that point in the tab", async ({ page, town }) => {
    const id = await withPoint(town, "Afspraken verzetten kan niet online");
    await withPoint(town, "Een ander punt");
    const tab = await openPlace(page, town, { als: "consulent1", koppeling: linkTo(`/ontwikkelpunten?punt=${id}`) });
    await expect(tab.getByRole("heading", { name: "Afspraken verzetten kan niet online" })).toBeFocused();
  });

  test("that somebody copies from the tab opens it for a colleague", async ({ page, town, browser }) => {
    const id = await withPoint(town, "Afspraken verzetten kan niet online");
    const tab = await openPlace(page, town, { als: "consulent1", sub: `/ontwikkelpunten?punt=${id}` });
    await tab.getByRole("button", { name: "Kopieer link" }).click();
    const koppeling = await page.getByRole("textbox", { name: "Koppeling" }).inputValue();
    const colleague = await browser.newPage();
    const theirs = await openPlace(colleague, town, { als: "teammanager", koppeling });
    await expect(theirs.getByRole("region", { name: "Afspraken verzetten kan niet online" })).toBeVisible();
    await colleague.close();
  });

  test("leads to the other point in a tab that is open already", async ({ page, town }) => {
    const first = await withPoint(town, "Het eerste punt");
    const second = await withPoint(town, "Het tweede punt");
    const tab = await openPlace(page, town, { als: "consulent1", sub: `/ontwikkelpunten?punt=${first}` });
    await expect(tab.getByRole("region", { name: "Het eerste punt" })).toBeVisible();
    await page.evaluate(
      (search) => {
        history.pushState(null, "", search);
        dispatchEvent(new PopStateEvent("popstate"));
      },
      `?${new URLSearchParams({ plaats: "kanaaltab", als: "consulent1", sub: `/ontwikkelpunten?punt=${second}` }).toString()}`,
    );
    await expect(tab.getByRole("region", { name: "Het tweede punt" })).toBeVisible();
  });

  test("that was finished long ago opens it, and never says that it is gone", async ({ page, town }) => {
    const { punten } = await town.workspaceOf("consulent2");
    const { id } = await punten.add(aPoint("rejected", { title: "Lang geleden afgewezen" }), "lang geleden");
    const wasSaid = await listenFor(page, "Dit punt is er niet");
    const tab = await openPlace(page, town, { als: "consulent1", sub: `/ontwikkelpunten?punt=${id}` });
    await expect(tab.getByRole("region", { name: "Lang geleden afgewezen" })).toBeVisible();
    expect(await wasSaid()).toBe(false);
  });

  for (const [screen, viewport] of [
    ["wide", { width: 1280, height: 800 }],
    ["narrow", { width: 400, height: 800 }],
  ] as const) {
    test(`to nothing says so, with a way to the list on a ${screen} screen`, async ({ page, town }) => {
      await page.setViewportSize(viewport);
      await withPoint(town, "Afspraken verzetten kan niet online");
      const tab = await openPlace(page, town, { als: "consulent1", koppeling: linkTo("/ontwikkelpunten?punt=404") });
      const pane = tab.getByRole("region", { name: "Dit punt is er niet" });
      await expect(pane.getByText(/Het is verwijderd, of je hebt een oude link/)).toBeVisible();
      await pane.getByRole("button", { name: "Naar de lijst" }).click();
      await expect(pane).toBeHidden();
      await expect(tab.getByRole("link", { name: "Afspraken verzetten kan niet online" })).toBeVisible();
    });
  }
});

test.describe("somebody who is typing", () => {
  for (const [thema, name] of [
    ["donker", "dark"],
    ["contrast", "of high contrast"],
  ] as const) {
    test(`keeps the text and the focus when Teams turns ${name}`, async ({ page, town }) => {
      const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten?nieuw=ja" });
      const field = tab.getByRole("textbox", { name: /Wat kan beter/ });
      await field.click();
      await page.keyboard.type("Afspraken ");
      const before = await backgroundOf(tab);
      await chooseTheme(page, thema);
      await expect.poll(() => backgroundOf(tab)).not.toBe(before);
      await expect(field).toBeFocused();
      await page.keyboard.type("verzetten");
      await expect(field).toHaveValue("Afspraken verzetten");
    });
  }

  test("finds everything of a new point back after a reload, and nothing once it was saved", async ({ page, town }) => {
    const place = { als: "consulent1", plaats: "vergadering" } as const;
    let tab = await openPlace(page, town, place);
    await tab.getByRole("textbox", { name: /Wat kan beter/ }).fill("Afspraken verzetten");
    await tab.getByRole("textbox", { name: /Waarom/ }).fill("Inwoners bellen nu");
    await tab.getByRole("combobox", { name: /Waar komt het vandaan/ }).selectOption({ label: "Intervisie" });
    await page.reload();
    tab = await openPlace(page, town, place);
    await expect(tab.getByRole("textbox", { name: /Wat kan beter/ })).toHaveValue("Afspraken verzetten");
    await expect(tab.getByRole("textbox", { name: /Waarom/ })).toHaveValue("Inwoners bellen nu");
    await expect(tab.getByRole("combobox", { name: /Waar komt het vandaan/ })).toHaveValue("intervisie");

    await tab.getByRole("button", { name: "Sla op", exact: true }).click();
    await expect(tab.getByText("“Afspraken verzetten” staat in de lijst.")).toBeVisible();
    tab = await openPlace(page, town, place);
    await expect(tab.getByRole("textbox", { name: /Wat kan beter/ })).toHaveValue("");
    await expect(tab.getByRole("textbox", { name: /Waarom/ })).toHaveValue("");
    expect((await (await town.workspaceOf("consulent1")).punten.all()).stored).toHaveLength(1);
  });
});

test("an owner adds the tab to a channel that has none, and it shows the lists of that team", async ({
  page,
  town,
}) => {
  await removeTab(town, "19:algemeen9f4e2b7a@thread.tacv2");
  const { punten } = await town.workspaceOf("consulent2");
  await punten.add(aNew({ title: "Van een ander team" }), "1");
  await page.goto(`${town.origin}/?als=beheerder&plaats=kanaaltab&team=procesmatig-werken-wijdemeren`);
  await expect(page.getByRole("heading", { name: "Dit kanaal heeft de app nog niet" })).toBeVisible();
  await page.getByRole("button", { name: "Tabblad toevoegen" }).click();

  const dialog = page.getByRole("dialog");
  const settings = dialog.frameLocator("iframe");
  await expect(settings.getByRole("heading", { name: "Procesmatig werken in dit kanaal" })).toBeVisible();
  await expect(settings.getByText(/gemeente\.sharepoint\.example\/sites\/wijdemeren/)).toBeVisible();
  await dialog.getByRole("button", { name: "Opslaan" }).click();

  await expect(page.getByRole("navigation", { name: "Tabbladen" }).getByText("Procesmatig werken")).toBeVisible();
  const tab = page.locator("main").frameLocator("iframe");
  await tab.getByRole("link", { name: "Ontwikkelpunten", exact: true }).click();
  await expect(tab.getByRole("heading", { name: "Nog geen ontwikkelpunten" })).toBeVisible();

  const colleague = await openPlace(page, town, { als: "consulent2", team: "procesmatig-werken-wijdemeren" });
  await expect(colleague.getByRole("link", { name: "Ontwikkelpunten", exact: true })).toBeVisible();
});

test("the buttons back and forward walk through the points that were opened", async ({ page, town }) => {
  for (const title of ["Het eerste punt", "Het tweede punt"]) await withPoint(town, title);
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  const pane = (title: string) => tab.getByRole("region", { name: title });
  await tab.getByRole("link", { name: "Het eerste punt" }).click();
  await expect(pane("Het eerste punt")).toBeVisible();
  await tab.getByRole("link", { name: "Het tweede punt" }).click();
  await expect(pane("Het tweede punt")).toBeVisible();

  await walk(page, "back");
  await expect(pane("Het eerste punt")).toBeVisible();
  await walk(page, "back");
  await expect(pane("Het eerste punt")).toBeHidden();
  await expect(tab.getByRole("link", { name: "Het eerste punt" })).toBeVisible();
  await walk(page, "forward");
  await expect(pane("Het eerste punt")).toBeVisible();
  await walk(page, "forward");
  await expect(pane("Het tweede punt")).toBeVisible();
});

test("a point that is opened after another was left half changed is shown, not changed", async ({ page, town }) => {
  for (const title of ["Het eerste punt", "Het tweede punt"]) await withPoint(town, title);
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  await tab.getByRole("link", { name: "Het eerste punt" }).click();
  await tab.getByRole("button", { name: "Wijzig" }).click();
  await tab.getByRole("textbox", { name: /^Titel/ }).fill("Het eerste punt, half");
  await tab.getByRole("link", { name: "Het tweede punt" }).click();
  await expect(
    tab.getByRole("region", { name: "Het tweede punt" }).getByRole("button", { name: "Wijzig" }),
  ).toBeVisible();
});

test("back from the view that a link opened leaves the tab", async ({ page, town }) => {
  const id = await withPoint(town, "Het eerste punt");
  await page.goto(`${town.origin}/?plaats=chat&als=consulent1`);
  const tab = await openPlace(page, town, { als: "consulent1", sub: `/ontwikkelpunten?punt=${id}` });
  await expect(tab.getByRole("region", { name: "Het eerste punt" })).toBeVisible();
  await walk(page, "back");
  await expect(page).toHaveURL(/plaats=chat/);
});

test("somebody without access reads whom to ask, and is in as soon as they may", async ({ page, town }) => {
  await withPoint(town, "Afspraken verzetten kan niet online");
  await setLevel(town, "consulent1", "none");
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  await expect(tab.getByRole("heading", { name: "Je hebt nog geen toegang" })).toBeVisible();
  await expect(tab.getByText(/Een eigenaar van het team kan je toevoegen/)).toBeVisible();
  await setLevel(town, "consulent1", "edit");
  await tab.getByRole("button", { name: "Probeer opnieuw" }).click();
  await expect(tab.getByRole("link", { name: "Afspraken verzetten kan niet online" })).toBeVisible();
});

/** Adds a point; answers its row id. */
async function withPoint(town: Town, title: string): Promise<string> {
  const { punten } = await town.workspaceOf("consulent2");
  return (await punten.add(aNew({ title }), crypto.randomUUID())).id;
}

/** From now on Graph refuses the tokens that this person has, and wants one of after this moment. */
async function endSession({ origin }: Town, alias: string): Promise<void> {
  await send("POST", `${origin}/emulator/claims`, { user: `${alias}@gemeente.example` });
}

async function setLevel({ origin }: Town, alias: string, level: "none" | "edit"): Promise<void> {
  const body = { list: "Ontwikkelpunten", user: `${alias}@gemeente.example`, level };
  await send("PUT", `${origin}/emulator/list-permissions`, body);
}

async function removeTab({ origin }: Town, channel: string): Promise<void> {
  await send("DELETE", `${origin}/host/tabs/${encodeURIComponent(channel)}`);
}

async function send(method: string, address: string, body?: object): Promise<void> {
  const answer = await fetch(address, {
    method,
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
  });
  expect(answer.status).toBe(204);
}

/** A link as a card or a colleague would send it. */
function linkTo(address: string): string {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: address }));
  return `https://teams.microsoft.com/l/entity/1d0c8f52-6b7a-4e35-9c1d-2f80a4b97e63/mijn-werk?context=${context}`;
}

/** What the browser would show as an error in its console, of every frame, on a day that the internet is there. */
async function complaintsOf(page: Page): Promise<readonly string[]> {
  await page.route("https://res.cdn.office.net/teams-js/validDomains/**", (route) =>
    route.fulfill({ json: { validOrigins: [] }, headers: { "access-control-allow-origin": "*" } }),
  );
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  return complaints;
}

/** Answers whether a text was on the screen, in any frame and for however short. */
async function listenFor(page: Page, text: string): Promise<() => Promise<boolean>> {
  await page.addInitScript((wanted) => {
    const look = (): void => {
      if (document.body?.textContent.includes(wanted)) document.documentElement.dataset.said = "yes";
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  }, text);
  return async () => {
    const said = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => document.documentElement.dataset.said)),
    );
    return said.includes("yes");
  };
}

/** Somebody changes the theme elsewhere in Teams; the focus stays where it is. */
async function chooseTheme(page: Page, thema: string): Promise<void> {
  await page.getByRole("combobox", { name: "Thema" }).evaluate((select, value) => {
    if (select instanceof HTMLSelectElement) select.value = value;
    select.dispatchEvent(new Event("change"));
  }, thema);
}

/** The buttons of the browser; nothing is loaded anew, so there is nothing that Playwright could wait for. */
function walk(page: Page, where: "back" | "forward"): Promise<void> {
  return page.evaluate((way) => history[way](), where);
}

function backgroundOf(tab: FrameLocator): Promise<string> {
  return tab.getByRole("main").evaluate((main) => getComputedStyle(main).backgroundColor);
}
