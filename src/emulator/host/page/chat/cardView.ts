import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  OpenUrlAction,
  SerializationContext,
  SubmitAction,
  Version,
} from "adaptivecards";
import { h } from "../dom.ts";
import { teamsHostConfig } from "./hostConfig.ts";
import { markdownToHtml } from "./markdown.ts";

/** A button that somebody pressed, with what was filled in. */
export type PressedAction =
  | Readonly<{ type: "Action.Execute"; id?: string; verb?: string; title?: string; data: unknown }>
  | Readonly<{ type: "Action.Submit"; data: unknown }>;

export type CardPorts = Readonly<{ press(action: PressedAction): Promise<void>; follow(url: string): void }>;

/** Teams reads cards up to this version. */
const TEAMS_VERSION = new Version(1, 5);

/** Draws an Adaptive Card with Microsoft's own renderer. A card that cannot be drawn says so in its place. */
export function cardView(content: unknown, { press, follow }: CardPorts): HTMLElement {
  const card = new AdaptiveCard();
  card.hostConfig = teamsHostConfig();
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) return follow(action.url ?? "");
    const pressed = readAction(action);
    if (pressed !== undefined) void whilePressing(element, press(pressed));
  };
  card.parse(content, new SerializationContext(TEAMS_VERSION));
  const drawn = card.render();
  const element = h(
    "div",
    { class: "card" },
    drawn ?? h("p", { class: "problem" }, "Deze kaart kan niet worden getoond."),
  );
  return element;
}

/** The renderer leaves text alone unless it is told how to read it. */
export function installMarkdown(): void {
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownToHtml(text);
    result.didProcess = true;
  };
}

function readAction(action: Action): PressedAction | undefined {
  if (action instanceof ExecuteAction) {
    const { id, verb, title, data = {} } = action;
    return { type: "Action.Execute", data, ...given("id", id), ...given("verb", verb), ...given("title", title) };
  }
  return action instanceof SubmitAction ? { type: "Action.Submit", data: action.data ?? {} } : undefined;
}

function given<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === "" ? {} : ({ [name]: value } as Record<K, string>);
}

async function whilePressing(element: HTMLElement, pressed: Promise<void>): Promise<void> {
  element.inert = true;
  element.setAttribute("aria-busy", "true");
  await pressed;
  element.inert = false;
  element.removeAttribute("aria-busy");
}
