import { h } from "../dom.ts";
import type { FramedPage } from "../framedPage.ts";
import type { TabFrame } from "./tabFrame.ts";

/** Shows one page of the app at a time, and keeps the others as long as they can be brought back. */
export type Stage = Readonly<{
  element: HTMLElement;
  /** Undefined shows nothing. `walked` when somebody went back or forward to it: then the tab goes where it was. */
  show(page: FramedPage | undefined, walked?: boolean): Promise<void>;
  /** The tab on the screen went to another sub page by itself. */
  note(subPageId: string): void;
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
  /** A tab that was put away is on the screen again, where it was left. */
  returned(): void;
}>;

export function createStage({ open, contentUrl, returned }: StageOptions): Stage {
  const element = h("div", { class: "frames" });
  const kept = new Map<string, Entry>();
  /** By key, what has to be over before that page can be shown again. */
  const leaving = new Map<string, Promise<void>>();
  let current: Entry | undefined;
  let turn = 0;

  function enter(page: FramedPage, walked: boolean): void {
    const known = kept.get(page.key);
    current = known ?? opened(page);
    current.turnTo(page);
    current.frame.element.hidden = false;
    if (known === undefined) return;
    known.frame.resume({ entityId: page.entityId, contentUrl: contentUrl(page) });
    if (walked) known.frame.showSubPage(page.subPageId);
    else if (page.subPageId === "") returned();
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
    note(subPageId) {
      if (current !== undefined) current.turnTo({ ...current.page(), subPageId });
    },
    async show(page, walked = false) {
      const previous = current;
      if (page !== undefined && previous !== undefined && staysAt(previous.page(), page, walked)) {
        previous.turnTo(page);
        if (walked) previous.frame.showSubPage(page.subPageId);
        return;
      }
      turn += 1;
      const mine = turn;
      current = undefined;
      if (previous !== undefined) leaving.set(previous.page().key, leave(previous));
      if (page === undefined) return;
      await leaving.get(page.key);
      if (mine === turn) enter(page, walked);
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

/** A deep link is shown as Teams does it: the page is put away and brought back, so that it hears where to go. */
function staysAt(one: FramedPage, other: FramedPage, walked: boolean): boolean {
  return one.key === other.key && one.contentUrl === other.contentUrl && (walked || one.subPageId === other.subPageId);
}
