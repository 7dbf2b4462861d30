import type { CardElementArray } from "@microsoft/teams.cards";
import { splitMessageLink } from "../../domain/berichtlink.ts";
import { decidersOf } from "../../domain/deciders.ts";
import type { Goedkeuring } from "../../domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../../domain/ontwikkelpunt.ts";
import type { Onderwerp } from "../../domain/goedkeuring.ts";
import { writeDay, writeDayOf } from "../moments.ts";
import { isSubjectKind } from "../subjectKind.ts";
import type { SubjectContent } from "../subjects.ts";
import type { BotWords } from "../words.ts";
import type { Question } from "./question.ts";
import { listed, namesOf } from "./names.ts";
import { aboutVoorstel } from "./voorstelParts.ts";
import { aboutWijkplan } from "./wijkplanParts.ts";
import { aboutVerslag } from "./verslagParts.ts";
import { factSet, shortened, typed } from "./parts.ts";

const EXPLANATION_SHOWN = 300;

type DocumentContent = Extract<SubjectContent, { soort: "procesdocument" }>;

/** The words for one kind of subject. */
export function kindWords(words: BotWords, { soort }: Pick<Onderwerp, "soort">) {
  return words.kinds[isSubjectKind(soort) ? soort : "ontwikkelpunt"];
}

/** What people call a subject by: OP-12, PD-12. */
export function numberOf(words: BotWords, onderwerp: Onderwerp): string {
  return kindWords(words, onderwerp).number(onderwerp.id);
}

/** What a subject is, who asks about it, and the facts that decide. */
export function aboutThe(question: Question, words: BotWords): CardElementArray {
  const { subject, round } = question;
  const { content, onderwerp, state } = subject;
  const when = writeDayOf(round.verzoek.stamp.at, words);
  const { aanvrager } = round;
  const from = aanvrager === undefined ? words.request.fromSomebody(when) : words.request.from(aanvrager.name, when);
  const asked = typed(from, { subtle: true });
  const title = typed(`${numberOf(words, onderwerp)}: ${state.title}`, { strong: true });
  switch (content.soort) {
    case "ontwikkelpunt":
      return [title, ...explained(content.punt), asked, puntFacts(content.punt, words)];
    case "procesdocument":
      return [
        title,
        ...placed(content, words),
        asked,
        ...others(round, words),
        ...documentFacts(question, content, words),
      ];
    case "evaluatie":
      return [title, ...aboutVerslag(content.verslag, words), asked];
    case "uitrolvoorstel":
      return [title, ...aboutVoorstel(content.voorstel, content.golf, words), asked];
    case "wijkplan":
      return [title, ...aboutWijkplan(content.golf, words), asked];
  }
}

function explained({ explanation }: Ontwikkelpunt): CardElementArray {
  const { text } = splitMessageLink(explanation);
  return text.trim() === "" ? [] : [typed(shortened(text, EXPLANATION_SHOWN))];
}

function puntFacts({ prioriteit, streefdatum, bron }: Ontwikkelpunt, words: BotWords) {
  return factSet([
    ...(prioriteit === undefined ? [] : [[words.facts.prioriteit, words.prioriteit[prioriteit]] as const]),
    ...(streefdatum === undefined ? [] : [[words.facts.streefdatum, writeDay(streefdatum, words)] as const]),
    [words.facts.bron, words.bron[bron]],
  ]);
}

function placed({ proces }: DocumentContent, words: BotWords): CardElementArray {
  if (proces === undefined) return [];
  const { afdelingen, title } = proces;
  return [
    typed(words.document.of(title)),
    ...(afdelingen.length === 0
      ? []
      : [typed(words.document.touches(listed(afdelingen, words), afdelingen.length), { subtle: true })]),
  ];
}

/** Where more than one has to agree: who did, and who is still to. */
function others(round: Goedkeuring, words: BotWords): CardElementArray {
  if (round.askedOf.length < 2) return [];
  const agreed = round.besluiten.map(({ door }) => door);
  const waiting = decidersOf(round).filter(({ id }) => !agreed.some((one) => one.id === id));
  return [
    ...(agreed.length === 0 ? [] : [typed(words.document.alreadyAgreed(namesOf(agreed, words)), { subtle: true })]),
    ...(waiting.length === 0 ? [] : [typed(words.document.alsoNeeded(namesOf(waiting, words)), { subtle: true })]),
  ];
}

function documentFacts({ previous }: Question, { document }: DocumentContent, words: BotWords): CardElementArray {
  const { facts } = words;
  const { varianten, soort, versie } = document;
  const variants = varianten.map((variant) => words.variant[variant]);
  const before =
    previous === undefined
      ? words.document.first
      : words.document.previous(previous.versie, writeDay(previous.op, words));
  return [
    factSet([
      [facts.soort, words.soortDocument[soort]],
      [facts.versie, versie],
      ...(variants.length === 0 ? [] : [[facts.varianten, listed(variants, words)] as const]),
      [facts.vorige, before],
    ]),
  ];
}
