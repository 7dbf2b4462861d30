import { type Evaluatie, ONDERDELEN, type Onderdeel } from "../../domain/evaluatie.ts";
import type { GeldigBesluit } from "../../domain/goedkeuring.ts";
import { klasseOf, type Selectieklasse } from "../../domain/selectielijst.ts";
import { inOrder, type Verslag } from "../../domain/verslaginhoud.ts";
import type { Cijferregel, Verslagregel } from "../../domain/verslagregel.ts";
import { type Block, list, type Paper, paragraph, section } from "../../papers/paper.ts";
import { namesOf } from "../cards/names.ts";
import { writeDay, writeMoment } from "../moments.ts";
import { words as dutch } from "../words.ts";
import { actiesOf, besluitenOf, cijfersIn, cijferTable } from "./minutesTables.ts";
import { paperWords as paper } from "./paperWords.ts";
import type { Ingebracht } from "./raisedPoints.ts";

/**
 * Minutes as they were adopted, to be made into a file, with the points that were raised there. The same minutes, decision
 * and points always give the same text.
 */
export function minutesPaper(verslag: Verslag, besluit: GeldigBesluit, punten: readonly Ingebracht[]): Paper {
  const { evaluatie } = verslag;
  const parts = ONDERDELEN.filter(
    (part) => linesIn(part, verslag).length > 0 || punten.some(({ onderdeel }) => onderdeel === part),
  );
  const cijfers = cijfersIn(verslag);
  const agenda = [
    ...(cijfers.length === 0 ? [] : [paper.cijfers]),
    ...parts.map((part) => paper.onderdeel[part]),
    paper.besluiten,
    paper.acties,
  ];
  return {
    title: evaluatie.title,
    subtitle: paper.subtitle(paper.niveau[evaluatie.niveau], writeDay(evaluatie.date, dutch)),
    blocks: [
      ...section(paper.facts, list(factsOf(evaluatie, besluit, punten))),
      ...section(paper.agenda, list(agenda)),
      ...(cijfers.length === 0 ? [] : section(paper.cijfers, cijferTable(cijfers))),
      ...parts.flatMap((part) => linesOf(part, verslag, punten)),
      ...section(paper.besluiten, besluitenOf(verslag)),
      ...section(paper.acties, actiesOf(verslag)),
    ],
  };
}

/** The class under which minutes are kept. */
export function minutesKlasse({ niveau, selectieklasse }: Evaluatie): Selectieklasse {
  return klasseOf(selectieklasse, { kind: "evaluatie", niveau }).klasse;
}

function factsOf(evaluatie: Evaluatie, { door, at }: GeldigBesluit, punten: readonly Ingebracht[]): readonly string[] {
  const { aanwezig, afwezig, correctie } = evaluatie;
  const { nummer, omschrijving } = minutesKlasse(evaluatie);
  return [
    paper.present(namesOf(aanwezig, dutch)),
    ...(afwezig.length === 0 ? [] : [paper.absent(namesOf(afwezig, dutch))]),
    paper.adopted(door.name, writeMoment(at, dutch)),
    ...(correctie === undefined ? [] : [paper.corrects(correctie.evaluatieId, correctie.reden)]),
    ...(punten.length === 0 ? [] : [paper.aboutPunten]),
    paper.klasse(nummer, omschrijving),
  ];
}

type Gezegd = Exclude<Verslagregel, Cijferregel>;

function linesIn(onderdeel: Onderdeel, { regels }: Verslag): readonly Gezegd[] {
  return inOrder(regels).flatMap(({ value }) =>
    value.soort !== "cijfer" && value.onderdeel === onderdeel ? [value] : [],
  );
}

function linesOf(onderdeel: Onderdeel, verslag: Verslag, punten: readonly Ingebracht[]): readonly Block[] {
  const raised = punten.filter((punt) => punt.onderdeel === onderdeel).map(({ id, title }) => paper.raised(id, title));
  const lines = [...linesIn(onderdeel, verslag).map(lineText), ...raised];
  return section(paper.onderdeel[onderdeel], ...lines.map((line) => paragraph(line)));
}

function lineText(regel: Gezegd): string {
  switch (regel.soort) {
    case "tekst":
      return regel.tekst;
    case "criterium":
      return paper.criterion(regel.tekst);
    case "signaal":
      return paper.signal(regel.tekst);
    case "oordeel":
      return paper.judgement(paper.oordeel[regel.oordeel], regel.tekst);
  }
}
