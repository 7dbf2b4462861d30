import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import { useCallback } from "react";
import { isMovable, type Uitrolgolf } from "../../../../domain/uitrolgolf.ts";
import { withParams } from "../../../address.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useToday } from "../../../data/useNow.ts";
import { useWords } from "../../../language.tsx";
import { PendingRow } from "../../../register/PendingRow.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { goTo, useAddress } from "../../../useAddress.ts";
import { MoveMenu } from "../bord/MoveMenu.tsx";
import { GolfStatusBadge } from "../GolfStatusBadge.tsx";
import { Metingen } from "../metingen/Metingen.tsx";
import { uitrolWords } from "../uitrolWords.ts";
import type { Golf } from "../useGolven.ts";
import { usePoort } from "../usePoort.ts";
import { Voorstel } from "../voorstel/Voorstel.tsx";
import { GolfConflict } from "./GolfConflict.tsx";
import { GolfFacts } from "./GolfFacts.tsx";
import type { SaidProps } from "./GolfSidePane.tsx";
import { MovePreview } from "./MovePreview.tsx";
import { NextStep } from "./NextStep.tsx";
import { Uitstel } from "./Uitstel.tsx";
import { useWijkplan } from "./useWijkplan.ts";
import { WijkplanSection } from "./WijkplanSection.tsx";
import { WijzigGolf } from "./WijzigGolf.tsx";

const useStyles = makeStyles({
  detail: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** One wave with everything about it, read or being edited. */
export function GolfDetail({ golf, onSaid }: SaidProps & Readonly<{ golf: Golf }>) {
  const styles = useStyles();
  const words = useWords(uitrolWords);
  const address = useAddress();
  const onSave = useSave(golf, onSaid);
  const { params } = address;
  const { stored, value, pending } = golf;
  const edit = (wijzig: "ja" | undefined): void => goTo(withParams(address, { wijzig }));
  if (params.wijzig === "ja" && stored !== undefined && onSave !== undefined) {
    return <WijzigGolf stored={stored} value={value} onSaid={onSaid} onClose={() => edit(undefined)} />;
  }
  return (
    <div className={styles.detail}>
      <div className={styles.head}>
        <GolfStatusBadge status={value.status} />
        {onSave !== undefined && (
          <Button size="small" icon={<Edit20Regular />} data-edit onClick={() => edit("ja")}>
            {words.edit}
          </Button>
        )}
        <MoveMenu golf={golf} onSaid={onSaid} />
      </div>
      <GolfPending golf={golf} />
      {params.naar === undefined ? (
        <Uitstel golf={golf} onSaid={onSaid} />
      ) : (
        <MovePreview key={params.naar} golf={golf} naar={params.naar} onSaid={onSaid} />
      )}
      <GolfFacts id={golf.id} golf={value} />
      {stored === undefined ? (
        pending?.state === "sending" && <Notice intent="info">{words.notSentYet}</Notice>
      ) : (
        <>
          <Steps id={golf.id} golf={value} onSave={onSave} />
          <Voorstel golf={golf} onSaid={onSaid} />
          <WijkplanSection golf={golf} onSave={onSave} />
          <Metingen wijkId={value.wijkId} />
        </>
      )}
    </div>
  );
}

type Save = (next: Uitrolgolf, from: Uitrolgolf, said: string) => void;

type StepsProps = Readonly<{ id: string; golf: Uitrolgolf; onSave: Save | undefined }>;

function Steps({ id, golf, onSave }: StepsProps) {
  const styles = useStyles();
  const words = useWords(uitrolWords);
  const today = useToday();
  const planAdopted = useWijkplan(id)?.stand === "adopted";
  const poort = usePoort(id);
  // What was decided is not known yet: nothing is said that may be wrong.
  if (onSave === undefined || poort === undefined) return null;
  const step = (next: Uitrolgolf): void => {
    const said = next.status === "running" ? words.advanced.running : words.advanced.finished;
    onSave(next, golf, said(next.title));
  };
  return (
    <>
      <NextStep golf={golf} kennis={{ today, planAdopted, besluit: poort.besluit }} onStep={step} />
      {!isMovable(golf) && <p className={styles.quiet}>{words.cannotMove}</p>}
    </>
  );
}

/** Saves over what was seen; not before SharePoint has the wave, nor while an earlier change waits for an answer. */
function useSave({ stored, pending }: Golf, onSaid: (said: string) => void): Save | undefined {
  const { save } = useRegister();
  const blocked = stored === undefined || pending?.state === "conflict" || pending?.state === "refused";
  const run = useCallback<Save>(
    (next, from, said) => {
      if (stored === undefined) return;
      save("golven", stored, next, from);
      onSaid(said);
    },
    [save, stored, onSaid],
  );
  return blocked ? undefined : run;
}

function GolfPending({ golf: { stored, pending } }: Readonly<{ golf: Golf }>) {
  if (pending === undefined) return null;
  const { write } = pending;
  if (pending.state === "conflict" && write.kind === "save" && write.list === "golven" && stored !== undefined) {
    return <GolfConflict write={write} theirs={stored} />;
  }
  return <PendingRow pending={pending} />;
}
