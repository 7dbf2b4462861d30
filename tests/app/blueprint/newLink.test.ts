import { describe, expect, test } from "@jest/globals";
import { type LinkDraft, linkFrom } from "../../../src/app/features/blueprint/newLink.ts";

const url = (address: string): LinkDraft => ({ kind: "url", label: "Uitleg", address });

describe("an address that a cell points at", () => {
  test.each(["javascript:alert(1)", "data:text/html,x", "//elders.nl", "uitleg.nl"])("is not %s", (address) => {
    expect(linkFrom(url(address), [], [])).toEqual({ ok: false, error: "noAddress" });
  });

  test("holds no BSN, with a name or without", () => {
    const address = "https://regie.voorbeeld.nl/dossier?bsn=123456782";
    expect(linkFrom(url(address), [], [])).toEqual({ ok: false, error: "personalAddress" });
    expect(linkFrom({ ...url(address), label: "" }, [], [])).toEqual({ ok: false, error: "personalAddress" });
    expect(linkFrom({ kind: "systeem", label: "Regie", address }, [], [])).toMatchObject({ ok: false });
  });

  test("is kept when it is one on the web", () => {
    expect(linkFrom(url("https://wetten.overheid.nl"), [], [])).toMatchObject({ ok: true });
  });
});
