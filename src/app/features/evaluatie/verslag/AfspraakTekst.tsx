import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { DismissCircle16Regular } from "@fluentui/react-icons/svg/dismiss-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement, ReactNode } from "react";
import { type Actie, type Actiestatus, type Afspraak, isLate } from "../../../../domain/afspraak.ts";
import { Tag, type TagLook } from "../../../components/Tag.tsx";
import { useToday } from "../../../data/useNow.ts";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import { useLineStyles } from "./lineStyles.ts";
import { regelWords } from "./regelWords.ts";
import { verslagWords } from "./words.ts";

const ACTIE_LOOKS: Readonly<Record<Actiestatus, Readonly<{ look: TagLook; icon: ReactElement }>>> = {
  open: { look: "quiet", icon: <Circle16Regular /> },
  done: { look: "success", icon: <CheckmarkCircle16Filled /> },
  dropped: { look: "quiet", icon: <DismissCircle16Regular /> },
};

/** A decision or an action as it reads in minutes: number, what, who, when. */
export function AfspraakTekst({ afspraak }: Readonly<{ afspraak: Afspraak }>) {
  const styles = useLineStyles();
  const words = useWords(regelWords);
  return (
    <div>
      <span className={styles.number}>{afspraak.nummer === "" ? words.numberFollows : afspraak.nummer}</span>{" "}
      <bdi>{afspraak.title}</bdi>
      {afspraak.soort === "actie" ? (
        <ActieFacts actie={afspraak} />
      ) : (
        <>
          {afspraak.motivering !== "" && (
            <div className={styles.quiet}>
              <bdi>{afspraak.motivering}</bdi>
            </div>
          )}
          {afspraak.beslisser !== undefined && <div className={styles.facts}>{words.by(afspraak.beslisser.name)}</div>}
        </>
      )}
    </div>
  );
}

export function showAfspraak(afspraak: Afspraak): ReactNode {
  return <AfspraakTekst afspraak={afspraak} />;
}

/** Who does an action, by when, and how far it is. */
export function ActieFacts({ actie }: Readonly<{ actie: Actie }>) {
  const styles = useLineStyles();
  const words = useWords(regelWords);
  const { actiestatus } = useWords(verslagWords);
  const today = useToday();
  const { look, icon } = ACTIE_LOOKS[actie.status];
  return (
    <div className={styles.facts}>
      <Tag look={look} icon={icon}>
        {actiestatus[actie.status]}
      </Tag>
      <span>{actie.eigenaar.name}</span>
      {actie.streefdatum !== undefined && <span>{words.until(writeDate(actie.streefdatum))}</span>}
      {isLate(actie, today) && (
        <span className={styles.late}>
          <Warning16Filled aria-hidden="true" />
          {words.late}
        </span>
      )}
      {actie.status === "done" && <span>{words.doneOn(writeDate(actie.gereedOp))}</span>}
      {actie.besluitNummer !== undefined && <span>{words.forBesluit(actie.besluitNummer)}</span>}
    </div>
  );
}
