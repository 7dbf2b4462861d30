import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
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

const useStyles = makeStyles({
  // What is left under the bar that tells of the connection.
  screen: { display: "flex", flexGrow: 1, flexBasis: 0, minHeight: 0 },
  list: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "auto",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "@media (max-width: 640px)": { padding: tokens.spacingHorizontalS },
  },
  covered: { display: "none" },
  besidePane: { "@media (max-width: 1023px)": { display: "none" } },
});

/** The meetings by their rhythm, with the minutes of one of them beside it. */
export function EvaluatiesScreen() {
  return (
    <RegisterState screen="evaluaties">
      <Evaluaties />
    </RegisterState>
  );
}

function Evaluaties() {
  const styles = useStyles();
  const { evaluatie, breed } = useAddress().params;
  const views = useEvaluaties();
  usePlanAhead();
  const paneOpen = evaluatie !== undefined;
  return (
    <div className={styles.screen}>
      <div
        className={mergeClasses(
          styles.list,
          paneOpen && styles.besidePane,
          paneOpen && breed === "ja" && styles.covered,
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
