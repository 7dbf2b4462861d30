import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import type { ReactNode } from "react";
import { type Schakel, sleutelVan } from "../../../domain/keten/schakel.ts";
import { useWords } from "../../language.tsx";
import { useAddress } from "../../useAddress.ts";
import { itemAdres, ketenAdres } from "./adressen.ts";
import { GatMelding } from "./GatMelding.tsx";
import { SchakelIcoon } from "./SchakelIcoon.tsx";
import type { Ketenkennis } from "./useKetenkennis.ts";
import { useSchakelTekst } from "./useSchakelTekst.ts";
import { Verborgen } from "./Verborgen.tsx";
import { ketenWords } from "./words.ts";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXXS,
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  here: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  icon: { display: "flex", color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase500 },
  kind: { flexGrow: 1, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  open: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
  },
  name: {
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
    // The text of a signal may be long; all of it stands where it was written.
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "4",
    overflow: "hidden",
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

export type SchakelKaartProps = Readonly<{
  schakel: Schakel;
  kennis: Ketenkennis;
  /** The chain starts here. */
  here?: true;
  children?: ReactNode;
}>;

/** Something in the chain: what it is, the way to its own chain and to itself, and what is missing. */
export function SchakelKaart({ schakel, kennis, here, children }: SchakelKaartProps) {
  const styles = useStyles();
  const words = useWords(ketenWords);
  const { weergave } = useAddress().params;
  const { naam, noot } = useSchakelTekst(kennis.net)(schakel);
  const soort = words.soort[schakel.soort];
  const sleutel = sleutelVan(schakel);
  const href = itemAdres(schakel, kennis.net);
  return (
    <div className={mergeClasses(styles.card, here && styles.here)} data-schakel={sleutel}>
      <div className={styles.head}>
        <span className={styles.icon}>
          <SchakelIcoon soort={schakel.soort} />
        </span>
        <span className={styles.kind} data-soort>
          {soort}
        </span>
        {href !== undefined && (
          <Link className={styles.open} href={href}>
            <Open16Regular aria-hidden="true" />
            {words.open}
            <Verborgen>{words.whichItem(soort, naam)}</Verborgen>
          </Link>
        )}
      </div>
      {here ? (
        <span className={styles.name} aria-current="true">
          <bdi>{naam}</bdi>
        </span>
      ) : (
        <Link className={styles.name} href={ketenAdres(schakel, weergave)}>
          <Verborgen>{soort}: </Verborgen>
          <bdi>{naam}</bdi>
        </Link>
      )}
      {noot !== "" && <span className={styles.note}>{noot}</span>}
      {children}
      {kennis.gatenVan(sleutel).map((gat) => (
        <GatMelding key={`${gat.soort} ${gat.naar?.soort} ${gat.naar?.id}`} gat={gat} net={kennis.net} />
      ))}
    </div>
  );
}
