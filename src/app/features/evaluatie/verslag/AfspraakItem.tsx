import type { Afspraak } from "../../../../domain/afspraak.ts";
import { KetenKnop } from "../../../components/KetenKnop.tsx";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { ActieKnoppen } from "./ActieKnoppen.tsx";
import { draftOf, withDraft } from "./afspraakDraft.ts";
import { LineEdit } from "./LineEdit.tsx";
import { AfspraakTekst, showAfspraak } from "./AfspraakTekst.tsx";
import { type EditDraft, editPlace } from "./editDrafts.ts";
import { beginLine, type LineDraft } from "./lineDraft.ts";
import { LineButtons } from "./LineButtons.tsx";
import { LinePending } from "./LinePending.tsx";
import { useLineStyles } from "./lineStyles.ts";
import { regelWords } from "./regelWords.ts";
import { RemovedLine } from "./RemovedLine.tsx";
import { useSay } from "./Said.tsx";
import { useRemoval } from "./useRemoval.ts";

/** A decision or an action of minutes. How far an action is can be told also when these are closed. */
export function AfspraakItem({ row, open }: Readonly<{ row: Row<Afspraak>; open: boolean }>) {
  const styles = useLineStyles();
  const words = useWords(regelWords);
  const { save } = useRegister();
  const say = useSay();
  const [place, back] = useReturnFocus<HTMLLIElement>();
  const { id, stored, value: afspraak, pending } = row;
  const [edit, change, clear] = useDraft<EditDraft>(editPlace(afspraak, "afspraken", id), beginLine);
  const removal = useRemoval("afspraken", row);
  const isSettled = stored !== undefined && (pending === undefined || pending.state === "sending");
  const close = (): void => {
    clear();
    back();
  };
  const write = (from: LineDraft): void => {
    if (stored !== undefined) save("afspraken", stored, withDraft(afspraak, edit), withDraft(afspraak, from));
    say(words.said.saved);
    close();
  };

  if (removal.removed) {
    return (
      <li className={styles.item}>
        <RemovedLine what={afspraak.title} removal={removal} />
      </li>
    );
  }
  const { from } = edit;
  return (
    <li ref={place} className={styles.item}>
      {open && from !== undefined ? (
        <LineEdit
          draft={edit}
          about={words.edit(afspraak.title)}
          evaluatieId={afspraak.evaluatieId}
          onChange={(draft) => change({ ...draft, from })}
          onSave={() => write(from)}
          onCancel={close}
        />
      ) : (
        <div className={styles.line}>
          <div className={styles.text}>
            <AfspraakTekst afspraak={afspraak} />
          </div>
          <div className={styles.actions}>
            {stored !== undefined && (
              <KetenKnop soort={afspraak.soort} id={stored.id} what={afspraak.nummer || afspraak.title} />
            )}
            {isSettled && afspraak.soort === "actie" && <ActieKnoppen stored={stored} actie={afspraak} />}
            {open && isSettled && (
              <LineButtons
                what={afspraak.title}
                onEdit={() => change({ ...draftOf(afspraak), from: draftOf(afspraak) })}
                onRemove={() => {
                  removal.remove();
                  say(words.said.removed);
                }}
              />
            )}
          </div>
        </div>
      )}
      <LinePending list="afspraken" row={row} show={showAfspraak} />
    </li>
  );
}
