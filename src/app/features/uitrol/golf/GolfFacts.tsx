import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Uitrolgolf } from "../../../../domain/uitrolgolf.ts";
import { hrefTo } from "../../../address.ts";
import { useWords } from "../../../language.tsx";
import { writeKwartaal } from "../kwartaalText.ts";
import { RestsOn } from "../RestsOn.tsx";
import { uitrolWords } from "../uitrolWords.ts";
import { useGolfNames } from "../useGolven.ts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(7rem, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  rests: { margin: 0 },
});

/** Where and when a wave begins, who guards it and what it rests on. */
export function GolfFacts({ id, golf }: Readonly<{ id: string; golf: Uitrolgolf }>) {
  const styles = useStyles();
  const { fields, noAdviseur, noPostcodes, chain } = useWords(uitrolWords);
  const { wijk } = useGolfNames();
  return (
    <>
      <dl className={styles.facts}>
        <dt>{fields.wijkId}</dt>
        <dd>{wijk(golf.wijkId)}</dd>
        <dt>{fields.kwartaal}</dt>
        <dd>{writeKwartaal(golf.kwartaal)}</dd>
        <dt>{fields.postcodeAreas}</dt>
        <dd>{golf.postcodeAreas.join(", ") || noPostcodes}</dd>
        <dt>{fields.adviseur}</dt>
        <dd>{golf.adviseur?.name ?? noAdviseur}</dd>
      </dl>
      <p className={styles.rests}>
        <RestsOn golf={golf} /> <Link href={hrefTo("keten", { van: `golf-${id}` })}>{chain}</Link>
      </p>
    </>
  );
}
