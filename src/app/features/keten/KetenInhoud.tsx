import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { sleutelVan, verwijzingUit } from "../../../domain/keten/schakel.ts";
import { ketenVan } from "../../../domain/keten/ketenVan.ts";
import { ListSkeleton } from "../../components/ListSkeleton.tsx";
import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../language.tsx";
import { useAddress } from "../../useAddress.ts";
import { words as commonWords } from "../../words.ts";
import { AlleGaten } from "./AlleGaten.tsx";
import { GeenSchakel } from "./GeenSchakel.tsx";
import { KetenRond } from "./KetenRond.tsx";
import { type Ketenkennis, useKetenkennis } from "./useKetenkennis.ts";
import { ketenWords } from "./words.ts";

const useStyles = makeStyles({
  screen: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "@media (max-width: 640px)": { padding: tokens.spacingHorizontalS },
  },
});

/** The chain that the address names, once everything was read that it could go through. */
export function KetenInhoud() {
  const styles = useStyles();
  const words = useWords(ketenWords);
  const { tryAgain } = useWords(commonWords);
  const { van } = useAddress().params;
  const { kennis, gereed, again } = useKetenkennis();
  useFocusOnHead(van, gereed === "ready");
  if (gereed === "reading") return <ListSkeleton />;
  return (
    <div className={styles.screen} data-focus-home>
      {gereed === "failed" ? (
        <Notice intent="error" actions={<Button onClick={again}>{tryAgain}</Button>}>
          {words.failed}
        </Notice>
      ) : van === undefined ? (
        <AlleGaten kennis={kennis} />
      ) : (
        <Rond van={van} kennis={kennis} />
      )}
    </div>
  );
}

function Rond({ van, kennis }: Readonly<{ van: string; kennis: Ketenkennis }>) {
  const { net } = kennis;
  const keten = useMemo(() => {
    const start = verwijzingUit(van);
    return start && ketenVan(start, net);
  }, [van, net]);
  if (keten === undefined) return <GeenSchakel />;
  return <KetenRond key={sleutelVan(keten.start)} keten={keten} kennis={kennis} />;
}

/** Whoever follows a link goes on at the head of the chain that it leads to, and hears what that is. */
function useFocusOnHead(van: string | undefined, ready: boolean): void {
  const before = useRef(van);
  useEffect(() => {
    if (!ready || before.current === van) return;
    before.current = van;
    document.querySelector<HTMLElement>("[data-keten-kop]")?.focus();
  }, [van, ready]);
}
