import { useEffect, useMemo, useState } from "react";
import type { Afspraak } from "../../domain/afspraak.ts";
import type { Evaluatie } from "../../domain/evaluatie.ts";
import { type Instelling } from "../../domain/instelling.ts";
import type { Implementatiestap } from "../../domain/implementatie.ts";
import type { Leesbevestiging } from "../../domain/leesbevestiging.ts";
import type { Proces } from "../../domain/proces.ts";
import type { Uitrolgolf } from "../../domain/uitrolgolf.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { Snapshot } from "../../sharepoint/replica/replica.ts";
import { createCell, useStore } from "../data/store.ts";
import { useSession } from "../SessionContext.tsx";
import type { DocumentView } from "./documentView.ts";
import type { RegisterService } from "./registerService.ts";
import type { Row } from "./rowWrite.ts";
import type { VerslagView } from "./verslagView.ts";
import type { VoorstelView } from "./voorstelView.ts";
import type { WijkplanView } from "./wijkplanView.ts";

/** What a screen of points tells of processes, minutes and the roll-out besides. It stands there before that was read. */
export type RegisterSoon = Readonly<{
  /** Undefined until that part of the tab is there. */
  service: RegisterService | undefined;
  state: "reading" | "failed" | "ready";
  documenten: readonly DocumentView[];
  processen: ReadonlyMap<string, Stored<Proces>>;
  instellingen: readonly Instelling[];
  stappen: readonly Row<Implementatiestap>[];
  leesbevestigingen: readonly Row<Leesbevestiging>[];
  verslagen: readonly VerslagView[];
  voorstellen: readonly VoorstelView[];
  wijkplannen: readonly WijkplanView[];
  evaluaties: ReadonlyMap<string, Stored<Evaluatie>>;
  golven: ReadonlyMap<string, Stored<Uitrolgolf>>;
  afspraken: readonly Row<Afspraak>[];
}>;

const NO_ROWS = createCell<readonly never[]>([]);
const UNREAD = createCell<Snapshot<never>>({
  status: "loading",
  failure: undefined,
  complete: false,
  rows: new Map(),
  unreadable: new Map(),
});

const UNREAD_LISTS = {
  processen: UNREAD,
  instellingen: UNREAD,
  documenten: UNREAD,
  stappen: UNREAD,
  leesbevestigingen: UNREAD,
  evaluaties: UNREAD,
  regels: UNREAD,
  afspraken: UNREAD,
  voorstellen: UNREAD,
  golven: UNREAD,
};
const NO_SERVICE = {
  lists: UNREAD_LISTS,
  documentViews: NO_ROWS,
  verslagViews: NO_ROWS,
  voorstelViews: NO_ROWS,
  wijkplanViews: NO_ROWS,
  rows: { stappen: NO_ROWS, leesbevestigingen: NO_ROWS, afspraken: NO_ROWS },
};

/** The register for a screen that does not wait for it. */
export function useRegisterSoon(): RegisterSoon {
  const { services } = useSession();
  const [service, setService] = useState<RegisterService>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    services.register().then(setService, () => setFailed(true));
  }, [services]);
  const {
    lists,
    documentViews,
    verslagViews,
    voorstelViews,
    wijkplanViews,
    rows,
  }:
    | Pick<RegisterService, "lists" | "documentViews" | "verslagViews" | "voorstelViews" | "wijkplanViews" | "rows">
    | typeof NO_SERVICE = service ?? NO_SERVICE;
  const processen = useStore<Snapshot<Proces>>(lists.processen);
  const instellingen = useStore<Snapshot<Instelling>>(lists.instellingen);
  const evaluaties = useStore<Snapshot<Evaluatie>>(lists.evaluaties);
  const golven = useStore<Snapshot<Uitrolgolf>>(lists.golven);
  const read: readonly Snapshot<unknown>[] = [
    processen,
    instellingen,
    useStore<Snapshot<unknown>>(lists.documenten),
    useStore<Snapshot<unknown>>(lists.stappen),
    useStore<Snapshot<unknown>>(lists.leesbevestigingen),
    evaluaties,
    useStore<Snapshot<unknown>>(lists.regels),
    useStore<Snapshot<unknown>>(lists.afspraken),
    useStore<Snapshot<unknown>>(lists.voorstellen),
    golven,
  ];
  return {
    service,
    state: failed ? "failed" : stateOf(read),
    documenten: useStore<readonly DocumentView[]>(documentViews),
    verslagen: useStore<readonly VerslagView[]>(verslagViews),
    voorstellen: useStore<readonly VoorstelView[]>(voorstelViews),
    wijkplannen: useStore<readonly WijkplanView[]>(wijkplanViews),
    processen: processen.rows,
    evaluaties: evaluaties.rows,
    golven: golven.rows,
    instellingen: useMemo(() => [...instellingen.rows.values()].map(({ value }) => value), [instellingen]),
    stappen: useStore<readonly Row<Implementatiestap>[]>(rows.stappen),
    leesbevestigingen: useStore<readonly Row<Leesbevestiging>[]>(rows.leesbevestigingen),
    afspraken: useStore<readonly Row<Afspraak>[]>(rows.afspraken),
  };
}

function stateOf(read: readonly Snapshot<unknown>[]): RegisterSoon["state"] {
  if (read.some(({ status }) => status === "failed")) return "failed";
  return read.every(({ complete }) => complete) ? "ready" : "reading";
}
