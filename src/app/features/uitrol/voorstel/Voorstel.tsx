import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isMovable } from "../../../../domain/uitrolgolf.ts";
import { isGateClosed } from "../../../../domain/uitrolpoort.ts";
import { hrefTo } from "../../../address.ts";
import { Section } from "../../../components/Section.tsx";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { useWords } from "../../../language.tsx";
import { ListGate } from "../../../register/ListGate.tsx";
import { PendingRow } from "../../../register/PendingRow.tsx";
import type { Golf } from "../useGolven.ts";
import { AdviesForm } from "./AdviesForm.tsx";
import { CriteriaForm } from "./CriteriaForm.tsx";
import { useCijfers } from "./useCijfers.ts";
import { useVoorstel, type VoorstelDoing, type VoorstelRij } from "./useVoorstel.ts";
import { Voorleggen } from "./Voorleggen.tsx";
import { VoorstelConflict } from "./VoorstelConflict.tsx";
import { VoorstelFacts } from "./VoorstelFacts.tsx";
import { VoorstelStatus } from "./VoorstelStatus.tsx";
import { voorstelWords } from "./voorstelWords.ts";

const useStyles = makeStyles({
  place: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export type VoorstelProps = Readonly<{ golf: Golf; onSaid: (said: string) => void }>;

/** Whether the wave may begin: what was agreed beforehand, the figures beside it, and what is advised. */
export function Voorstel(props: VoorstelProps) {
  const { title } = useWords(voorstelWords);
  return (
    <Section title={title}>
      <ListGate list="voorstellen">
        <Present {...props} />
      </ListGate>
    </Section>
  );
}

type Doing = "criteria" | "advice";

function Present({ golf, onSaid }: VoorstelProps) {
  const styles = useStyles();
  const words = useWords(voorstelWords);
  const voorstel = useVoorstel(golf);
  const [doing, setDoing] = useState<Doing>();
  const [place, back] = useReturnFocus<HTMLDivElement>();
  const { rij } = voorstel;
  const close = (): void => {
    setDoing(undefined);
    back();
  };
  const say = (said: string | undefined): void => void (said !== undefined && onSaid(said));

  return (
    <div ref={place} className={styles.place}>
      {rij === undefined ? (
        <p className={styles.quiet}>{isMovable(golf.value) ? words.none : words.closed}</p>
      ) : (
        <>
          <Stand rij={rij} />
          <VoorstelFacts voorstel={rij.value} />
        </>
      )}
      {doing === "criteria" && (
        <CriteriaForm
          golfId={golf.id}
          criteria={rij?.value.regels.map(({ criterium }) => criterium) ?? []}
          onSave={(criteria, key) => say(voorstel.setCriteria(criteria, key))}
          onClose={close}
        />
      )}
      {doing === "advice" && rij !== undefined && (
        <AdviesForm
          id={rij.id}
          voorstel={rij.value}
          onSave={(next, from) => say(voorstel.save(next, from))}
          onClose={close}
        />
      )}
      {doing === undefined && <Actions golf={golf} voorstel={voorstel} onDo={setDoing} onSaid={say} />}
      {doing === undefined && rij !== undefined && <Voorleggen rij={rij} golf={golf} onDone={() => onSaid("")} />}
    </div>
  );
}

/** How the proposal stands, with the way to its chain. */
function Stand({ rij }: Readonly<{ rij: VoorstelRij }>) {
  const styles = useStyles();
  const { chain } = useWords(voorstelWords);
  const { id, stored, pending, value } = rij;
  return (
    <>
      <div className={styles.actions}>
        <VoorstelStatus status={value.status} />
        {stored !== undefined && <Link href={hrefTo("keten", { van: `voorstel-${id}` })}>{chain}</Link>}
      </div>
      {pending?.state === "conflict" && stored !== undefined ? (
        <VoorstelConflict rij={rij} />
      ) : (
        pending !== undefined && <PendingRow pending={pending} />
      )}
    </>
  );
}

type ActionsProps = Readonly<{
  golf: Golf;
  voorstel: VoorstelDoing;
  onDo: (doing: Doing) => void;
  onSaid: (said: string | undefined) => void;
}>;

/** What can be done next with the proposal of a wave that has not begun. */
function Actions({ golf, voorstel, onDo, onSaid }: ActionsProps) {
  const styles = useStyles();
  const words = useWords(voorstelWords);
  const { rij } = voorstel;
  if (!isMovable(golf.value)) return null;
  if (rij === undefined || isGateClosed(rij.value)) {
    return (
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => onDo("criteria")}>
          {rij === undefined ? words.setCriteria : words.beginAgain}
        </Button>
      </div>
    );
  }
  const blocked = rij.stored === undefined || rij.pending?.state === "conflict" || rij.pending?.state === "refused";
  if (blocked || rij.value.status !== "draft") return null;
  const judged = rij.value.advies !== undefined;
  return <DraftActions golf={golf} voorstel={voorstel} judged={judged} onDo={onDo} onSaid={onSaid} />;
}

/** A proposal can be drafted from the figures as often as people like, until it is put to the client. */
function DraftActions({ golf, voorstel, judged, onDo, onSaid }: ActionsProps & Readonly<{ judged: boolean }>) {
  const styles = useStyles();
  const words = useWords(voorstelWords);
  const cijfers = useCijfers(golf.value);
  return (
    <>
      <div className={styles.actions}>
        {judged && <Button onClick={() => onDo("advice")}>{words.editAdvice}</Button>}
        <Button
          appearance={judged ? "secondary" : "primary"}
          disabledFocusable={cijfers === undefined}
          onClick={() => cijfers !== undefined && onSaid(voorstel.draft(cijfers))}
        >
          {judged ? words.redraft : words.draftIt}
        </Button>
        {!judged && <Button onClick={() => onDo("criteria")}>{words.editCriteria}</Button>}
      </div>
      {cijfers === undefined && <p className={styles.quiet}>{words.reading}</p>}
    </>
  );
}
