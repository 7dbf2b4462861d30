import { Link, makeStyles } from "@fluentui/react-components";
import type { Ketengat } from "../../../domain/keten/gaten.ts";
import type { Ketennet } from "../../../domain/keten/ketennet.ts";
import { useWords } from "../../language.tsx";
import { herstelAdres } from "./adressen.ts";
import { useSchakelTekst } from "./useSchakelTekst.ts";
import { Verborgen } from "./Verborgen.tsx";
import { ketenWords } from "./words.ts";

const useStyles = makeStyles({
  link: { display: "inline-flex", alignItems: "center", minHeight: "24px", fontSize: "inherit" },
});

/** The way to where a gap can be mended; nothing when what it stands in is gone. */
export function HerstelLink({ gat, net }: Readonly<{ gat: Ketengat; net: Ketennet }>) {
  const styles = useStyles();
  const words = useWords(ketenWords);
  const textOf = useSchakelTekst(net);
  const href = herstelAdres(gat, net);
  if (href === undefined) return null;
  return (
    <Link className={styles.link} href={href} inline>
      {words.losOp[gat.soort]}
      <Verborgen>{words.losOpBij(textOf(gat.bij).naam)}</Verborgen>
    </Link>
  );
}
