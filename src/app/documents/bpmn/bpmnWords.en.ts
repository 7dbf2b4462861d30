import type { bpmnWords as dutch } from "./bpmnWords.ts";
import type { Next, StepKind, StepName } from "./steps.ts";

const KINDS: Readonly<Record<Exclude<StepKind, "task" | "subprocess">, string>> = {
  start: "Start",
  end: "End",
  waits: "Waits for",
  throws: "Reports",
  boundary: "Meanwhile",
  exclusive: "Choice",
  inclusive: "One or more at once",
  parallel: "All at once",
  "event-based": "Whatever happens first",
  join: "Comes together",
};

const name = (step: Pick<StepName, "kind" | "name">): string => {
  if (step.kind === "task" || step.kind === "subprocess") return step.name || "Step without a name";
  return step.name === "" ? KINDS[step.kind] : `${KINDS[step.kind]}: ${step.name}`;
};

const way = ({ where, to }: Next): string => {
  const step = `step ${to.number}: ${name(to)}`;
  return where === "back" ? `back to ${step}` : step;
};

export const bpmnWords: typeof dutch = {
  drawing: (file) => `Process drawing ${file}`,
  instructions:
    "Move with the arrow keys, zoom with + and −, and fit everything with 0. By mouse: drag, and Ctrl with the wheel. The steps stand below in text.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit everything",
  left: "Left",
  right: "Right",
  up: "Up",
  down: "Down",
  controls: "Move and zoom the drawing",
  undrawable: "This drawing cannot be shown: the file holds no valid drawing.",
  stepsBelow: "The steps stand below in text.",
  stepsTitle: "The steps in text",
  apart: "No arrow leads here",
  outside: "No steps are drawn of this participant.",
  noSteps: "This drawing holds no steps.",
  name,
  by: (lane) => `by ${lane}`,
  sends: ({ name, other }) => `Sends ${name === "" ? "a message" : `“${name}”`} to ${other || "somebody else"}.`,
  receives: ({ name, other }) => `Gets ${name === "" ? "a message" : `“${name}”`} from ${other || "somebody else"}.`,
  next: (next, how) => {
    const to = way(next);
    if (next.by === "interruption")
      return `If “${next.when || "something"}” happens meanwhile, then step ${next.to.number}.`;
    if (next.by === "link") return `Goes on at ${to}.`;
    if (next.when !== "") return `If “${next.when}”, then ${to}.`;
    if (next.otherwise && how !== "only") return `Otherwise: ${to}.`;
    if (how === "choice") return `Or: ${to}.`;
    return how === "together" ? `At the same time: ${to}.` : `Then: ${to}.`;
  },
};
