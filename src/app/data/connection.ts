import type { Waiting } from "../../sharepoint/graph/graph.ts";
import { type Cell, createCell } from "./store.ts";

/** Whether the network is there, and whether Microsoft 365 asked us to wait (until that moment, in ms). */
export type Connection = Readonly<{
  online: boolean;
  waiting: Readonly<{ reason: Waiting["reason"]; until: number }> | undefined;
}>;

export type ConnectionCell = Cell<Connection> & Readonly<{ wait(waiting: Waiting): void; answered(): void }>;

/** Short waits are nobody's business. */
const WORTH_SAYING_MS = 2_000;

/** Follows the browser's own idea of the network. */
export function createConnection(): ConnectionCell {
  const cell = createCell<Connection>({ online: navigator.onLine, waiting: undefined });
  const follow = (): void => cell.set({ ...cell.snapshot(), online: navigator.onLine });
  window.addEventListener("online", follow);
  window.addEventListener("offline", follow);
  return {
    ...cell,
    wait({ reason, ms }) {
      if (ms < WORTH_SAYING_MS) return;
      const until = Date.now() + ms;
      cell.set({ ...cell.snapshot(), waiting: { reason, until } });
      setTimeout(() => {
        if (cell.snapshot().waiting?.until === until) cell.set({ ...cell.snapshot(), waiting: undefined });
      }, ms);
    },
    answered() {
      if (cell.snapshot().waiting !== undefined) cell.set({ ...cell.snapshot(), waiting: undefined });
    },
  };
}
