import { list, type Paper, paragraph, section, type Step } from "../../papers/paper.ts";

/** How somebody does one piece of the work, from the first click to the last. */
export type Werkinstructie = Readonly<{
  titel: string;
  /** When somebody takes this instruction, and when another one. */
  wanneer: string;
  wie: string;
  nodig: readonly string[];
  stappen: readonly Step[];
  resultaat: string;
  aandachtspunten: readonly string[];
  /** Where to go with a question. */
  vragen: string;
  nieuw: string;
}>;

/** The instruction as people read it. */
export function werkinstructiePaper(instructie: Werkinstructie): Paper {
  const { titel, wanneer, wie, nodig, stappen, resultaat, aandachtspunten, vragen, nieuw } = instructie;
  return {
    title: titel,
    subtitle: "Werkinstructie",
    blocks: [
      ...section("Wanneer gebruik je dit", paragraph(wanneer)),
      ...section("Wie doet het", paragraph(wie)),
      ...section("Wat heb je nodig", list(nodig)),
      ...section("Zo doe je het", { kind: "steps", steps: stappen }),
      ...section("Klaar als", paragraph(resultaat)),
      ...section("Let hierop", list(aandachtspunten)),
      ...section("Vragen", paragraph(vragen)),
      ...section("Nieuw in deze versie", paragraph(nieuw)),
    ],
  };
}

/** A step with what it consists of, as short as it is written most. */
export function stap(text: string, ...parts: readonly string[]): Step {
  return { text, parts };
}
