import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { type ReactElement, useId, useState } from "react";
import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import { CIJFERNAMEN, type Verslagregel } from "../../../../domain/verslagregel.ts";
import { verslagperiode } from "../../../../domain/verslagperiode.ts";
import { hrefTo } from "../../../address.ts";
import { writePeriode } from "../../../cijfers/writePeriode.ts";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { CijferItem } from "./CijferItem.tsx";
import { type Cijferrij, isCijferrij } from "./cijferrij.ts";
import { Invullen } from "./Invullen.tsx";
import { verslagcijferWords } from "./words.ts";

const useStyles = makeStyles({
  block: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalM },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export type CijferblokProps = Readonly<{
  evaluatieId: string;
  evaluatie: Evaluatie;
  regels: readonly Row<Verslagregel>[];
}>;

/** The figures that a month or a quarter begins with. Whoever first opens the minutes that are begun puts them there. */
export function Cijferblok({ evaluatieId, evaluatie, regels }: CijferblokProps): ReactElement | null {
  const styles = useStyles();
  const words = useWords(verslagcijferWords);
  const language = useLanguage();
  const id = useId();
  const periode = verslagperiode(evaluatie);
  const rijen = inVolgorde(regels);
  const { status, correctie } = evaluatie;
  const isWriting = status === "draft";
  const [refreshing, setRefreshing] = useState(false);
  if (periode === undefined || (rijen.length === 0 && (status === "submitted" || status === "adopted"))) return null;
  // Minutes that correct others take over what stood there.
  const mustFill = isWriting && rijen.length === 0 && correctie === undefined;
  return (
    <section className={styles.block} aria-labelledby={id} data-focus-home>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {words.title(writePeriode(periode, language))}
        </h3>
        <Link href={hrefTo("sturing", { periode })}>{words.toSturing}</Link>
      </div>
      {status === "planned" && <p className={styles.quiet}>{words.later}</p>}
      {rijen.length > 0 && (
        <ul className={styles.list}>
          {rijen.map((rij) => (
            <CijferItem key={rij.value.cijfer} rij={rij} />
          ))}
        </ul>
      )}
      {(mustFill || refreshing) && (
        <Invullen evaluatieId={evaluatieId} periode={periode} rijen={rijen} onDone={() => setRefreshing(false)} />
      )}
      {(rijen.length > 0 || isWriting) && !mustFill && (
        <div className={styles.foot}>
          <Since rijen={rijen} />
          {isWriting && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowSync16Regular />}
              disabledFocusable={refreshing}
              onClick={() => setRefreshing(true)}
            >
              {words.refresh}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** Since when the figures are as they stand there. */
function Since({ rijen }: Readonly<{ rijen: readonly Cijferrij[] }>) {
  const styles = useStyles();
  const words = useWords(verslagcijferWords);
  const language = useLanguage();
  const today = useToday();
  const [last] = rijen
    .flatMap(({ stored }) => stored?.modified.at ?? [])
    .toSorted((one, other) => (one < other ? 1 : -1));
  return last === undefined ? null : <p className={styles.quiet}>{words.since(writeMoment(last, today, language))}</p>;
}

function inVolgorde(regels: readonly Row<Verslagregel>[]): readonly Cijferrij[] {
  const rijen = regels.filter(isCijferrij);
  return CIJFERNAMEN.flatMap((cijfer) => rijen.find(({ value }) => value.cijfer === cijfer) ?? []);
}
