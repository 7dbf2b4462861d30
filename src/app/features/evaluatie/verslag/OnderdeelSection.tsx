import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { useWords } from "../../../language.tsx";
import { AfspraakItem } from "./AfspraakItem.tsx";
import { Orphans } from "./Orphans.tsx";
import { judgedTwice } from "../../../../domain/oordelen.ts";
import { Notice } from "../../../components/Notice.tsx";
import { PuntItem } from "./PuntItem.tsx";
import { RegelItem } from "./RegelItem.tsx";
import { RegelVeld } from "./RegelVeld.tsx";
import { regelWords } from "./regelWords.ts";
import type { LinePlace } from "./useAddLine.ts";
import type { Verslaginhoud } from "./useVerslag.ts";
import { verslagWords } from "./words.ts";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  group: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export type OnderdeelSectionProps = Readonly<{ place: LinePlace; inhoud: Verslaginhoud; open: boolean }>;

/** One part of minutes: what was said, decided, promised and raised there, and the line to go on in. */
export function OnderdeelSection({ place, inhoud, open }: OnderdeelSectionProps) {
  const styles = useStyles();
  const words = useWords(regelWords);
  const { onderdeel } = useWords(verslagWords);
  const id = useId();
  const { regels, afspraken, punten } = inhoud;
  const besluiten = afspraken.filter(({ value }) => value.soort === "besluit");
  const acties = afspraken.filter(({ value }) => value.soort === "actie");
  const judged = regels.some(({ value }) => value.soort === "oordeel");
  const twice = judgedTwice(regels.map(({ value }) => value)).length > 0;
  const nothing = regels.length + afspraken.length + punten.length === 0;
  return (
    <section className={styles.section} aria-labelledby={id} data-focus-home>
      <h3 id={id} className={styles.title} tabIndex={-1}>
        {onderdeel[place.onderdeel]}
      </h3>
      {open && twice && <Notice intent="warning">{words.twoOordelen}</Notice>}
      {lacksOordeel(place, inhoud) && <p className={styles.quiet}>{words.noOordeel}</p>}
      {nothing && <p className={styles.quiet}>{open ? words.nothingSaid : words.nothingAtAll}</p>}
      {regels.length > 0 && (
        <ul className={styles.list}>
          {regels.map((row) => (
            <RegelItem
              key={row.id}
              row={row}
              open={open}
              fixed={judged && row.value.soort === "criterium" ? words.criteriumFixed : undefined}
            />
          ))}
        </ul>
      )}
      <Group title={words.besluiten} count={besluiten.length}>
        {besluiten.map((row) => (
          <AfspraakItem key={row.id} row={row} open={open} />
        ))}
      </Group>
      <Group title={words.acties} count={acties.length}>
        {acties.map((row) => (
          <AfspraakItem key={row.id} row={row} open={open} />
        ))}
      </Group>
      <Group title={words.punten} count={punten.length}>
        {punten.map((punt) => (
          <PuntItem key={punt.id} punt={punt} />
        ))}
      </Group>
      <Orphans place={place} inhoud={inhoud} open={open} />
      {open && <RegelVeld place={place} regels={regels} />}
    </section>
  );
}

/** A quarter ends with a judgement of each area; of what was never written about nothing is asked. */
function lacksOordeel({ niveau, onderdeel }: LinePlace, { regels }: Verslaginhoud): boolean {
  if (niveau !== "kwartaal" || onderdeel === "algemeen" || regels.length === 0) return false;
  return !regels.some(({ value }) => value.soort === "oordeel");
}

type GroupProps = Readonly<{ title: string; count: number; children: ReactNode }>;

function Group({ title, count, children }: GroupProps) {
  const styles = useStyles();
  const id = useId();
  if (count === 0) return null;
  return (
    <>
      <h4 id={id} className={styles.group}>
        {title}
      </h4>
      <ul className={styles.list} aria-labelledby={id}>
        {children}
      </ul>
    </>
  );
}
