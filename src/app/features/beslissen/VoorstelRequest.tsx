import { Link } from "@fluentui/react-components";
import { uitkomstOf } from "../../../domain/uitrolvoorstel.ts";
import { hrefTo } from "../../address.ts";
import { DecisionForm } from "../../components/DecisionForm.tsx";
import { Notice } from "../../components/Notice.tsx";
import { proposalWords } from "../../components/proposalWords.ts";
import { useAction } from "../../components/useAction.ts";
import { useToday } from "../../data/useNow.ts";
import { writeMoment } from "../../dates.ts";
import { useLanguage, useWords } from "../../language.tsx";
import type { Asked } from "../../register/decidable.ts";
import type { RegisterService } from "../../register/registerService.ts";
import { useWaarde } from "../../register/useWaarde.ts";
import type { VoorstelView } from "../../register/voorstelView.ts";
import { useSession } from "../../SessionContext.tsx";
import { type Outcome, proposalOutcome } from "./outcome.ts";
import { useRequestStyles } from "./requestStyles.ts";
import { voorstelWords } from "./voorstelWords.ts";
import { decideWords } from "./words.ts";

export type VoorstelRequestProps = Readonly<{
  asked: Asked<VoorstelView>;
  service: RegisterService;
  onOutcome: (outcome: Outcome) => void;
}>;

/** A proposal for the roll-out with what somebody needs to know to agree to it. */
export function VoorstelRequest({ asked: { view, goedkeuring }, service, onOutcome }: VoorstelRequestProps) {
  const styles = useRequestStyles();
  const words = useWords(decideWords);
  const own = useWords(voorstelWords);
  const writing = useWaarde();
  const language = useLanguage();
  const today = useToday();
  const { services } = useSession();
  const { busy, failure, run } = useAction();
  const { id, golf, voorstel } = view;
  const { advies, regels, voorwaarden, afwijking } = voorstel;
  const inTheWay = regels.filter((regel) => uitkomstOf(regel) !== "met");
  return (
    <>
      <h3 className={styles.title}>{own.title(golf.title)}</h3>
      <p className={styles.quiet}>
        {own.begins(golf.kwartaal.slice(5), golf.kwartaal.slice(0, 4))}{" "}
        {words.putForwardBy(
          goedkeuring.aanvrager?.name ?? "?",
          writeMoment(goedkeuring.verzoek.stamp.at, today, language),
        )}{" "}
        <Link inline href={hrefTo("uitrol", { golf: voorstel.golfId })}>
          {own.read}
        </Link>
      </p>
      {advies !== undefined && (
        <p>
          {own.advice} <strong>{own.advies[advies]}</strong>
        </p>
      )}
      <p className={styles.quiet}>{own.met(regels.length - inTheWay.length, regels.length)}</p>
      {inTheWay.length > 0 && (
        <ul>
          {inTheWay.map((regel) => (
            <li key={regel.criterium.maat}>{writing.regel(regel)}</li>
          ))}
        </ul>
      )}
      {voorwaarden !== "" && <p>{own.conditions(voorwaarden)}</p>}
      {afwijking !== "" && <p>{own.deviation(afwijking)}</p>}
      <DecisionForm
        id={`voorstel-${id}`}
        title={golf.title}
        dutch={proposalWords}
        busy={busy}
        onDecide={(verdict) =>
          run(async () => {
            const desk = await service.voorstelDesk();
            const decided = await desk.decide(id, goedkeuring.verzoek.verzoekId, verdict);
            onOutcome(proposalOutcome(golf.title, verdict, decided));
            await services.refresh();
          })
        }
      />
      <div role="alert">{failure !== undefined && <Notice intent="error">{words.failed}</Notice>}</div>
    </>
  );
}
