import { h } from "../dom.ts";
import type { FramedPage } from "../framedPage.ts";
import type { TabFrame } from "./tabFrame.ts";

/** Shows one page of the app at a time, and keeps the others as long as they can be brought back. */
export type Stage = Readonly<{
  element: HTMLElement;
  /** Undefined shows nothing. */
  show(page: FramedPage | undefined): Promise<void>;
  current(): TabFrame | undefined;
  /** Throws everything away. */
  clear(): void;
}>;

/** A frame, and the page that it shows now: a deep link can change that while the frame stays. */
type Entry = Readonly<{ frame: TabFrame; page(): FramedPage; turnTo(page: FramedPage): void }>;

export type StageOptions = Readonly<{
  /** `page` tells which page the frame shows at the moment of asking. */
  open(page: () => FramedPage): TabFrame;
  contentUrl(page: FramedPage): string;
}>;

export function createStage({ open, contentUrl }: StageOptions): Stage {
  const element = h("div", { class: "frames" });
  const kept = new Map<string, Entry>();
  /** By key, what has to be over before that page can be shown again. */
  const leaving = new Map<string, Promise<void>>();
  let current: Entry | undefined;
  let turn = 0;

  function enter(page: FramedPage): void {
    const known = kept.get(page.key);
    current = known ?? opened(page);
    current.turnTo(page);
    current.frame.element.hidden = false;
    if (known !== undefined) known.frame.resume({ entityId: page.entityId, contentUrl: contentUrl(page) });
  }

  function opened(page: FramedPage): Entry {
    const entry = createEntry(page, open);
    kept.set(page.key, entry);
    element.append(entry.frame.element);
    return entry;
  }

  async function leave(entry: Entry): Promise<void> {
    entry.frame.element.hidden = true;
    if (await entry.frame.suspend()) return;
    kept.delete(entry.page().key);
    entry.frame.dispose();
  }

  return {
    element,
    current: () => current?.frame,
    async show(page) {
      const previous = current;
      if (page !== undefined && previous !== undefined && isSame(previous.page(), page)) return;
      turn += 1;
      const mine = turn;
      current = undefined;
      if (previous !== undefined) leaving.set(previous.page().key, leave(previous));
      if (page === undefined) return;
      await leaving.get(page.key);
      if (mine === turn) enter(page);
    },
    clear() {
      turn += 1;
      for (const { frame } of kept.values()) frame.dispose();
      kept.clear();
      current = undefined;
    },
  };
}

function createEntry(page: FramedPage, open: StageOptions["open"]): Entry {
  let shown = page;
  return {
    frame: open(() => shown),
    page: () => shown,
    turnTo(next) {
      shown = next;
    },
  };
}

function isSame(one: FramedPage, other: FramedPage): boolean {
  return one.key === other.key && one.subPageId === other.subPageId && one.contentUrl === other.contentUrl;
}
