import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type Municipality, openMunicipality } from "../../support/municipality.ts";
import { openTab, type Tab } from "../../support/tab.tsx";

let municipality: Municipality;
let tab: Tab;

beforeEach(async () => {
  municipality = await openMunicipality();
  tab = await openTab(municipality, "procesbeheerder", "/processen");
});

afterEach(() => {
  tab.close();
  municipality.emulator.close();
});

function isHeldBack(): boolean {
  const leaving = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

test("nobody leaves the page unasked with a file that was chosen and is not in the library yet", async () => {
  const { uploads } = await tab.services.register();
  expect(isHeldBack()).toBe(false);
  uploads.choose("1", new Blob(["x"]), { name: "Werkinstructie.txt", soort: "werkinstructie", varianten: [] });
  expect(isHeldBack()).toBe(true);
  for (const { key } of uploads.snapshot()) uploads.cancel(key);
  expect(isHeldBack()).toBe(false);
});
