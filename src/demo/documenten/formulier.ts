import { type Block, type Paper, paragraph, section, table } from "../../papers/paper.ts";

/** A part of a form: questions with room for an answer, or what can be ticked. */
export type Formulierdeel = Readonly<{ kop: string; uitleg: string; vragen: readonly string[]; kies?: boolean }>;

/** A form that is filled in by hand or on the screen. */
export type Formulier = Readonly<{ titel: string; uitleg: string; delen: readonly Formulierdeel[] }>;

/** The empty form. */
export function formulierPaper({ titel, uitleg, delen }: Formulier): Paper {
  return { title: titel, subtitle: "Formulier", blocks: [paragraph(uitleg), ...delen.flatMap(deelBlocks)] };
}

function deelBlocks({ kop, uitleg, vragen, kies = false }: Formulierdeel): readonly Block[] {
  const head = kies ? ["Onderwerp", "Ja", "Nee"] : ["Vraag", "Antwoord"];
  const empty = head.slice(1).map(() => "");
  return section(
    kop,
    paragraph(uitleg),
    table(
      head,
      vragen.map((vraag) => [vraag, ...empty]),
    ),
  );
}
