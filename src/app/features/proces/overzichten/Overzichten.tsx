import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, Suspense } from "react";
import { type Address, formatAddress, withParams } from "../../../address.ts";
import { ListSkeleton } from "../../../components/ListSkeleton.tsx";
import { useWords } from "../../../language.tsx";
import { part } from "../../../parts.ts";
import { useAddress } from "../../../useAddress.ts";
import { NO_PANE } from "../noPane.ts";
import { overzichtenWords } from "./words.ts";

const Bewaren = part(() => import("../bewaren/Bewaren.tsx").then((module) => module.Bewaren));
const LeerMatrix = part(() => import("../leren/LeerMatrix.tsx").then((module) => module.LeerMatrix));
const VolwassenheidPerAfdeling = part(() =>
  import("../volwassenheid/VolwassenheidPerAfdeling.tsx").then((module) => module.VolwassenheidPerAfdeling),
);

const useStyles = makeStyles({
  views: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

const VIEWS = ["lijst", "leren", "volwassenheid", "bewaren"] as const;
type View = (typeof VIEWS)[number];

/** The register as a list, or an overview of all processes; which one stands in the address. */
export function Overzichten({ children }: Readonly<{ children: ReactNode }>) {
  const address = useAddress();
  const view = viewIn(address);
  return (
    <>
      <Views address={address} view={view} />
      {view === "lijst" ? (
        children
      ) : (
        <Suspense fallback={<ListSkeleton />}>
          {view === "leren" && <LeerMatrix hrefOf={(proces) => hrefOf(address, { proces, deel: "leren" })} />}
          {view === "volwassenheid" && <VolwassenheidPerAfdeling />}
          {view === "bewaren" && <Bewaren />}
        </Suspense>
      )}
    </>
  );
}

function Views({ address, view }: Readonly<{ address: Address; view: View }>) {
  const styles = useStyles();
  const words = useWords(overzichtenWords);
  return (
    <nav aria-label={words.views}>
      <ul className={styles.views}>
        {VIEWS.map((each) => (
          <li key={each}>
            {each === view ? (
              <strong aria-current="page">{words[each]}</strong>
            ) : (
              <Link href={hrefOf(address, { overzicht: each === "lijst" ? undefined : each })}>{words[each]}</Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function viewIn({ params }: Address): View {
  return VIEWS.find((view) => view === params.overzicht) ?? "lijst";
}

function hrefOf(address: Address, changes: Readonly<Record<string, string | undefined>>): string {
  return `#${formatAddress(withParams(address, { ...NO_PANE, ...changes }))}`;
}
