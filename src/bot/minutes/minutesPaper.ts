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

/** Minutes as they were adopted, to be made into a file. The same minutes and decision always give the same text. */
export function minutesPaper(verslag: Verslag, besluit: GeldigBesluit): Paper {
  const { evaluatie } = verslag;
  const parts = ONDERDELEN.filter((onderdeel) => linesIn(onderdeel, verslag).length > 0);
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
      ...section(paper.facts, list(factsOf(evaluatie, besluit))),
      ...section(paper.agenda, list(agenda)),
      ...(cijfers.length === 0 ? [] : section(paper.cijfers, cijferTable(cijfers))),
      ...parts.flatMap((part) => linesOf(part, verslag)),
      ...section(paper.besluiten, besluitenOf(verslag)),
      ...section(paper.acties, actiesOf(verslag)),
    ],
  };
}

/** The class under which minutes are kept. */
export function minutesKlasse({ niveau, selectieklasse }: Evaluatie): Selectieklasse {
  return klasseOf(selectieklasse, { kind: "evaluatie", niveau }).klasse;
}

function factsOf(evaluatie: Evaluatie, { door, at }: GeldigBesluit): readonly string[] {
  const { aanwezig, afwezig, correctie } = evaluatie;
  const { nummer, omschrijving } = minutesKlasse(evaluatie);
  return [
    paper.present(namesOf(aanwezig, dutch)),
    ...(afwezig.length === 0 ? [] : [paper.absent(namesOf(afwezig, dutch))]),
    paper.adopted(door.name, writeMoment(at, dutch)),
    ...(correctie === undefined ? [] : [paper.corrects(correctie.evaluatieId, correctie.reden)]),
    paper.klasse(nummer, omschrijving),
  ];
}

type Gezegd = Exclude<Verslagregel, Cijferregel>;

function linesIn(onderdeel: Onderdeel, { regels }: Verslag): readonly Gezegd[] {
  return inOrder(regels).flatMap(({ value }) =>
    value.soort !== "cijfer" && value.onderdeel === onderdeel ? [value] : [],
  );
}

function linesOf(onderdeel: Onderdeel, verslag: Verslag): readonly Block[] {
  return section(paper.onderdeel[onderdeel], ...linesIn(onderdeel, verslag).map((regel) => paragraph(lineText(regel))));
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
