import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { ListSkeleton } from "../../components/ListSkeleton.tsx";
import { part } from "../../parts.ts";
import { RegisterState } from "../../register/RegisterState.tsx";
import { useAddress } from "../../useAddress.ts";
import { ProcesList } from "./lijst/ProcesList.tsx";
import { isBroad } from "./detail/breadth.ts";
import { Overzichten } from "./overzichten/Overzichten.tsx";

const ProcesSidePane = part(() => import("./ProcesSidePane.tsx").then((module) => module.ProcesSidePane));

const useStyles = makeStyles({
  // What is left under the bar that tells of the connection.
  screen: { display: "flex", flexGrow: 1, flexBasis: 0, minHeight: 0 },
  list: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "auto",
    display: "grid",
    alignContent: "start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "@media (max-width: 640px)": { padding: tokens.spacingHorizontalS },
  },
  besidePane: { "@media (max-width: 1023px)": { display: "none" } },
  covered: { display: "none" },
});

/** The register of processes as a list, with one process or the form for a new one beside it. */
export function ProcessenScreen() {
  return (
    <RegisterState screen="processen">
      <Register />
    </RegisterState>
  );
}

function Register() {
  const styles = useStyles();
  const address = useAddress();
  const paneOpen = address.params.proces !== undefined || address.params.nieuw !== undefined;
  return (
    <div className={styles.screen}>
      <div
        className={mergeClasses(
          styles.list,
          paneOpen && styles.besidePane,
          paneOpen && isBroad(address) && styles.covered,
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
