import { Link } from "@fluentui/react-components";
import { inOrder } from "../../../domain/verslaginhoud.ts";
import { hrefTo } from "../../address.ts";
import { adoptionWords } from "../../components/adoptionWords.ts";
import { DecisionForm } from "../../components/DecisionForm.tsx";
import { Notice } from "../../components/Notice.tsx";
import { useAction } from "../../components/useAction.ts";
import { useToday } from "../../data/useNow.ts";
import { writeDate, writeMoment } from "../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import type { RegisterService } from "../../register/registerService.ts";
import type { Asked } from "../../register/decidable.ts";
import type { VerslagView } from "../../register/verslagView.ts";
import { useSession } from "../../SessionContext.tsx";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { useRequestStyles } from "./requestStyles.ts";
import { verslagWords } from "./verslagWords.ts";
import { decideWords } from "./words.ts";

export type VerslagRequestProps = Readonly<{
  asked: Asked<VerslagView>;
  service: RegisterService;
  onOutcome: (outcome: Outcome) => void;
}>;

/** Minutes with what somebody needs to know to adopt them: when it was, who was there and what was agreed. */
export function VerslagRequest({ asked: { view, goedkeuring }, service, onOutcome }: VerslagRequestProps) {
  const styles = useRequestStyles();
  const words = useWords(decideWords);
  const own = useWords(verslagWords);
  const language = useLanguage();
  const today = useToday();
  const { services } = useSession();
  const { busy, failure, run } = useAction();
  const { id, verslag } = view;
  const { title, date, aanwezig } = verslag.evaluatie;
  const names = new Intl.ListFormat(LOCALES[language]);
  const agreed = inOrder(verslag.afspraken);
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.quiet}>
        {own.held(writeDate(date))} {own.present(names.format(aanwezig.map(({ name }) => name)))}
      </p>
      <p className={styles.quiet}>
        {words.putForwardBy(
          goedkeuring.aanvrager?.name ?? "?",
          writeMoment(goedkeuring.verzoek.stamp.at, today, language),
        )}{" "}
        <Link inline href={hrefTo("evaluaties", { evaluatie: id })}>
          {own.read}
        </Link>
      </p>
      {agreed.length === 0 ? (
        <p className={styles.quiet}>{own.nothingAgreed}</p>
      ) : (
        <ul>
          {agreed.map(({ id: row, value }) => (
            <li key={row}>
              {value.nummer} {value.title}
            </li>
          ))}
        </ul>
      )}
      <DecisionForm
        id={`verslag-${id}`}
        title={title}
        dutch={adoptionWords}
        busy={busy}
        onDecide={(verdict) =>
          run(async () => {
            const desk = await service.verslagDesk();
            onOutcome(outcomeOf(title, verdict, await desk.decide(id, goedkeuring.verzoek.verzoekId, verdict)));
            await services.refresh();
          })
        }
      />
      <div role="alert">{failure !== undefined && <Notice intent="error">{words.failed}</Notice>}</div>
    </>
  );
}
