import { Link } from "@fluentui/react-components";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { calendarDateOf, type Instant } from "../../../../domain/time.ts";
import type { Oordeel, Signaal, Verslagregel } from "../../../../domain/verslagregel.ts";
import { hrefTo } from "../../../address.ts";
import { Tag, type TagLook } from "../../../components/Tag.tsx";
import { writeDate } from "../../../dates.ts";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { useLineStyles } from "./lineStyles.ts";
import { regelWords } from "./regelWords.ts";
import { verslagWords } from "./words.ts";

const OORDEEL_LOOKS: Readonly<Record<Oordeel, Readonly<{ look: TagLook; icon: ReactElement }>>> = {
  good: { look: "success", icon: <CheckmarkCircle16Filled /> },
  attention: { look: "warning", icon: <Warning16Filled /> },
  insufficient: { look: "danger", icon: <DismissCircle16Filled /> },
};

export type RegelTekstProps = Readonly<{ id: string; regel: Verslagregel; since: Instant | undefined }>;

/** What a line says, with what kind it is when that is not just text. */
export function RegelTekst({ id, regel, since }: RegelTekstProps) {
  const styles = useLineStyles();
  const words = useWords(regelWords);
  const { oordeel } = useWords(verslagWords);
  const text = <bdi>{regel.tekst}</bdi>;
  switch (regel.soort) {
    case "tekst":
    case "cijfer":
      return text;
    case "criterium":
      return (
        <>
          <Tag look="quiet">{words.soort.criterium}</Tag> {text}
          {since !== undefined && (
            <div className={styles.facts}>{words.writtenOn(writeDate(calendarDateOf(since)))}</div>
          )}
        </>
      );
    case "oordeel": {
      const { look, icon } = OORDEEL_LOOKS[regel.oordeel];
      return (
        <>
          <Tag look={look} icon={icon}>
            {oordeel[regel.oordeel]}
          </Tag>{" "}
          {text}
        </>
      );
    }
    case "signaal":
      return (
        <>
          <Tag look="brand" icon={<ArrowUp16Regular />}>
            {words.soort.signaal}
          </Tag>{" "}
          {text}
          <SignaalLinks id={id} signaal={regel} />
        </>
      );
  }
}

/** Where a signal was lifted to, and where it came from: a link both ways. */
function SignaalLinks({ id, signaal }: Readonly<{ id: string; signaal: Signaal }>) {
  const styles = useLineStyles();
  const words = useWords(regelWords);
  const { lists } = useRegister();
  const { services } = useSession();
  const { rows: regels } = useStore(lists.regels);
  const origin = signaal.herkomstId === undefined ? undefined : regels.get(signaal.herkomstId)?.value;
  const went = [...regels.values()].filter(({ value }) => value.soort === "signaal" && value.herkomstId === id);
  const punt = useStore(services.punten).find((each) => each.id === signaal.puntId);
  return (
    <div className={styles.facts}>
      {punt !== undefined && (
        <Link href={hrefTo("ontwikkelpunten", { punt: punt.id })}>
          {punt.number} <bdi>{punt.point.title}</bdi>
        </Link>
      )}
      {signaal.herkomstId !== undefined && (
        <span>
          {words.cameFrom} <MeetingLink evaluatieId={origin?.evaluatieId} />
        </span>
      )}
      {went.map(({ id: liftedId, value }) => (
        <span key={liftedId}>
          {words.wentTo} <MeetingLink evaluatieId={value.evaluatieId} />
        </span>
      ))}
    </div>
  );
}

function MeetingLink({ evaluatieId }: Readonly<{ evaluatieId: string | undefined }>) {
  const { anotherMeeting } = useWords(regelWords);
  const { rows } = useStore(useRegister().lists.evaluaties);
  const meeting = rows.get(evaluatieId ?? "");
  if (meeting === undefined) return anotherMeeting;
  return (
    <Link href={hrefTo("evaluaties", { evaluatie: meeting.id })} inline>
      <bdi>{meeting.value.title}</bdi>
    </Link>
  );
}
