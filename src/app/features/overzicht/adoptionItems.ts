import type { Goedkeuring } from "../../../domain/goedkeuring.ts";
import type { Persoon } from "../../../domain/persoon.ts";
import type { CalendarDate, Instant } from "../../../domain/time.ts";
import type { LinkedItem } from "../../components/LinkList.tsx";
import { type Approved, approvedSince, askedOf, type Decidable } from "../../register/decidable.ts";
import { askedDocuments, stillToAgree } from "../../register/documentDecisions.ts";
import { documentItem, verslagItem, voorstelItem, wijkplanItem } from "../../register/linkItems.ts";
import { adoptedSince } from "../../register/ownWork.ts";
import type { RegisterSoon } from "../../register/useRegisterSoon.ts";
import type { documentSectionWords } from "./documentSectionWords.ts";

/** A subject as a link, with whom it is about: who still has to agree, or who agreed, and since when. */
export type AdoptionItem = Readonly<{ item: LinkedItem; names: readonly string[]; at: Instant }>;

type Subjects = Pick<RegisterSoon, "documenten" | "verslagen" | "wijkplannen" | "voorstellen">;
type Words = typeof documentSectionWords;

/** The documents, minutes and plans of districts that wait to be adopted, the one that waits longest first. */
export function waitingItems(soon: Omit<Subjects, "voorstellen">, words: Words): readonly AdoptionItem[] {
  return longestFirst(adoptionsAsked(soon, words));
}

/** What a person put forward and still waits, also proposals for the roll-out; that which waits longest first. */
export function putForwardItems(soon: Subjects, words: Words, aanvragerId: string): readonly AdoptionItem[] {
  const proposed = askedOf(soon.voorstellen).map((each) => ofAsked(named(voorstelItem(each), words.voorstel)));
  const asked = [...adoptionsAsked(soon, words), ...proposed];
  return longestFirst(asked.filter(({ goedkeuring }) => goedkeuring.aanvrager?.id === aanvragerId));
}

function adoptionsAsked({ documenten, verslagen, wijkplannen }: Omit<Subjects, "voorstellen">, words: Words) {
  return [
    ...askedDocuments(documenten).map((each) => ofAsked(documentItem(each, "documenten"))),
    ...askedOf(verslagen).map((each) => ofAsked(verslagItem(each))),
    ...askedOf(wijkplannen).map((each) => ofAsked(named(wijkplanItem(each), words.wijkplan))),
  ];
}

function longestFirst(items: readonly AdoptionItem[]): readonly AdoptionItem[] {
  return items.toSorted((one, other) => one.at.localeCompare(other.at));
}

/** What was adopted or approved on a day or after it, the last first. */
export function adoptedItems(
  { documenten, verslagen, wijkplannen, voorstellen }: Subjects,
  day: CalendarDate,
  words: Words,
): readonly AdoptionItem[] {
  return [
    ...adoptedSince(documenten, day).map((each) => {
      const { door, besluit } = each.adopted;
      return { item: documentItem(each, "beschrijving")[0], names: namesOf(door), at: besluit.at };
    }),
    ...approvedSince(verslagen, day).map((each) => ofApproved(verslagItem(each))),
    ...approvedSince(wijkplannen, day).map((each) => ofApproved(named(wijkplanItem(each), words.wijkplan))),
    ...approvedSince(voorstellen, day).map((each) => ofApproved(named(voorstelItem(each), words.voorstel))),
  ].toSorted((one, other) => other.at.localeCompare(one.at));
}

function ofAsked([item, { goedkeuring }]: readonly [LinkedItem, Readonly<{ goedkeuring: Goedkeuring }>]) {
  return { item, names: namesOf(stillToAgree(goedkeuring)), at: goedkeuring.verzoek.stamp.at, goedkeuring };
}

function ofApproved([item, { door, at }]: readonly [LinkedItem, Approved<Decidable>]): AdoptionItem {
  return { item, names: namesOf(door), at };
}

/** A plan and a proposal are called after their wave. */
function named<T>([item, each]: readonly [LinkedItem, T], nameOf: (title: string) => string): readonly [LinkedItem, T] {
  return [{ ...item, title: nameOf(item.title) }, each];
}

function namesOf(people: readonly Persoon[]): readonly string[] {
  return people.map(({ name }) => name);
}
