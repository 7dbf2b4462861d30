import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PersonAdd20Regular } from "@fluentui/react-icons/svg/person-add";
import { useState } from "react";
import type { Persoon } from "../../../../domain/persoon.ts";
import { peopleOf } from "../../../../domain/procesgaten.ts";
import type { Proces } from "../../../../domain/proces.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { Notice } from "../../../components/Notice.tsx";
import { PersonPicker } from "../../../components/PersonPicker.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { useProcesViews } from "../../../register/useProcesViews.ts";
import { useRegister } from "../../../register/useRegister.ts";
import type { ProcesView } from "../../../register/views.ts";
import { useSession } from "../../../SessionContext.tsx";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { procesDetailWords } from "./detailWords.ts";

const useStyles = makeStyles({
  gaps: { display: "grid", rowGap: tokens.spacingVerticalS },
});

type Rol = "eigenaar" | "beheerder";

/** Who is missing from a process, and a way to name somebody at once. */
export function Rolgaten({ view, stored }: Readonly<{ view: ProcesView; stored: Stored<Proces> }>) {
  const styles = useStyles();
  const words = useWords(procesDetailWords);
  const { services } = useSession();
  const { left } = useStore(useProcesViews().people);
  const { proces, gaten } = view;
  const mine = [proces.eigenaar?.id, proces.plaatsvervanger?.id].includes(services.me.id);
  const said = gaten.filter((gat) => gat !== "review-late" && gat !== "owner-overloaded");
  if (said.length === 0) return null;
  const gone = peopleOf(proces).filter(({ id }) => left.has(id));
  return (
    <div className={styles.gaps} data-focus-home>
      {gaten.includes("no-owner") && (
        <Rolgat rol="eigenaar" text={words.noOwner} button={words.nameOwner} view={view} stored={stored} />
      )}
      {gaten.includes("no-keeper") && (
        <Rolgat
          rol="beheerder"
          text={mine ? words.noKeeperMine : words.noKeeper}
          button={words.nameKeeper}
          view={view}
          stored={stored}
        />
      )}
      {gone.length > 0 && <Notice intent="warning">{words.left(gone.map(({ name }) => name).join(", "))}</Notice>}
    </div>
  );
}

type RolgatProps = Readonly<{ rol: Rol; text: string; button: string; view: ProcesView; stored: Stored<Proces> }>;

function Rolgat({ rol, text, button, view, stored }: RolgatProps) {
  const words = useWords(procesDetailWords);
  const { save } = useRegister();
  const guard = usePrivacyGuard();
  const [naming, setNaming] = useState(false);
  const [persoon, setPersoon] = useState<Persoon>();
  if (naming) {
    return (
      <InlineForm
        label={button}
        submit={words.save}
        guard={guard}
        texts={[]}
        wrong={persoon === undefined}
        onSubmit={() => save("processen", stored, { ...view.proces, [rol]: persoon }, view.proces)}
        onCancel={() => setNaming(false)}
      >
        {(showProblems) => (
          <PersonPicker
            label={words.fields[rol]}
            value={persoon}
            required
            problem={showProblems && persoon === undefined ? words.personMissing : undefined}
            onChange={setPersoon}
          />
        )}
      </InlineForm>
    );
  }
  return (
    <Notice
      intent="warning"
      actions={
        <Button size="small" icon={<PersonAdd20Regular />} onClick={() => setNaming(true)}>
          {button}
        </Button>
      }
    >
      {text}
    </Notice>
  );
}
