import { useCallback, useEffect, useMemo, useState } from "react";
import { approvalRounds } from "../../../../domain/approvalFold.ts";
import { stateOf } from "../../../../sharepoint/approvals/onderwerp.ts";
import { derive, type Store, useStore } from "../../../data/store.ts";
import { useRegister } from "../../../register/useRegister.ts";
import type { Services } from "../../../services.ts";
import type { RegisterService } from "../../../register/registerService.ts";
import { useSession } from "../../../SessionContext.tsx";
import { type BewaarRow, bewaarRows } from "./bewaarRows.ts";

export type BewaarState = Readonly<{
  rows: readonly BewaarRow[];
  /** reading: not everything is in yet · failed: something could not be read. */
  state: "reading" | "failed" | "complete";
  /** Rows that somebody broke by hand: nobody can tell how long they are kept. */
  unreadable: number;
  readAgain: () => void;
}>;

/** Every record that is kept. What other screens leave out, finished points and minutes, is read first. */
export function useBewaarRows(): BewaarState {
  const { services } = useSession();
  const register = useRegister();
  const { rows: store, lists } = useMemo(() => join(services, register), [services, register]);
  const { complete, failed, unreadable } = useStore(lists);
  const [reading, setReading] = useState(true);
  const read = useCallback(
    () => void readAll(services, register).finally(() => setReading(false)),
    [services, register],
  );
  useEffect(read, [read]);
  const readAgain = (): void => {
    setReading(true);
    read();
  };
  const rows = useStore(store);
  const state = reading ? "reading" : failed ? "failed" : complete ? "complete" : "reading";
  return { rows, state, unreadable, readAgain };
}

async function readAll(services: Services, { feeds }: RegisterService): Promise<void> {
  await Promise.allSettled([feeds.evaluaties.poll(), services.loadArchive(), services.show("processen")]);
}

type ListsState = Readonly<{ complete: boolean; failed: boolean; unreadable: number }>;

function join(
  services: Services,
  { documentViews, rows, lists }: RegisterService,
): Readonly<{ rows: Store<readonly BewaarRow[]>; lists: Store<ListsState> }> {
  const { punten, approvalLog, beslissers, botClientId } = services;
  const withRounds = derive([punten, approvalLog, beslissers], (views, log, deciders) =>
    views.flatMap((punt) => {
      if (punt.stored === undefined) return [];
      const onderwerp = { soort: "ontwikkelpunt", id: punt.id } as const;
      const context = { botClientId, beslissers: deciders, onderwerp: stateOf(punt.stored) };
      return [{ punt, rounds: approvalRounds(onderwerp, log, context) }];
    }),
  );
  const kept = [lists.documenten, lists.evaluaties, services.lists.punten] as const;
  const proof = [services.lists.log, services.lists.beslissers, lists.instellingen] as const;
  return {
    rows: derive([documentViews, rows.evaluaties, withRounds], (documenten, evaluaties, decided) =>
      bewaarRows({ documenten, evaluaties, punten: decided }),
    ),
    lists: derive([documentViews.settled, ...kept, ...proof], (settled, ...snapshots) => ({
      complete: settled && snapshots.every((snapshot) => snapshot.complete),
      failed: snapshots.some((snapshot) => snapshot.failure !== undefined),
      unreadable: snapshots.slice(0, kept.length).reduce((count, snapshot) => count + snapshot.unreadable.size, 0),
    })),
  };
}
