import { Suspense, useEffect, useMemo, useState } from "react";
import { type Screen, withParams } from "./address.ts";
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
import { fetchParts, part } from "./parts.ts";

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
const KeysDialog = part(() => import("./components/KeysDialog.tsx").then((module) => module.KeysDialog));

/** The tab at work: the frame with the screen that the address names. */
export function RunningApp({ screens }: Readonly<{ screens: readonly Screen[] }>) {
  const { services } = useSession();
  const address = useAddress();
  const punten = useStore(services.punten);
  const [keysShown, setKeysShown] = useState(false);
  const toDecide = punten.filter((punt) => waitsFor(punt, services.me.id)).length;
  const addNew = (): void =>
    goTo(withParams({ ...address, screen: "ontwikkelpunten" }, { nieuw: "ja", punt: undefined, wijzig: undefined }));
  useKeysOfApp(addNew, () => setKeysShown(true));
  useWarningBeforeLeaving();
  useAllParts();

  return (
    <>
      <Frame
        screen={address.screen}
        screens={screens}
        toDecide={toDecide}
        onNew={addNew}
        onKeys={() => setKeysShown(true)}
      >
        <ConnectionBar />
        <ListState>
          <Suspense fallback={<ListSkeleton />}>
            <CurrentScreen screen={address.screen} />
          </Suspense>
        </ListState>
      </Frame>
      <NoticeList notices={services.notices} />
      {keysShown && (
        <Suspense fallback={null}>
          <KeysDialog onClose={() => setKeysShown(false)} />
        </Suspense>
      )}
    </>
  );
}

function CurrentScreen({ screen }: Readonly<{ screen: Screen }>) {
  switch (screen) {
    case "overzicht":
      return <OverzichtScreen />;
    case "ontwikkelpunten":
      return <OntwikkelpuntenScreen />;
    case "beslissen":
      return <BeslissenScreen />;
    case "mijn-werk":
      return <MijnWerkScreen />;
  }
}

function useKeysOfApp(addNew: () => void, showKeys: () => void): void {
  const actions = useMemo(
    () => ({
      n: addNew,
      "?": showKeys,
      "/": () => document.querySelector<HTMLElement>("[data-search]")?.focus(),
      j: () => focusRow(1),
      k: () => focusRow(-1),
      e: () => document.querySelector<HTMLElement>("[data-edit]")?.click(),
    }),
    [addNew, showKeys],
  );
  useKeys(actions);
}

/** Once there is something to see, everything else is fetched: the network may go. */
function useAllParts(): void {
  const { services } = useSession();
  const ready = useStore(services.lists.punten).status === "ready";
  useEffect(() => {
    if (ready) void fetchParts();
  }, [ready]);
}

/** Leaving with something unsent asks. */
function useWarningBeforeLeaving(): void {
  const { services } = useSession();
  const unsent = useStore(services.outbox).length > 0;
  useEffect(() => {
    if (!unsent) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsent]);
}
