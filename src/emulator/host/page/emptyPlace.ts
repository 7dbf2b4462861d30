import { button, h } from "./dom.ts";
import type { Nothing } from "./framedPage.ts";
import { icon } from "./icon.ts";

/** What stands where a frame would be. `add` opens the page on which a tab is added. */
export function emptyPlace(nothing: Exclude<Nothing, "not-a-frame">, add: () => void): HTMLElement {
  switch (nothing) {
    case "no-team":
      return empty(
        "Je bent geen lid van een team",
        "Een tabblad in een kanaal zie je pas als je lid bent van het team.",
      );
    case "no-personal-tab":
      return empty("Deze app heeft geen persoonlijk tabblad", "Het staat niet in het manifest van de app.");
    case "no-tab": {
      const place = empty(
        "Dit kanaal heeft de app nog niet",
        "Voeg haar toe als tabblad, dan ziet iedereen in het kanaal haar.",
      );
      place.append(button({ class: "primary" }, add, "Tabblad toevoegen"));
      return place;
    }
  }
}

function empty(title: string, text: string): HTMLElement {
  return h("div", { class: "empty" }, icon("channel"), h("h2", {}, title), h("p", {}, text));
}
