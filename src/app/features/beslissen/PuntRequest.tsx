import { Link } from "@fluentui/react-components";
import { hrefTo } from "../../address.ts";
import { DecisionForm } from "../../components/DecisionForm.tsx";
import { SendingLabel } from "../../components/SendingLabel.tsx";
import type { PuntView } from "../../data/puntView.ts";
import { useToday } from "../../data/useNow.ts";
import { writeDate, writeMoment } from "../../dates.ts";
import { labels } from "../../labels.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { useSession } from "../../SessionContext.tsx";
import { useRequestStyles } from "./requestStyles.ts";
import { decideWords } from "./words.ts";

/** One point with what somebody needs to know to decide. */
export function PuntRequest({ punt }: Readonly<{ punt: PuntView }>) {
  const styles = useRequestStyles();
  const words = useWords(decideWords);
  const choices = useWords(labels);
  const language = useLanguage();
  const today = useToday();
  const { services } = useSession();
  const { point, goedkeuring, pending } = punt;
  const facts = [
    punt.number,
    choices.bron[point.bron],
    punt.wijk,
    punt.proces,
    point.prioriteit && choices.prioriteit[point.prioriteit],
    point.streefdatum && writeDate(point.streefdatum),
  ];
  return (
    <>
      <h3 className={styles.title}>{point.title}</h3>
      <p className={styles.quiet}>{facts.filter(Boolean).join(" · ")}</p>
      <p className={point.explanation === "" ? styles.quiet : styles.text}>
        {point.explanation || words.noExplanation}
      </p>
      {goedkeuring !== undefined && (
        <p className={styles.quiet}>
          {words.askedBy(
            goedkeuring.aanvrager?.name ?? "?",
            writeMoment(goedkeuring.verzoek.stamp.at, today, language),
          )}{" "}
          <Link inline href={hrefTo("ontwikkelpunten", { punt: punt.id })}>
            {words.more}
          </Link>
        </p>
      )}
      {pending !== undefined && <SendingLabel state={pending.state} />}
      <DecisionForm
        id={punt.id}
        title={point.title}
        busy={pending !== undefined}
        onDecide={(verdict) => services.decide(punt, verdict)}
      />
    </>
  );
}
