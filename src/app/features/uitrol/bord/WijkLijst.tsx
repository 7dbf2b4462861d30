import { makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../../../components/Section.tsx";
import { useWords } from "../../../language.tsx";
import { writeKwartaal } from "../kwartaalText.ts";
import { uitrolWords } from "../uitrolWords.ts";
import { GolfKaart } from "./GolfKaart.tsx";
import type { BordProps } from "./Uitrolbord.tsx";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  kwartaal: { fontWeight: tokens.fontWeightSemibold },
  areas: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The board where there is no room for one: the waves of each district one under the other. */
export function WijkLijst({ wijken, now, golven, onSaid }: Omit<BordProps, "kwartalen">) {
  const styles = useStyles();
  const words = useWords(uitrolWords);
  return wijken.map((wijk) => {
    const own = golven.filter(({ value }) => value.wijkId === wijk.id);
    return (
      <Section key={wijk.id} title={wijk.name}>
        {wijk.postcodeAreas.length > 0 && (
          <p className={styles.areas}>{words.postcodes(wijk.postcodeAreas.join(", "))}</p>
        )}
        {own.length === 0 ? (
          <p className={styles.areas}>{words.noGolven}</p>
        ) : (
          <ul className={styles.list} aria-label={wijk.name}>
            {own.map((golf) => (
              <li key={golf.id}>
                <div className={styles.kwartaal}>
                  {writeKwartaal(golf.value.kwartaal)} {golf.value.kwartaal === now && `(${words.now})`}
                </div>
                <GolfKaart golf={golf} onSaid={onSaid} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    );
  });
}
