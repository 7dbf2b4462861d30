import { useState } from "react";
import type { Onderdeel } from "../../../../domain/evaluatie.ts";
import { forgetDraft } from "../../../data/draft.ts";
import type { LineDraft } from "./lineDraft.ts";
import type { LineList } from "./LinePending.tsx";

/** What somebody makes of a line that stands there, as typed so far; `from` is what stood there when they began. */
export type EditDraft = LineDraft & Readonly<{ from?: LineDraft }>;

type Part = Readonly<{ evaluatieId: string; onderdeel: Onderdeel }>;

function placesOf({ evaluatieId, onderdeel }: Part, list: LineList): string {
  return `wijzig-verslag-${evaluatieId}-${onderdeel}-${list}-`;
}

/** Where it is kept what somebody is making of a line. */
export function editPlace(part: Part, list: LineList, id: string): string {
  return placesOf(part, list) + id;
}

export type Orphan = Readonly<{ place: string; draft: EditDraft }>;

/** What somebody typed in lines that are not there any more: somebody else removed them meanwhile. */
export function useOrphans(part: Part, list: LineList, ids: readonly string[]): readonly [readonly Orphan[], Forget] {
  const [, setForgotten] = useState(0);
  const start = placesOf(part, list);
  const orphans = Object.keys(sessionStorage).flatMap((place): Orphan[] => {
    if (!place.startsWith(start) || ids.includes(place.slice(start.length))) return [];
    const draft = readDraft(place);
    return draft?.from === undefined ? [] : [{ place, draft }];
  });
  return [
    orphans,
    (place) => {
      forgetDraft(place);
      setForgotten((count) => count + 1);
    },
  ];
}

export type Forget = (place: string) => void;

function readDraft(place: string): EditDraft | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? "{}") as EditDraft;
  } catch {
    return undefined;
  }
}
