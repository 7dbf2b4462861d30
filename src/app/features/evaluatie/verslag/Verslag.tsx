import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SlideText20Regular } from "@fluentui/react-icons/svg/slide-text";
import { type Evaluatie, isOpen, ONDERDELEN } from "../../../../domain/evaluatie.ts";
import type { Persoon } from "../../../../domain/persoon.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { formatAddress, hrefTo, withParams } from "../../../address.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useToday } from "../../../data/useNow.ts";
import { writeDay } from "../../../dates.ts";
import { labels } from "../../../labels.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { PendingRow } from "../../../register/PendingRow.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { useSession } from "../../../SessionContext.tsx";
import { useAddress } from "../../../useAddress.ts";
import { Tussenstand } from "../agenda/Tussenstand.tsx";
import { Uitrolvoorstellen } from "../agenda/Uitrolvoorstellen.tsx";
import { Cijferblok } from "../cijfers/Cijferblok.tsx";
import { Aanwezigheid } from "./Aanwezigheid.tsx";
import { BothVersions } from "./BothVersions.tsx";
import { CorrectieVan } from "./CorrectieVan.tsx";
import { showEvaluatie } from "./EvaluatieFacts.tsx";
import { Meegenomen } from "./Meegenomen.tsx";
import { OnderdeelSection } from "./OnderdeelSection.tsx";
import { useTogether } from "./useTogether.ts";
import { partOf, useVerslag } from "./useVerslag.ts";
import { type Removals, RemovalsContext } from "./removals.ts";
import { VerslagStappen } from "./VerslagStappen.tsx";
import { VerslagStatus } from "./VerslagStatus.tsx";
import { verslagWords } from "./words.ts";

const useStyles = makeStyles({
  verslag: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export type VerslagProps = Readonly<{ row: Row<Evaluatie>; stored: Stored<Evaluatie> }>;

/** The minutes of a meeting: its state and steps, who was there, what was carried over, and a part for each area. */
export function Verslag({ row, stored }: VerslagProps) {
  const styles = useStyles();
  const words = useWords(verslagWords);
  const inhoud = useVerslag(stored.id);
  const { me } = useSession().services;
  const [removals] = useState<Removals>(() => new Set());
  const { value: evaluatie } = row;
  const { status, niveau } = evaluatie;
  // Before it has begun there is nothing to write; what was put forward stays as it is.
  const open = isOpen(evaluatie);
  useTogether(open);
  return (
    <RemovalsContext value={removals}>
      <div className={styles.verslag}>
        <Head id={stored.id} evaluatie={evaluatie} />
        <EvaluatiePending row={row} stored={stored} />
        {evaluatie.correctie !== undefined && (
          <CorrectieVan id={stored.id} correctie={evaluatie.correctie} canCopy={open && inhoud.regels.length === 0} />
        )}
        {(status === "submitted" || status === "adopted") && <Notice intent="info">{words.locked[status]}</Notice>}
        <VerslagStappen stored={stored} evaluatie={evaluatie} inhoud={inhoud} />
        <Aanwezigheid stored={stored} evaluatie={evaluatie} open={open} />
        <Cijferblok
          evaluatieId={stored.id}
          evaluatie={evaluatie}
          regels={inhoud.regels}
          takesPart={takesPart(stored, evaluatie, me)}
        />
        {open && <Meegenomen id={stored.id} evaluatie={evaluatie} />}
        {open && niveau !== "dagelijks" && <Tussenstand id={stored.id} evaluatie={evaluatie} />}
        {niveau === "kwartaal" && <Uitrolvoorstellen id={stored.id} evaluatie={evaluatie} />}
        {ONDERDELEN.map((onderdeel) => (
          <OnderdeelSection
            key={onderdeel}
            place={{ evaluatieId: stored.id, niveau, onderdeel }}
            inhoud={partOf(inhoud, onderdeel)}
            open={open}
          />
        ))}
      </div>
    </RemovalsContext>
  );
}

/** Whoever began the minutes or wrote who was there, and those who were there. */
function takesPart({ modified: { writer } }: Stored<Evaluatie>, { aanwezig }: Evaluatie, me: Persoon): boolean {
  const wrote = writer.kind === "person" && writer.persoon.id === me.id;
  return wrote || aanwezig.some(({ id }) => id === me.id);
}

function Head({ id, evaluatie: { date, niveau, status } }: Readonly<{ id: string; evaluatie: Evaluatie }>) {
  const styles = useStyles();
  const words = useWords(verslagWords);
  const { niveau: niveaus } = useWords(labels);
  const address = useAddress();
  return (
    <div className={styles.head}>
      <span>{writeDay(date, useToday(), useLanguage())}</span>
      <span className={styles.quiet}>{niveaus[niveau]}</span>
      <VerslagStatus status={status} />
      <Link href={hrefTo("keten", { van: `evaluatie-${id}` })}>{words.chain}</Link>
      {niveau === "dagelijks" && isOpen({ status }) && (
        <Button
          as="a"
          size="small"
          icon={<SlideText20Regular />}
          data-dagstart
          href={`#${formatAddress(withParams(address, { weergave: "dagstart" }))}`}
        >
          {words.dagstart}
        </Button>
      )}
    </div>
  );
}

/** What becomes of a change of the meeting itself: a step, or who was there. */
function EvaluatiePending({ row, stored }: VerslagProps) {
  const { conflict } = useWords(verslagWords);
  const { pending } = row;
  if (pending === undefined) return null;
  if (pending.state !== "conflict") return <PendingRow pending={pending} />;
  return <BothVersions list="evaluaties" row={row} theirs={stored} about={conflict.minutes} show={showEvaluatie} />;
}
