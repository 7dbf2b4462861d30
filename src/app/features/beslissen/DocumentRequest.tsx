import { Button, Link } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { hrefTo } from "../../address.ts";
import { adoptionWords } from "../../components/adoptionWords.ts";
import { DecisionForm } from "../../components/DecisionForm.tsx";
import { Notice } from "../../components/Notice.tsx";
import { useAction } from "../../components/useAction.ts";
import { useToday } from "../../data/useNow.ts";
import { writeMoment } from "../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { part } from "../../parts.ts";
import { type AskedDocument, stillToAgree } from "../../register/documentDecisions.ts";
import { procesLabels } from "../../register/procesLabels.ts";
import type { RegisterService } from "../../register/registerService.ts";
import { useSession } from "../../SessionContext.tsx";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { useRequestStyles } from "./requestStyles.ts";
import { decideWords } from "./words.ts";

const DocumentText = part(() => import("./DocumentText.tsx").then((module) => module.DocumentText));

export type DocumentRequestProps = Readonly<{
  asked: AskedDocument;
  proces: string | undefined;
  service: RegisterService;
  onOutcome: (outcome: Outcome) => void;
}>;

/** One document with what somebody needs to know to decide, also what it says and what changed in it. */
export function DocumentRequest({ asked: { view, goedkeuring }, proces, service, onOutcome }: DocumentRequestProps) {
  const styles = useRequestStyles();
  const words = useWords(decideWords);
  const { soort } = useWords(procesLabels);
  const language = useLanguage();
  const today = useToday();
  const { services } = useSession();
  const [shown, setShown] = useState<"text" | "changes">();
  const { busy, failure, run } = useAction();
  const { id, document, adopted, number } = view;
  const names = new Intl.ListFormat(LOCALES[language]);
  const agreed = goedkeuring.besluiten.map(({ door }) => door.name);
  const others = stillToAgree(goedkeuring).filter((person) => person.id !== services.me.id);
  const facts = [number, soort[document.soort], words.version(document.versie), proces];
  const toggle = (what: "text" | "changes"): void => setShown(shown === what ? undefined : what);
  return (
    <>
      <h3 className={styles.title}>{document.name}</h3>
      <p className={styles.quiet}>{facts.filter(Boolean).join(" · ")}</p>
      <p className={styles.quiet}>
        {words.putForwardBy(
          goedkeuring.aanvrager?.name ?? "?",
          writeMoment(goedkeuring.verzoek.stamp.at, today, language),
        )}{" "}
        {agreed.length > 0 && words.agreed(names.format(agreed))}{" "}
        {others.length > 0 && words.alsoNeeded(names.format(others.map(({ name }) => name)))}
      </p>
      <p className={styles.quiet}>
        {adopted === undefined ? words.firstVersion : words.replaces(adopted.versie)}{" "}
        <Link inline href={hrefTo("processen", { proces: document.procesId ?? "", deel: "documenten", document: id })}>
          {words.moreDocument}
        </Link>
      </p>
      <div className={styles.actions}>
        <Button aria-expanded={shown === "text"} onClick={() => toggle("text")}>
          {words.read}
        </Button>
        {adopted?.file !== undefined && (
          <Button aria-expanded={shown === "changes"} onClick={() => toggle("changes")}>
            {words.compare(adopted.versie)}
          </Button>
        )}
      </div>
      {shown !== undefined && (
        <Suspense fallback={null}>
          <DocumentText key={shown} view={view} what={shown} service={service} />
        </Suspense>
      )}
      <DecisionForm
        id={`document-${id}`}
        title={document.name}
        dutch={adoptionWords}
        busy={busy}
        onDecide={(verdict) =>
          run(async () => {
            const desk = await service.desk();
            const result = await desk.decide(id, goedkeuring.verzoek.verzoekId, verdict);
            onOutcome(outcomeOf(document.name, verdict, result));
            await services.refresh();
          })
        }
      />
      <div role="alert">{failure !== undefined && <Notice intent="error">{words.failed}</Notice>}</div>
    </>
  );
}
