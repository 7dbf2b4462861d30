import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { type ReactElement, useId, useState } from "react";
import type { Periode } from "../../../../domain/cijfers/periode.ts";
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
  /** Whether whoever looks takes part in the meeting; others only read, and may not be able to do more. */
  takesPart: boolean;
}>;

/** The figures that a month or a quarter begins with. Who takes part and first opens the minutes puts them there. */
export function Cijferblok(props: CijferblokProps): ReactElement | null {
  const { evaluatie, regels } = props;
  const periode = verslagperiode(evaluatie);
  const rijen = inVolgorde(regels);
  const isClosed = evaluatie.status === "submitted" || evaluatie.status === "adopted";
  if (periode === undefined || (rijen.length === 0 && isClosed)) return null;
  return <Blok {...props} periode={periode} rijen={rijen} />;
}

type BlokProps = CijferblokProps & Readonly<{ periode: Periode; rijen: readonly Cijferrij[] }>;

function Blok({ evaluatieId, evaluatie, takesPart, periode, rijen }: BlokProps) {
  const styles = useStyles();
  const words = useWords(verslagcijferWords);
  const language = useLanguage();
  const id = useId();
  const { status, correctie } = evaluatie;
  const isWriting = status === "draft";
  const [refreshing, setRefreshing] = useState(false);
  // Minutes that correct others take over what stood there.
  const isEmpty = isWriting && rijen.length === 0 && correctie === undefined;
  const mustFill = isEmpty && takesPart;
  return (
    <section className={styles.block} aria-labelledby={id} data-focus-home>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {words.title(writePeriode(periode, language))}
        </h3>
        <Link href={hrefTo("sturing", { periode })}>{words.toSturing}</Link>
      </div>
      {status === "planned" && <p className={styles.quiet}>{words.later}</p>}
      {isEmpty && !mustFill && !refreshing && <p className={styles.quiet}>{words.notYet}</p>}
      <Rijen rijen={rijen} />
      {(mustFill || refreshing) && (
        <Invullen evaluatieId={evaluatieId} periode={periode} rijen={rijen} onDone={() => setRefreshing(false)} />
      )}
      {(rijen.length > 0 || isWriting) && !mustFill && (
        <Foot
          rijen={rijen}
          action={isEmpty ? words.fill : words.refresh}
          busy={refreshing}
          onRefresh={isWriting ? () => setRefreshing(true) : undefined}
        />
      )}
    </section>
  );
}

function Rijen({ rijen }: Readonly<{ rijen: readonly Cijferrij[] }>) {
  const styles = useStyles();
  if (rijen.length === 0) return null;
  return (
    <ul className={styles.list}>
      {rijen.map((rij) => (
        <CijferItem key={rij.value.cijfer} rij={rij} />
      ))}
    </ul>
  );
}

type FootProps = Readonly<{
  rijen: readonly Cijferrij[];
  action: string;
  busy: boolean;
  onRefresh: (() => void) | undefined;
}>;

function Foot({ rijen, action, busy, onRefresh }: FootProps) {
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      <Since rijen={rijen} />
      {onRefresh !== undefined && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSync16Regular />}
          disabledFocusable={busy}
          onClick={onRefresh}
        >
          {action}
        </Button>
      )}
    </div>
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
