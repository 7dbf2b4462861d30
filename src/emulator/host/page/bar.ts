import type { AppInfo, HostPerson } from "../appInfo.ts";
import { type Address, alias, findPerson, type Language, LANGUAGES, teamsOf, type Theme, THEMES } from "./address.ts";
import { avatar } from "./avatar.ts";
import { button, chooser, h } from "./dom.ts";
import { icon } from "./icon.ts";

export type Bar = Readonly<{ element: HTMLElement; show(address: Address): void }>;

const THEME_LABEL: Readonly<Record<Theme, string>> = { licht: "Licht", donker: "Donker", contrast: "Hoog contrast" };

const LANGUAGE_LABEL: Readonly<Record<Language, string>> = { nl: "Nederlands", en: "English" };

/** The strip at the top that Teams does not have: who you are, how it looks and in which language. */
export function createBar(
  info: AppInfo,
  go: (to: Partial<Address>) => void,
  back: () => void,
  situation: HTMLElement,
): Bar {
  const face = h("span");
  const who = chooser("als", "Je bent", (als) => go({ als, sub: "", gesprek: "" }));
  const theme = chooser("thema", "Thema", (value) => {
    const thema = THEMES.find((known) => known === value);
    if (thema !== undefined) go({ thema });
  });
  const language = chooser("taal", "Taal", (value) => {
    const taal = LANGUAGES.find((known) => known === value);
    if (taal !== undefined) go({ taal });
  });
  const people = info.people.map((person) => ({ value: alias(person), label: describe(info, person) }));
  const languages = LANGUAGES.map((value) => ({ value, label: LANGUAGE_LABEL[value] }));
  const themes = THEMES.map((value) => ({ value, label: THEME_LABEL[value] }));

  return {
    element: h(
      "header",
      { class: "bar" },
      button({ class: "plain", "aria-label": "Terug" }, back, icon("back")),
      h("h1", { class: "bar-title" }, h("strong", {}, "Teams"), " op deze computer"),
      h("div", { class: "bar-who" }, face, who.element),
      theme.element,
      language.element,
      situation,
    ),
    show({ als, thema, taal }) {
      face.replaceChildren(avatar(findPerson(info, als).displayName));
      who.show(people, als);
      theme.show(themes, thema);
      language.show(languages, taal);
    },
  };
}

function describe(info: AppInfo, person: HostPerson): string {
  const outside = teamsOf(info, person).length === 0 ? " (geen lid)" : "";
  const { displayName, jobTitle } = person;
  return jobTitle === displayName ? `${displayName}${outside}` : `${displayName} – ${jobTitle}${outside}`;
}
