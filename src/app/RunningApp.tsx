import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Address, isOfRegister, type Screen, withParams } from "./address.ts";
import { ConnectionBar } from "./components/ConnectionBar.tsx";
import { Frame } from "./components/Frame.tsx";
import { ListSkeleton } from "./components/ListSkeleton.tsx";
import { ListState } from "./components/ListState.tsx";
import { NoticeList } from "./components/NoticeList.tsx";
import { waitsFor } from "./data/decisions.ts";
import { useStore } from "./data/store.ts";
import { focusRow, useKeys } from "./keys.ts";
import { useSession } from "./SessionContext.tsx";
import { goTo, useAddress } from "./useAddress.ts";
import { fetched, fetchParts, type Part, part } from "./parts.ts";

const OverzichtScreen = part(() =>
  import(/* webpackChunkName: "overzicht" */ "./features/overzicht/OverzichtScreen.tsx").then(
    (module) => module.OverzichtScreen,
  ),
);
const MijnWerkScreen = part(() =>
  import("./features/overzicht/MijnWerkScreen.tsx").then((module) => module.MijnWerkScreen),
);
const OntwikkelpuntenScreen = part(() =>
  import("./features/ontwikkelpunten/OntwikkelpuntenScreen.tsx").then((module) => module.OntwikkelpuntenScreen),
);
const BeslissenScreen = part(() =>
  import("./features/beslissen/BeslissenScreen.tsx").then((module) => module.BeslissenScreen),
);
const ProcessenScreen = part(() =>
  import(/* webpackChunkName: "processen" */ "./features/proces/ProcessenScreen.tsx").then(
    (module) => module.ProcessenScreen,
  ),
);
const EvaluatiesScreen = part(() =>
  import("./features/evaluatie/EvaluatiesScreen.tsx").then((module) => module.EvaluatiesScreen),
);
const UitrolScreen = part(() => import("./features/uitrol/UitrolScreen.tsx").then((module) => module.UitrolScreen));
const SturingScreen = part(() => import("./features/sturing/SturingScreen.tsx").then((module) => module.SturingScreen));
const KalenderScreen = part(() =>
  import("./features/kalender/KalenderScreen.tsx").then((module) => module.KalenderScreen),
);
const KetenScreen = part(() => import("./features/keten/KetenScreen.tsx").then((module) => module.KetenScreen));
const ZoekenScreen = part(() => import("./features/zoeken/ZoekenScreen.tsx").then((module) => module.ZoekenScreen));
const InstellingenScreen = part(() =>
  import("./features/instellingen/InstellingenScreen.tsx").then((module) => module.InstellingenScreen),
);
const KeysDialog = part(() => import("./components/KeysDialog.tsx").then((module) => module.KeysDialog));

const fetchFocusHome = fetched(() => import("./focusHome.ts"));

/** The tab at work: the frame with the screen that the address names. */
export function RunningApp({ screens }: Readonly<{ screens: readonly Screen[] }>) {
  const { services } = useSession();
  const address = useAddress();
  const punten = useStore(services.punten);
  const keys = useKeysDialog();
  const toDecide = punten.filter((punt) => waitsFor(punt, services.me.id)).length + useStore(services.registerToDecide);
  const addNew = (): void => goTo(newPunt(address));
  const search = (): void => (address.screen === "zoeken" ? focusSearch() : goTo({ screen: "zoeken", params: {} }));
  useKeysOfApp(addNew, keys.show, search);
  useWarningBeforeLeaving();
  useEffect(() => {
    SCREEN_PARTS[address.screen].fetchSoon();
    void services.show(address.screen).catch(() => undefined);
  }, [services, address.screen]);

  return (
    <>
      <Frame screen={address.screen} screens={screens} toDecide={toDecide} onNew={addNew} onKeys={keys.show}>
        <ConnectionBar />
        <Suspense fallback={<ListSkeleton />}>
          {isOfRegister(address.screen) ? (
            <>
              <CurrentScreen screen={address.screen} />
              <EverythingElse />
            </>
          ) : (
            <ListState screen={address.screen} list={services.lists.punten}>
              <CurrentScreen screen={address.screen} />
              <EverythingElse />
            </ListState>
          )}
        </Suspense>
      </Frame>
      <NoticeList notices={services.notices} />
      {keys.asked && (
        <Suspense fallback={null}>
          <KeysDialog open={keys.open} onClose={keys.hide} />
        </Suspense>
      )}
    </>
  );
}

/** Beside the list that one looks at; a point that is added from a process belongs to it. */
function newPunt(address: Address): Address {
  const { screen, params } = address;
  if (screen === "ontwikkelpunten") return withParams(address, { nieuw: "ja", punt: undefined, wijzig: undefined });
  const bij = screen === "processen" ? params.proces : undefined;
  return withParams({ screen: "ontwikkelpunten", params: { nieuw: "ja" } }, { bij });
}

type KeysDialogState = Readonly<{ asked: boolean; open: boolean; show: () => void; hide: () => void }>;

/** Once asked for the dialog stays: what closes has to tidy up behind it. The focus goes back to where it was. */
function useKeysDialog(): KeysDialogState {
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const before = useRef<Element>(null);
  const show = useCallback(() => {
    before.current = document.activeElement;
    setAsked(true);
    setOpen(true);
  }, []);
  const hide = useCallback(() => {
    setOpen(false);
    requestAnimationFrame(() => before.current instanceof HTMLElement && before.current.focus());
  }, []);
  return { asked, open, show, hide };
}

/** What each screen is called in the address, and the part of the tab that draws it. */
const SCREEN_PARTS: Readonly<Record<Screen, Part<object>>> = {
  overzicht: OverzichtScreen,
  ontwikkelpunten: OntwikkelpuntenScreen,
  processen: ProcessenScreen,
  evaluaties: EvaluatiesScreen,
  uitrol: UitrolScreen,
  kalender: KalenderScreen,
  sturing: SturingScreen,
  keten: KetenScreen,
  zoeken: ZoekenScreen,
  beslissen: BeslissenScreen,
  "mijn-werk": MijnWerkScreen,
  instellingen: InstellingenScreen,
};

function CurrentScreen({ screen }: Readonly<{ screen: Screen }>) {
  const Current = SCREEN_PARTS[screen];
  return <Current />;
}

function focusSearch(): void {
  document.querySelector<HTMLElement>("[data-search]")?.focus();
}

function useKeysOfApp(addNew: () => void, showKeys: () => void, search: () => void): void {
  const actions = useMemo(
    () => ({
      n: addNew,
      "?": showKeys,
      "/": search,
      f: focusSearch,
      j: () => focusRow(1),
      k: () => focusRow(-1),
      e: () => document.querySelector<HTMLElement>("[data-edit]")?.click(),
    }),
    [addNew, showKeys, search],
  );
  useKeys(actions);
}

/** Stands beside a screen: once that can be seen, everything else is fetched, for the network may go. */
function EverythingElse() {
  const { services } = useSession();
  useEffect(() => {
    services.prepare();
    void fetchParts();
    const watching = fetchFocusHome().then(
      ({ keepFocusNear }) => keepFocusNear(document.body),
      () => undefined,
    );
    return () => void watching.then((stop) => stop?.());
  }, [services]);
  return null;
}

/** Leaving with something unsent asks. */
function useWarningBeforeLeaving(): void {
  const { services } = useSession();
  const points = useStore(services.outbox).length;
  const unsent = points + useStore(services.unsentRows).length > 0;
  useEffect(() => {
    if (!unsent) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsent]);
}
