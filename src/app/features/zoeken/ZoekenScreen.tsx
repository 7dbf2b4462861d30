import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useDeferredValue, useEffect, useRef } from "react";
import { withParams } from "../../address.ts";
import { ListSkeleton } from "../../components/ListSkeleton.tsx";
import { SearchField } from "../../components/SearchField.tsx";
import { useWords } from "../../language.tsx";
import { RegisterState } from "../../register/RegisterState.tsx";
import { replaceAddress, useAddress } from "../../useAddress.ts";
import { moveThroughHits } from "./hitKeys.ts";
import { Results } from "./Results.tsx";
import { searchWords } from "./words.ts";

const useStyles = makeStyles({
  screen: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    alignContent: "start",
    maxWidth: "56rem",
    boxSizing: "border-box",
    width: "100%",
    margin: "0 auto",
    padding: tokens.spacingVerticalL,
    "@media (max-width: 640px)": { padding: tokens.spacingHorizontalS },
  },
  box: { minHeight: "44px", fontSize: tokens.fontSizeBase400 },
});

/** One box over processes, documents and points; what is typed stands in the address. */
export function ZoekenScreen() {
  const styles = useStyles();
  const { box, hint } = useWords(searchWords);
  const address = useAddress();
  const query = address.params.q ?? "";
  const searched = useDeferredValue(query);
  const screen = useRef<HTMLDivElement>(null);
  const isEmpty = query === "";
  useEffect(() => {
    if (isEmpty) focusBox(screen.current);
  }, [isEmpty]);
  // Also who comes back to what was found goes on from the box.
  useEffect(() => focusBox(screen.current), []);
  return (
    // The keys of the box and of what was found bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.screen} ref={screen} onKeyDown={moveThroughHits}>
      <div role="search">
        <SearchField
          className={styles.box}
          label={box}
          hint={hint}
          value={query}
          onChange={(q) => replaceAddress(withParams(address, { q: q === "" ? undefined : q }))}
        />
      </div>
      <Suspense fallback={<ListSkeleton />}>
        <RegisterState screen="zoeken">
          <Results query={searched} />
        </RegisterState>
      </Suspense>
    </div>
  );
}

function focusBox(screen: HTMLElement | null): void {
  screen?.querySelector<HTMLElement>("[data-search]")?.focus();
}
