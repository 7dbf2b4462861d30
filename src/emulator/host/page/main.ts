import { appInfoSchema } from "../appInfo.ts";
import { h } from "./dom.ts";
import { callJson } from "./http.ts";
import { icon } from "./icon.ts";
import { startTeams } from "./teams.ts";

async function main(root: HTMLElement): Promise<void> {
  try {
    startTeams(await callJson(appInfoSchema, "GET", "/host/app.json"), root);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    root.replaceChildren(
      h(
        "div",
        { class: "empty", role: "alert" },
        icon("warning"),
        h("h1", {}, "De pagina kan niet starten"),
        h("p", {}, reason),
      ),
    );
  }
}

void main(document.body);
