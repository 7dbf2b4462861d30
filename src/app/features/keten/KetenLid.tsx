import { makeStyles, tokens } from "@fluentui/react-components";
import type { Ketenlid } from "../../../domain/keten/ketenVan.ts";
import type { Verwijzing } from "../../../domain/keten/schakel.ts";
import { sleutelVan } from "../../../domain/keten/schakel.ts";
import { isolated } from "../../bidi.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { SchakelKaart } from "./SchakelKaart.tsx";
import type { Ketenkennis } from "./useKetenkennis.ts";
import { useSchakelTekst } from "./useSchakelTekst.ts";
import { ketenWords } from "./words.ts";

const useStyles = makeStyles({
  how: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

export type KetenLidProps = Readonly<{ lid: Ketenlid; plaats: number; kennis: Ketenkennis; className?: string }>;

/** Something in the chain, with in words what the lines draw: how it hangs together with what is nearer to the start. */
export function KetenLid({ lid, plaats, kennis, className }: KetenLidProps) {
  const styles = useStyles();
  const verbanden = useVerbanden(lid, plaats, kennis);
  if (plaats === 0) return <SchakelKaart schakel={lid.schakel} kennis={kennis} here />;
  return (
    <SchakelKaart schakel={lid.schakel} kennis={kennis}>
      <span className={className}>
        {verbanden.map((verband) => (
          <span key={verband} className={styles.how}>
            {verband}
          </span>
        ))}
      </span>
    </SchakelKaart>
  );
}

/** More names than this nobody reads; the lines draw them all. */
const NAMED = 3;

function useVerbanden({ door }: Ketenlid, plaats: number, { net }: Ketenkennis): readonly string[] {
  const words = useWords(ketenWords);
  const language = useLanguage();
  const textOf = useSchakelTekst(net);
  const nameOf = (verwijzing: Verwijzing): readonly string[] => {
    const schakel = net.schakels.get(sleutelVan(verwijzing));
    return schakel === undefined ? [] : [isolated(shortened(textOf(schakel).naam))];
  };
  const how = plaats < 0 ? words.leidtNaar : words.volgtOp;
  const list = new Intl.ListFormat(LOCALES[language], { type: "unit" });
  return [...Map.groupBy(door, ({ soort }) => soort)].map(([soort, links]) => {
    const names = links.slice(0, NAMED).flatMap(({ van, naar }) => nameOf(plaats < 0 ? naar : van));
    return words.verband(how[soort], list.format(names) + (links.length > NAMED ? " …" : ""));
  });
}

const LONGEST = 60;

function shortened(naam: string): string {
  return naam.length > LONGEST ? `${naam.slice(0, LONGEST).trimEnd()}…` : naam;
}
