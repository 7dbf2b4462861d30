import { mergeClasses } from "@fluentui/react-components";
import { usePaneLayout } from "../../components/paneLayout.ts";
import { Suspense } from "react";
import { ListSkeleton } from "../../components/ListSkeleton.tsx";
import { part } from "../../parts.ts";
import { RegisterState } from "../../register/RegisterState.tsx";
import { useAddress } from "../../useAddress.ts";
import { EvaluatieLijst } from "./ritme/EvaluatieLijst.tsx";
import { Ritme } from "./ritme/Ritme.tsx";
import { useEvaluaties } from "./ritme/useEvaluaties.ts";
import { usePlanAhead } from "./ritme/usePlanAhead.ts";
import { Vandaag } from "./ritme/Vandaag.tsx";

const VerslagPane = part(() => import("./verslag/VerslagPane.tsx").then((module) => module.VerslagPane));

/** The meetings by their rhythm, with the minutes of one of them beside it. */
export function EvaluatiesScreen() {
  return (
    <RegisterState screen="evaluaties">
      <Evaluaties />
    </RegisterState>
  );
}

function Evaluaties() {
  const layout = usePaneLayout();
  const { evaluatie, breed } = useAddress().params;
  const views = useEvaluaties();
  usePlanAhead();
  const paneOpen = evaluatie !== undefined;
  return (
    <div className={layout.screen}>
      <div
        className={mergeClasses(
          layout.list,
          paneOpen && layout.coveredByBroad,
          paneOpen && breed === "ja" && layout.covered,
        )}
        data-focus-home
      >
        {views.length > 0 && (
          <>
            <Vandaag views={views} />
            {!paneOpen && <Ritme views={views} />}
          </>
        )}
        <EvaluatieLijst views={views} paneOpen={paneOpen} />
      </div>
      {paneOpen && (
        <Suspense fallback={<ListSkeleton />}>
          <VerslagPane key={evaluatie} evaluatieId={evaluatie} />
        </Suspense>
      )}
    </div>
  );
}
