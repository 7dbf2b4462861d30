import type { AskRefusal } from "../../sharepoint/approvals/asking.ts";
import type { NotDecided } from "../../sharepoint/approvals/deciding.ts";
import { type Cell, createCell } from "../data/store.ts";
import type { OwnStep } from "./puntWrite.ts";

/** Something that became of what a person did; `puntId` leads to the point. */
export type News =
  | Readonly<{ kind: "added"; title: string; puntId: string; submitted: boolean }>
  | Readonly<{ kind: "saved"; title: string; puntId: string }>
  | Readonly<{ kind: "stepped"; title: string; puntId: string; step: OwnStep }>
  | Readonly<{ kind: "step-too-late"; title: string; puntId: string }>
  | Readonly<{ kind: "decided"; title: string; puntId: string; verdict: "approve" | "reject" }>
  | Readonly<{ kind: "decided-before"; title: string; puntId: string; by: string; verdict: "approve" | "reject" }>
  | Readonly<{ kind: "not-decided"; title: string; puntId: string; refusal: NotDecided["refusal"] }>
  | Readonly<{ kind: "not-asked"; title: string; puntId: string; refusal: AskRefusal }>
  | Readonly<{ kind: "link-copied" }>;

/** `undo` takes it back, where that can be done. */
export type Notice = Readonly<{ id: number; news: News; undo?: () => void }>;

export type Notices = Cell<readonly Notice[]> &
  Readonly<{ tell(news: News, undo?: () => void): void; dismiss(id: number): void }>;

/** More than this at once nobody reads. */
const SHOWN = 3;

export function createNotices(): Notices {
  const cell = createCell<readonly Notice[]>([]);
  let last = 0;
  return {
    ...cell,
    tell(news, undo) {
      last += 1;
      cell.set([...cell.snapshot(), { id: last, news, undo }].slice(-SHOWN));
    },
    dismiss: (id) => cell.set(cell.snapshot().filter((notice) => notice.id !== id)),
  };
}
