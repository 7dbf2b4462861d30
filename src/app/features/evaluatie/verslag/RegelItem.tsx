import type { ReactNode } from "react";
import type { Verslagregel } from "../../../../domain/verslagregel.ts";
import { useDraft } from "../../../data/draft.ts";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { type EditDraft, editPlace } from "./editDrafts.ts";
import { beginLine, type LineDraft } from "./lineDraft.ts";
import { draftOf, isSame, withDraft } from "./regelDraft.ts";
import { LineEdit } from "./LineEdit.tsx";
import { LineButtons } from "./LineButtons.tsx";
import { LinePending } from "./LinePending.tsx";
import { useLineStyles } from "./lineStyles.ts";
import { TilSignaalOp } from "./OptilKnop.tsx";
import { RegelTekst } from "./RegelTekst.tsx";
import { regelWords } from "./regelWords.ts";
import { RemovedLine } from "./RemovedLine.tsx";
import { useSay } from "./Said.tsx";
import { useRemoval } from "./useRemoval.ts";

function showRegel({ tekst }: Verslagregel): ReactNode {
  return <bdi>{tekst}</bdi>;
}

export type RegelItemProps = Readonly<{
  row: Row<Verslagregel>;
  open: boolean;
  /** Why this line does not change any more, although the minutes are open. */
  fixed?: string | undefined;
}>;

/** One line of minutes: read, edited in its place, or just removed. */
export function RegelItem({ row, open, fixed }: RegelItemProps) {
  const styles = useLineStyles();
  const words = useWords(regelWords);
  const { save } = useRegister();
  const say = useSay();
  const [place, back] = useReturnFocus<HTMLLIElement>();
  const { id, stored, value: regel, pending } = row;
  const [edit, change, clear] = useDraft<EditDraft>(editPlace(regel, "regels", id), beginLine);
  const removal = useRemoval("regels", row);
  const isSettled = stored !== undefined && (pending === undefined || pending.state === "sending");
  const close = (): void => {
    clear();
    back();
  };
  const write = (from: LineDraft, draft: LineDraft): void => {
    const [before, after] = [withDraft(regel, from), withDraft(regel, draft)];
    if (stored !== undefined && !isSame(before, after)) save("regels", stored, after, before);
    say(words.said.saved);
    close();
  };

  if (removal.removed) {
    return (
      <li className={styles.item}>
        <RemovedLine what={regel.tekst} removal={removal} />
      </li>
    );
  }
  return (
    <li ref={place} className={styles.item}>
      {open && fixed === undefined && edit.from !== undefined ? (
        <LineEdit
          draft={edit}
          about={words.edit(regel.tekst)}
          evaluatieId={regel.evaluatieId}
          onChange={(draft) => change({ ...edit, ...draft })}
          onSave={() => write(edit.from ?? edit, edit)}
          onCancel={close}
        />
      ) : (
        <div className={styles.line}>
          <div className={styles.text}>
            <RegelTekst id={id} regel={regel} since={stored?.created.at} />
            {open && fixed !== undefined && <div className={styles.facts}>{fixed}</div>}
          </div>
          <div className={styles.actions}>
            {regel.soort === "signaal" && stored !== undefined && <TilSignaalOp id={stored.id} signaal={regel} />}
            {open && fixed === undefined && isSettled && (
              <LineButtons
                what={regel.tekst}
                onEdit={() => {
                  const draft = { ...edit, ...draftOf(regel) };
                  change({ ...draft, from: draft });
                }}
                onRemove={() => {
                  removal.remove();
                  say(words.said.removed);
                }}
              />
            )}
          </div>
        </div>
      )}
      <LinePending list="regels" row={row} show={showRegel} />
    </li>
  );
}
