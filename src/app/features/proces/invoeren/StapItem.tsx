import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Implementatiestap } from "../../../../domain/implementatie.ts";
import { heropenStap, wijzigStap } from "../../../../domain/invoerstap.ts";
import { useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { PendingRow } from "../../../register/PendingRow.tsx";
import { KetenKnop } from "../../../components/KetenKnop.tsx";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { AfrondForm } from "./AfrondForm.tsx";
import { NietNodigForm } from "./NietNodigForm.tsx";
import { StapConflict } from "./StapConflict.tsx";
import { StapFacts } from "./StapFacts.tsx";
import { StapForm } from "./StapForm.tsx";
import { invoerWords } from "./words.ts";

const useStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  // Under the words of the step, not under its icon; the quiet buttons have room of their own around their words.
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, paddingLeft: "20px" },
});

type Doing = "finish" | "notNeeded" | "edit";

export type StapItemProps = Readonly<{ row: Row<Implementatiestap>; onDone: (said: string) => void }>;

/** One step of the checklist, with what can be done about it in its place. */
export function StapItem({ row, onDone }: StapItemProps) {
  const styles = useStyles();
  const words = useWords(invoerWords);
  const { save } = useRegister();
  const [doing, setDoing] = useState<Doing>();
  const [place, back] = useReturnFocus<HTMLLIElement>();
  const { id, stored, value: stap, pending } = row;

  const close = (): void => {
    setDoing(undefined);
    back();
  };
  const write = (next: Implementatiestap, said: (title: string) => string, from = stap): void => {
    if (stored === undefined) return;
    save("stappen", stored, next, from);
    onDone(said(next.title));
    close();
  };

  return (
    <li ref={place} className={styles.item}>
      <StapFacts stap={stap} />
      {pending?.state === "conflict" ? (
        <StapConflict row={row} onDone={back} />
      ) : (
        pending !== undefined && <PendingRow pending={pending} />
      )}
      {doing === undefined && stored !== undefined && (
        <StapActions
          id={stored.id}
          stap={stap}
          onDo={setDoing}
          onReopen={() => write(heropenStap(stap), words.reopened)}
        />
      )}
      {doing === "finish" && (
        <AfrondForm id={id} stap={stap} onSubmit={(next) => write(next, words.finished)} onCancel={close} />
      )}
      {doing === "notNeeded" && (
        <NietNodigForm id={id} stap={stap} onSubmit={(next) => write(next, words.dropped)} onCancel={close} />
      )}
      {doing === "edit" && (
        <StapForm
          place={`draft-wijzig-stap-${id}`}
          inhoud={stap}
          label={words.about(words.edit, stap.title)}
          submit={words.save}
          check={(inhoud) => wijzigStap(stap, inhoud)}
          onSubmit={(next, from) => write(next, words.saved, from)}
          onCancel={close}
        />
      )}
    </li>
  );
}

type StapActionsProps = Readonly<{
  id: string;
  stap: Implementatiestap;
  onDo: (doing: Doing) => void;
  onReopen: () => void;
}>;

function StapActions({ id, stap, onDo, onReopen }: StapActionsProps) {
  const styles = useStyles();
  const words = useWords(invoerWords);
  const button = (name: string, onClick: () => void, primary = false) => (
    <Button
      size="small"
      appearance={primary ? "secondary" : "subtle"}
      aria-label={words.about(name, stap.title)}
      onClick={onClick}
    >
      {name}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {stap.stand === "open" ? (
        <>
          {button(words.finish, () => onDo("finish"), true)}
          {button(words.notNeeded, () => onDo("notNeeded"))}
        </>
      ) : (
        button(words.reopen, onReopen)
      )}
      {button(words.edit, () => onDo("edit"))}
      <KetenKnop soort="stap" id={id} what={stap.title} />
    </div>
  );
}
