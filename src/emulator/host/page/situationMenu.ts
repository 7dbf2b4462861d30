import * as v from "valibot";
import type { ExtraSituation } from "../appInfo.ts";
import { button, h } from "./dom.ts";
import { callJson } from "./http.ts";
import { icon } from "./icon.ts";
import { findSituation, type Situation, SITUATIONS } from "./situations.ts";

export type SituationMenuPorts = Readonly<{
  extra: readonly ExtraSituation[];
  /** Makes it come true. Rejects with a sentence when that fails. */
  choose(situation: Situation): Promise<Situation>;
  /** What is the matter now, whoever chose it. */
  current(): Promise<Situation>;
  /** Called with what is the matter from now on. */
  changed(situation: Situation): void;
  say(text: string, tone?: "success" | "error"): void;
}>;

export type SituationMenu = Readonly<{
  element: HTMLElement;
  choose(id: string): Promise<void>;
  /** Asks again what is the matter. */
  look(): Promise<void>;
}>;

const resultSchema = v.object({ message: v.string() });

/** The panel with which every state of the tab can be reached. It opens under its button and closes on Escape. */
export function createSituationMenu({ extra, choose, current, changed, say }: SituationMenuPorts): SituationMenu {
  const now = h("strong", {}, "Normaal");
  const inputs = SITUATIONS.map((situation) => ({ situation, ...radio(situation, () => tell(choose(situation))) }));
  const panel = h("div", { class: "situation-panel", popover: "auto", id: "situatie" });
  const opener = h(
    "button",
    { type: "button", class: "opener", popovertarget: "situatie" },
    icon("situation"),
    h("span", {}, "Situatie: "),
    now,
  );

  let asked = 0;
  let shown = findSituation("normaal");

  /** Shows the last answer only: somebody may have chosen something since. */
  async function tell(asking: Promise<Situation>): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const situation = await asking;
      if (mine === asked) show(situation);
    } catch (error) {
      show(shown);
      say(error instanceof Error ? error.message : String(error), "error");
    }
  }

  function show(situation: Situation): void {
    shown = situation;
    for (const { input, situation: it } of inputs) input.checked = it.id === situation.id;
    now.replaceChildren(situation.label);
    opener.classList.toggle("unusual", situation.id !== "normaal");
    changed(situation);
  }

  panel.append(
    h("fieldset", {}, h("legend", {}, "Situatie rond het tabblad"), ...inputs.map(({ element }) => element)),
    ...(extra.length === 0 ? [] : [extraActions(extra, say)]),
  );
  return {
    element: h("div", { class: "situation" }, opener, panel),
    choose: (id) => tell(choose(findSituation(id))),
    look: () => tell(current()),
  };
}

function radio(
  { id, label, explanation }: Situation,
  choose: () => Promise<void>,
): Readonly<{ element: HTMLElement; input: HTMLInputElement }> {
  const input = h("input", { type: "radio", name: "situatie", value: id, checked: id === "normaal" });
  // Not "change": choosing again what is chosen already undoes what somebody else did in the meantime.
  input.addEventListener("click", () => void choose());
  return { input, element: h("label", { class: "option" }, input, h("span", {}, label, h("small", {}, explanation))) };
}

function extraActions(extra: readonly ExtraSituation[], say: SituationMenuPorts["say"]): HTMLElement {
  async function run({ id }: ExtraSituation): Promise<void> {
    try {
      const { message } = await callJson(resultSchema, "POST", `/host/situations/${encodeURIComponent(id)}`);
      say(message, "success");
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), "error");
    }
  }
  const rows = extra.map((situation) =>
    h(
      "div",
      { class: "extra" },
      button({}, () => void run(situation), situation.label),
      situation.description === "" ? undefined : h("small", {}, situation.description),
    ),
  );
  return h("div", { class: "extras" }, h("h2", {}, "In de gegevens"), ...rows);
}
