import { Link } from "@fluentui/react-components";
import { WIJKPLAN_KOPPEN } from "../../../domain/wijkplan.ts";
import { hrefTo } from "../../address.ts";
import { adoptionWords } from "../../components/adoptionWords.ts";
import { DecisionForm } from "../../components/DecisionForm.tsx";
import { Notice } from "../../components/Notice.tsx";
import { useAction } from "../../components/useAction.ts";
import { useToday } from "../../data/useNow.ts";
import { writeMoment } from "../../dates.ts";
import { useLanguage, useWords } from "../../language.tsx";
import type { Asked } from "../../register/decidable.ts";
import type { RegisterService } from "../../register/registerService.ts";
import type { WijkplanView } from "../../register/wijkplanView.ts";
import { useSession } from "../../SessionContext.tsx";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { useRequestStyles } from "./requestStyles.ts";
import { wijkplanWords } from "./wijkplanWords.ts";
import { decideWords } from "./words.ts";

export type WijkplanRequestProps = Readonly<{
  asked: Asked<WijkplanView>;
  service: RegisterService;
  onOutcome: (outcome: Outcome) => void;
}>;

/** The plan of a district, whole: who adopts it reads it here. */
export function WijkplanRequest({ asked: { view, goedkeuring }, service, onOutcome }: WijkplanRequestProps) {
  const styles = useRequestStyles();
  const words = useWords(decideWords);
  const own = useWords(wijkplanWords);
  const language = useLanguage();
  const today = useToday();
  const { services } = useSession();
  const { busy, failure, run } = useAction();
  const { id, golf } = view;
  const title = own.title(golf.title);
  const [year, quarter] = golf.kwartaal.split("-");
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.quiet}>
        {own.begins(quarter ?? "", year ?? "")}{" "}
        {words.putForwardBy(
          goedkeuring.aanvrager?.name ?? "?",
          writeMoment(goedkeuring.verzoek.stamp.at, today, language),
        )}{" "}
        <Link inline href={hrefTo("uitrol", { golf: id })}>
          {own.read}
        </Link>
      </p>
      <dl className={styles.texts}>
        {WIJKPLAN_KOPPEN.map((kop) => (
          <div key={kop}>
            <dt>{own.koppen[kop]}</dt>
            <dd>{golf.wijkplan[kop]}</dd>
          </div>
        ))}
      </dl>
      <DecisionForm
        id={`wijkplan-${id}`}
        title={title}
        dutch={adoptionWords}
        busy={busy}
        onDecide={(verdict) =>
          run(async () => {
            const desk = await service.wijkplanDesk();
            onOutcome(outcomeOf(title, verdict, await desk.decide(id, goedkeuring.verzoek.verzoekId, verdict)));
            await services.refresh();
          })
        }
      />
      <div role="alert">{failure !== undefined && <Notice intent="error">{words.failed}</Notice>}</div>
    </>
  );
}
