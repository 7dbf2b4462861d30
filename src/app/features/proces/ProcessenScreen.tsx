import { mergeClasses } from "@fluentui/react-components";
import { usePaneLayout } from "../../components/paneLayout.ts";
import { Suspense } from "react";
import { ListSkeleton } from "../../components/ListSkeleton.tsx";
import { part } from "../../parts.ts";
import { RegisterState } from "../../register/RegisterState.tsx";
import { useAddress } from "../../useAddress.ts";
import { ProcesList } from "./lijst/ProcesList.tsx";
import { isBroad } from "./detail/breadth.ts";
import { Overzichten } from "./overzichten/Overzichten.tsx";

const ProcesSidePane = part(() => import("./ProcesSidePane.tsx").then((module) => module.ProcesSidePane));

/** The register of processes as a list, with one process or the form for a new one beside it. */
export function ProcessenScreen() {
  return (
    <RegisterState screen="processen">
      <Register />
    </RegisterState>
  );
}

function Register() {
  const layout = usePaneLayout();
  const address = useAddress();
  const paneOpen = address.params.proces !== undefined || address.params.nieuw !== undefined;
  return (
    <div className={layout.screen}>
      <div
        className={mergeClasses(
          layout.list,
          paneOpen && layout.coveredByBroad,
          paneOpen && isBroad(address) && layout.covered,
        )}
        data-focus-home
      >
        <Overzichten>
          <ProcesList paneOpen={paneOpen} />
        </Overzichten>
      </div>
      {paneOpen && (
        <Suspense fallback={<ListSkeleton />}>
          <ProcesSidePane />
        </Suspense>
      )}
    </div>
  );
}
