import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Actie, type Afspraak, finishActie, reopenActie } from "../../../domain/afspraak.ts";
import type { Result } from "../../../domain/result.ts";
import { isolated } from "../../bidi.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { useWords } from "../../language.tsx";
import { ownActies } from "../../register/ownWork.ts";
import { PendingRow } from "../../register/PendingRow.tsx";
import type { Row } from "../../register/rowWrite.ts";
import { useRegister } from "../../register/useRegister.ts";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { useSession } from "../../SessionContext.tsx";
import { ActieDatum } from "./ActieDatum.tsx";
import { actieItem } from "./actieItem.ts";
import { actieWords } from "./actieWords.ts";
import { KnownSection } from "./KnownSection.tsx";

const useStyles = makeStyles({ done: { color: tokens.colorNeutralForeground3 } });

/** What I promised in meetings. What I say is done stays in sight, so that it can be taken back. */
export function OwnActies() {
  const { me } = useSession().services;
  const words = useWords(actieWords);
  const { state, afspraken, evaluaties } = useRegisterSoon();
  const [toldHere, setToldHere] = useState<readonly string[]>([]);
  const own = ownActies(afspraken, me.id, toldHere);
  return (
    <KnownSection title={words.mine} empty={words.nothingMine} state={state} entries={own}>
      {(shown) => (
        <LinkList
          items={shown.map((row) => ({
            ...actieItem(row, words),
            aside: (
              <>
                <span>{evaluaties.get(row.value.evaluatieId)?.value.title}</span>
                <Gereed row={row} onTold={() => setToldHere((told) => [...told, row.id])} />
              </>
            ),
          }))}
        />
      )}
    </KnownSection>
  );
}

type GereedProps = Readonly<{ row: Row<Afspraak> & Readonly<{ value: Actie }>; onTold: () => void }>;

function Gereed({ row: { stored, value: actie, pending }, onTold }: GereedProps) {
  const styles = useStyles();
  const words = useWords(actieWords);
  const { services } = useSession();
  const { save } = useRegister();
  const what = isolated(actie.title);
  const isOpen = actie.status === "open";
  const take = (next: Result<Actie, "not-now">): void => {
    if (!next.ok || stored === undefined) return;
    save("afspraken", stored, next.value, actie);
    onTold();
  };
  return (
    <>
      {isOpen ? <ActieDatum actie={actie} /> : <span className={styles.done}>{words.done}</span>}
      {pending !== undefined && <PendingRow pending={pending} />}
      {stored !== undefined && (pending === undefined || pending.state === "sending") && (
        <Button
          size="small"
          aria-label={isOpen ? words.finish(what) : words.reopen(what)}
          onClick={() => take(isOpen ? finishActie(actie, services.today()) : reopenActie(actie))}
        >
          {isOpen ? words.finishShort : words.reopenShort}
        </Button>
      )}
    </>
  );
}
