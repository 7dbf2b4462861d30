import { findPersonalData, maskPersonalData } from "../../domain/privacy.ts";
import type { Config } from "../config.ts";
import type { ExtensionAction } from "./action.ts";
import type { ExtensionWords } from "./words.ts";

/** Characters of an address that the text may take; the message itself is a link away. */
const ROOM = 3000;

/**
 * Where the quick form of the tab stands open, with the words of the message. They go behind the `#`, which browsers
 * send to no server, and without anything that looks like data of a resident: an address is kept in more places.
 */
export function formAddress(
  { tabUrl, site }: Pick<Config, "site"> & Readonly<{ tabUrl: string }>,
  action: ExtensionAction,
  words: ExtensionWords,
  sleutel: string,
): string {
  const { text = "", link = "" } = action.message ?? {};
  const findings = findPersonalData(text);
  const masked = maskPersonalData(text, findings, (kind) => words.neutral[kind]);
  const cut = fitting(masked);
  const params = {
    sleutel,
    tekst: cut,
    bericht: link,
    weggelaten: findings.length > 0 ? "ja" : "",
    ingekort: cut.length < masked.length ? "ja" : "",
  };
  const filled = Object.entries(params).filter(([, value]) => value !== "");
  const page = new URL("index.html", `${tabUrl}/`);
  page.searchParams.set("site", site);
  page.searchParams.set("locale", words.language);
  page.hash = `/ontwikkelpunten?${new URLSearchParams(filled).toString()}`;
  return page.href;
}

/** As much of a text as an address has room for, with an ellipsis where it was cut. */
function fitting(text: string): string {
  const whole = text.toWellFormed();
  if (encodeURIComponent(whole).length <= ROOM) return whole;
  const characters = Array.from(whole);
  let [count, length] = [0, 0];
  while (count < characters.length) {
    length += encodeURIComponent(characters[count] ?? "").length;
    if (length > ROOM) break;
    count += 1;
  }
  return `${characters.slice(0, count).join("").trimEnd()}…`;
}
