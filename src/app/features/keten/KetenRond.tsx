import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { sleutelVan } from "../../../domain/keten/schakel.ts";
import type { Keten } from "../../../domain/keten/ketenVan.ts";
import { hrefTo, withParams } from "../../address.ts";
import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../language.tsx";
import { replaceAddress, useAddress } from "../../useAddress.ts";
import { itemAdres } from "./adressen.ts";
import { KetenLijst } from "./KetenLijst.tsx";
import { KetenPlaatje } from "./KetenPlaatje.tsx";
import { kolommenVan } from "./kolommen.ts";
import type { Ketenkennis } from "./useKetenkennis.ts";
import { useSchakelTekst } from "./useSchakelTekst.ts";
import { Verborgen } from "./Verborgen.tsx";
import { ketenWords } from "./words.ts";

const useStyles = makeStyles({
  title: {
    margin: 0,
    overflowWrap: "anywhere",
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  kind: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  line: { margin: 0, color: tokens.colorNeutralForeground3 },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  views: { display: "flex", columnGap: tokens.spacingHorizontalXS },
});

export type KetenRondProps = Readonly<{ keten: Keten; kennis: Ketenkennis }>;

/** The chain around one item, drawn or as a list, with its gaps. */
export function KetenRond({ keten, kennis }: KetenRondProps) {
  const styles = useStyles();
  const words = useWords(ketenWords);
  const { weergave } = useAddress().params;
  const { start, voor, na } = keten;
  const { naam, noot } = useSchakelTekst(kennis.net)(start);
  const kolommen = useMemo(() => kolommenVan(keten), [keten]);
  const gaten = kolommen.flatMap(({ leden }) =>
    leden.flatMap(({ schakel }) => kennis.gatenVan(sleutelVan(schakel))),
  ).length;
  const alone = voor.length + na.length === 0;
  const View = weergave === "lijst" ? KetenLijst : KetenPlaatje;
  return (
    <>
      <div>
        <h2 className={styles.title} tabIndex={-1} data-keten-kop>
          <span className={styles.kind}>{words.soort[start.soort]}</span> <bdi>{naam}</bdi>
        </h2>
        <p className={styles.line}>{noot}</p>
        {gaten > 0 && <p className={styles.line}>{words.inKeten(gaten)}</p>}
      </div>
      <div className={styles.bar}>
        {!alone && <Views weergave={weergave} />}
        <ItemLink keten={keten} kennis={kennis} naam={naam} />
        <Link href={hrefTo("keten")}>{words.alleGaten}</Link>
      </div>
      {alone && (
        <Notice intent="info">
          <strong>{words.leeg.title}.</strong> {words.leeg.ontbreekt[start.soort]} {words.leeg.waarom}
        </Notice>
      )}
      <View kolommen={kolommen} kennis={kennis} />
    </>
  );
}

function ItemLink({ keten: { start }, kennis, naam }: KetenRondProps & Readonly<{ naam: string }>) {
  const words = useWords(ketenWords);
  const href = itemAdres(start, kennis.net);
  const soort = words.soort[start.soort];
  if (href === undefined) return null;
  return (
    <Link href={href}>
      {words.openSoort(soort)}
      <Verborgen> {naam}</Verborgen>
    </Link>
  );
}

function Views({ weergave }: Readonly<{ weergave: string | undefined }>) {
  const styles = useStyles();
  const words = useWords(ketenWords);
  const address = useAddress();
  const show = (value: string | undefined) => (): void => replaceAddress(withParams(address, { weergave: value }));
  const asList = weergave === "lijst";
  return (
    <div role="group" aria-label={words.weergave} className={styles.views}>
      <Button size="small" appearance={asList ? "subtle" : "primary"} aria-pressed={!asList} onClick={show(undefined)}>
        {words.alsPlaatje}
      </Button>
      <Button size="small" appearance={asList ? "primary" : "subtle"} aria-pressed={asList} onClick={show("lijst")}>
        {words.alsLijst}
      </Button>
    </div>
  );
}
