import type { Next, Sent, StepKind, StepName } from "./steps.ts";

const KINDS: Readonly<Record<Exclude<StepKind, "task" | "subprocess">, string>> = {
  start: "Begin",
  end: "Einde",
  waits: "Wacht op",
  throws: "Meldt",
  boundary: "Tussendoor",
  exclusive: "Keuze",
  inclusive: "Eén of meer tegelijk",
  parallel: "Alles tegelijk",
  "event-based": "Wat het eerst gebeurt",
  join: "Komt samen",
};

const name = (step: Pick<StepName, "kind" | "name">): string => {
  if (step.kind === "task" || step.kind === "subprocess") return step.name || "Stap zonder naam";
  return step.name === "" ? KINDS[step.kind] : `${KINDS[step.kind]}: ${step.name}`;
};

const way = ({ where, to }: Next): string => {
  const step = `stap ${to.number}: ${name(to)}`;
  return where === "back" ? `terug naar ${step}` : step;
};

export const bpmnWords = {
  drawing: (file: string) => `Procestekening ${file}`,
  instructions:
    "Schuif met de pijltoetsen, zoom met + en −, en pas alles in beeld met 0. Met de muis: slepen, en Ctrl met het wiel. De stappen staan eronder in tekst.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom uit",
  fit: "Alles in beeld",
  left: "Naar links",
  right: "Naar rechts",
  up: "Omhoog",
  down: "Omlaag",
  controls: "Tekening schuiven en zoomen",
  undrawable: "Deze tekening kan niet worden getoond: er staat geen geldige tekening in het bestand.",
  stepsBelow: "De stappen staan hieronder in tekst.",
  stepsTitle: "De stappen in tekst",
  apart: "Hier leidt geen pijl naartoe",
  outside: "Van deze deelnemer zijn geen stappen getekend.",
  noSteps: "In deze tekening staan geen stappen.",
  name,
  by: (lane: string) => `door ${lane}`,
  sends: ({ name, other }: Sent) => `Stuurt ${name === "" ? "een bericht" : `“${name}”`} naar ${other || "een ander"}.`,
  receives: ({ name, other }: Sent) =>
    `Krijgt ${name === "" ? "een bericht" : `“${name}”`} van ${other || "een ander"}.`,
  /** `how`: whether one way is chosen, all are walked at once, or there is only one. */
  next: (next: Next, how: "choice" | "together" | "only"): string => {
    const to = way(next);
    if (next.by === "interruption")
      return `Als tussendoor “${next.when || "iets"}” gebeurt, dan stap ${next.to.number}.`;
    if (next.by === "link") return `Verder bij ${to}.`;
    if (next.when !== "") return `Als “${next.when}”, dan ${to}.`;
    if (next.otherwise && how !== "only") return `Anders: ${to}.`;
    if (how === "choice") return `Of: ${to}.`;
    return how === "together" ? `Tegelijk: ${to}.` : `Daarna: ${to}.`;
  },
};
