import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import { type Ketengat, SOORTEN_KETENGAT } from "../../../domain/keten/gaten.ts";
import { hrefTo } from "../../address.ts";
import { FullMessage } from "../../components/FullMessage.tsx";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../language.tsx";
import { UnreadableOf } from "../../register/UnreadableOf.tsx";
import { ketenAdres } from "./adressen.ts";
import { HerstelLink } from "./HerstelLink.tsx";
import { SchakelIcoon } from "./SchakelIcoon.tsx";
import type { Ketenkennis } from "./useKetenkennis.ts";
import { useSchakelTekst } from "./useSchakelTekst.ts";
import { Verborgen } from "./Verborgen.tsx";
import { ketenWords } from "./words.ts";

const useStyles = makeStyles({
  title: {
    margin: 0,
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: 0, maxWidth: "48rem", color: tokens.colorNeutralForeground3 },
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    "&:last-child": { borderBottomStyle: "none" },
  },
  what: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { display: "flex", fontSize: tokens.fontSizeBase500, color: tokens.colorBrandForeground1 },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  mend: { flexGrow: 1, textAlign: "end" },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  more: { justifySelf: "start" },
});

const LISTS = [
  "evaluaties",
  "regels",
  "afspraken",
  "processen",
  "documenten",
  "stappen",
  "golven",
  "voorstellen",
] as const;

/** Every gap of every chain, counted by kind. */
export function AlleGaten({ kennis }: Readonly<{ kennis: Ketenkennis }>) {
  const styles = useStyles();
  const { gaten: words, gat: names, gatUitleg: why } = useWords(ketenWords);
  const byKind = Map.groupBy(kennis.gaten, ({ soort }) => soort);
  return (
    <>
      {LISTS.map((list) => (
        <UnreadableOf key={list} list={list} />
      ))}
      {kennis.gaten.length === 0 ? (
        <FullMessage icon={<CheckmarkCircleRegular />} title={words.none} text={words.noneText}>
          <Button as="a" appearance="primary" href={hrefTo("ontwikkelpunten")}>
            {words.toPunten}
          </Button>
        </FullMessage>
      ) : (
        <>
          <h2 className={styles.title} tabIndex={-1} data-keten-kop>
            {words.title} ({words.count(kennis.gaten.length)})
          </h2>
          <p className={styles.intro}>{words.intro}</p>
          {SOORTEN_KETENGAT.filter((soort) => byKind.has(soort)).map((soort) => (
            <Section key={soort} title={names[soort]} count={byKind.get(soort)?.length ?? 0}>
              <p className={styles.intro}>{why[soort]}</p>
              <GatenVan gaten={byKind.get(soort) ?? []} kennis={kennis} />
            </Section>
          ))}
        </>
      )}
    </>
  );
}

/** More of one kind at once nobody takes in hand. */
const FIRST = 20;

type GatenVanProps = Readonly<{ gaten: readonly Ketengat[]; kennis: Ketenkennis }>;

function GatenVan({ gaten, kennis }: GatenVanProps) {
  const styles = useStyles();
  const { toonAlle } = useWords(ketenWords);
  const [all, setAll] = useState(false);
  const shown = all ? gaten : gaten.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((gat) => (
          <GatRij key={`${gat.bij.soort} ${gat.bij.id} ${gat.naar?.soort} ${gat.naar?.id}`} gat={gat} kennis={kennis} />
        ))}
      </ul>
      {shown.length < gaten.length && (
        <Button className={styles.more} size="small" onClick={() => setAll(true)}>
          {toonAlle(gaten.length)}
        </Button>
      )}
    </>
  );
}

function GatRij({ gat, kennis }: Readonly<{ gat: Ketengat; kennis: Ketenkennis }>) {
  const styles = useStyles();
  const words = useWords(ketenWords);
  const { naam, noot } = useSchakelTekst(kennis.net)(gat.bij);
  return (
    <li className={styles.item}>
      <span className={styles.what}>
        <span className={styles.icon}>
          <SchakelIcoon soort={gat.bij.soort} />
        </span>
        <Link className={styles.name} href={ketenAdres(gat.bij, undefined)}>
          <Verborgen>{words.soort[gat.bij.soort]}: </Verborgen>
          <bdi>{naam}</bdi>
        </Link>
      </span>
      <span className={styles.note}>{noot}</span>
      {gat.naar !== undefined && (
        <span className={styles.note}>{words.weg(words.soort[gat.naar.soort], gat.naar.id)}</span>
      )}
      <span className={styles.mend}>
        <HerstelLink gat={gat} net={kennis.net} />
      </span>
    </li>
  );
}
