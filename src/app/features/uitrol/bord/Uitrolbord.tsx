import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Kwartaal } from "../../../../domain/kwartaal.ts";
import { useWords } from "../../../language.tsx";
import { useAddress } from "../../../useAddress.ts";
import { writeKwartaal } from "../kwartaalText.ts";
import { uitrolWords } from "../uitrolWords.ts";
import type { Bordwijk, Golf } from "../useGolven.ts";
import { AddGolf } from "./AddGolf.tsx";
import { GolfKaart } from "./GolfKaart.tsx";
import { useColumnInSight } from "./useColumnInSight.ts";

const useStyles = makeStyles({
  region: {
    overflowX: "auto",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    minWidth: "100%",
    "& th, & td": {
      padding: tokens.spacingHorizontalS,
      textAlign: "left",
      verticalAlign: "top",
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  head: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  // Whose row it is stays in sight while the quarters scroll by.
  // One pixel further: its border scrolls away, and what passes under it would show there.
  wijk: { width: "9rem", position: "sticky", left: "-1px", zIndex: 1 },
  cell: { minWidth: "12rem" },
  present: { backgroundColor: tokens.colorNeutralBackground2 },
  areas: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  cards: { display: "grid", rowGap: tokens.spacingVerticalS },
});

export type BordProps = Readonly<{
  wijken: readonly Bordwijk[];
  kwartalen: readonly Kwartaal[];
  now: Kwartaal;
  golven: readonly Golf[];
  onSaid: (said: string) => void;
}>;

/** Districts down, quarters across, and the waves where they cross. */
export function Uitrolbord({ wijken, kwartalen, now, golven, onSaid }: BordProps) {
  const styles = useStyles();
  const words = useWords(uitrolWords);
  const { golf: open } = useAddress().params;
  const chosen = golven.find(({ id }) => id === open)?.value.kwartaal;
  const { region, first, begin } = useColumnInSight(chosen);
  const at = (wijkId: string, kwartaal: Kwartaal): readonly Golf[] =>
    golven.filter(({ value }) => value.wijkId === wijkId && value.kwartaal === kwartaal);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard
    <div ref={region} className={styles.region} role="group" aria-label={words.board} tabIndex={0}>
      <table className={styles.table} aria-label={words.board}>
        <thead>
          <tr>
            <th ref={first} scope="col" className={mergeClasses(styles.head, styles.wijk)}>
              {words.wijk}
            </th>
            {kwartalen.map((kwartaal) => (
              <th
                key={kwartaal}
                ref={kwartaal === (chosen ?? now) ? begin : undefined}
                scope="col"
                className={mergeClasses(styles.head, kwartaal === now && styles.present)}
              >
                {writeKwartaal(kwartaal)} {kwartaal === now && `(${words.now})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wijken.map((wijk) => (
            <tr key={wijk.id}>
              <th scope="row" className={mergeClasses(styles.head, styles.wijk)}>
                {wijk.name}
                {wijk.postcodeAreas.length > 0 && (
                  <span className={styles.areas}>{words.postcodes(wijk.postcodeAreas.join(", "))}</span>
                )}
              </th>
              {kwartalen.map((kwartaal) => (
                <td key={kwartaal} className={mergeClasses(styles.cell, kwartaal === now && styles.present)}>
                  <div className={styles.cards}>
                    {at(wijk.id, kwartaal).map((golf) => (
                      <GolfKaart key={golf.id} golf={golf} onSaid={onSaid} />
                    ))}
                    {kwartaal >= now && <AddGolf wijk={wijk} kwartaal={kwartaal} />}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
