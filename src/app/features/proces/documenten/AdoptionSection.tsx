import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isAdoptable, reviseDocument, startsFrom } from "../../../../domain/documentTransitions.ts";
import type { Goedkeuring } from "../../../../domain/goedkeuring.ts";
import { toAsk } from "../../../../domain/zeggenschap.ts";
import type { PutRefusal, WithdrawRefusal } from "../../../../sharepoint/approvals/adoption.ts";
import type { NotDecided } from "../../../../sharepoint/approvals/deciding.ts";
import { adoptionWords } from "../../../components/adoptionWords.ts";
import { DecisionForm } from "../../../components/DecisionForm.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { Section } from "../../../components/Section.tsx";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { type Language, LOCALES, useLanguage, useWords } from "../../../language.tsx";
import { writeAsked } from "../../../names.ts";
import { documentWaitsFor } from "../../../register/documentDecisions.ts";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { useState } from "react";
import { words as commonWords } from "../../../words.ts";
import { documentenWords } from "./documentenWords.ts";
import { Retiring } from "./Retiring.tsx";
import { useAction } from "../../../components/useAction.ts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

type Viewed = Readonly<{ view: DocumentView }>;
type Refusal = NotDecided["refusal"];

/** Putting a version forward, deciding on it, and what became of that. */
export function AdoptionSection({ view }: Viewed) {
  const { adoption } = useWords(documentenWords);
  const { notDecided } = useWords(commonWords);
  const [refused, setRefused] = useState<Refusal>();
  if (!isAdoptable(view.document)) return null;
  return (
    <Section title={adoption.title}>
      <Outcome view={view} />
      <OpenRequest view={view} onRefused={setRefused} />
      <div role="alert">
        {refused !== undefined && <Notice intent="warning">{notDecided[refused](view.document.name)}</Notice>}
      </div>
      <Actions view={view} />
    </Section>
  );
}

/** What became of the last request. */
function Outcome({ view: { goedkeuring } }: Viewed) {
  const { adoption } = useWords(documentenWords);
  const language = useLanguage();
  const today = useToday();
  switch (goedkeuring?.state) {
    case "rejected": {
      const { door, at, verdict } = goedkeuring.besluit;
      return (
        <Notice intent="warning">
          {adoption.rejected(door.name, writeMoment(at, today, language))}{" "}
          {verdict.kind === "reject" && <q>{verdict.reason}</q>}
        </Notice>
      );
    }
    case "lapsed":
      return <Notice intent="info">{adoption.lapsed}</Notice>;
    case "approved":
      return goedkeuring.applied ? null : <Notice intent="info">{adoption.agreedByAll}</Notice>;
    default:
      return null;
  }
}

function OpenRequest({ view, onRefused }: Viewed & Pick<DecideProps, "onRefused">) {
  const styles = useStyles();
  const { adoption } = useWords(documentenWords);
  const language = useLanguage();
  const today = useToday();
  const { services } = useSession();
  const { goedkeuring, document } = view;
  if (goedkeuring?.state !== "open" || document.status !== "submitted") return null;
  const when = writeMoment(goedkeuring.verzoek.stamp.at, today, language);
  const mayDecide = documentWaitsFor(view, services.me.id);
  return (
    <>
      <p className={styles.quiet}>
        {adoption.waiting(writeAsked(goedkeuring, language), when)}{" "}
        {goedkeuring.besluiten.length > 0 &&
          adoption.agreed(
            listOf(
              goedkeuring.besluiten.map(({ door }) => door.name),
              language,
            ),
          )}
      </p>
      {mayDecide && <Decide view={view} goedkeuring={goedkeuring} onRefused={onRefused} />}
    </>
  );
}

type DecideProps = Viewed & Readonly<{ goedkeuring: Goedkeuring; onRefused: (refusal: Refusal | undefined) => void }>;

function Decide({ view, goedkeuring, onRefused }: DecideProps) {
  const { adoption } = useWords(documentenWords);
  const { desk } = useRegister();
  const { services } = useSession();
  const { busy, failure, run } = useAction();
  const { name } = view.document;
  return (
    <>
      <DecisionForm
        id={`document-${view.id}`}
        title={name}
        dutch={adoptionWords}
        busy={busy}
        onDecide={(verdict) =>
          run(async () => {
            const decided = await (await desk()).decide(view.id, goedkeuring.verzoek.verzoekId, verdict);
            onRefused(decided.ok ? undefined : decided.error.refusal);
            await services.refresh();
          })
        }
      />
      <div role="alert">{failure !== undefined && <Notice intent="error">{adoption.failed}</Notice>}</div>
    </>
  );
}

function Actions({ view }: Viewed) {
  const styles = useStyles();
  const { adoption } = useWords(documentenWords);
  const { desk, register } = useRegister();
  const { services } = useSession();
  const { busy, failure, run } = useAction();
  const [refusal, setRefusal] = useState<PutRefusal | WithdrawRefusal>();
  const { document, stored, standing, goedkeuring } = view;
  const mayPut = startsFrom("submit", document.status) || standing.kind === "unproven" || isEdited(view);
  const mayWithdraw = goedkeuring?.state === "open" && goedkeuring.aanvrager?.id === services.me.id;
  const act = (work: "putForward" | "withdraw"): void =>
    run(async () => {
      // The word in the row may lag behind the file: then the concept is called one first.
      const revised = work === "putForward" && isEdited(view) ? reviseDocument(document) : undefined;
      if (revised?.ok === true) await register.documenten.save(stored, revised.value);
      const result = await (await desk())[work](view.id);
      setRefusal(result.ok ? undefined : result.error);
      await services.refresh();
    });
  return (
    <>
      {mayPut && document.status !== "submitted" && <AskedHint view={view} />}
      <div className={styles.actions}>
        {mayPut && document.status !== "submitted" && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => act("putForward")}>
            {adoption.submit}
          </Button>
        )}
        {mayWithdraw && (
          <Button disabledFocusable={busy} onClick={() => act("withdraw")}>
            {adoption.withdraw}
          </Button>
        )}
        <Retiring view={view} />
      </div>
      {/* Not in the button: a shorter one would put "Laat vervallen" under the hand of who presses twice. */}
      <div role="status">{busy && adoption.busy}</div>
      <div role="alert">
        {failure !== undefined && <Notice intent="error">{adoption.failed}</Notice>}
        {refusal !== undefined && <Notice intent="warning">{refusalText(refusal, adoption)}</Notice>}
      </div>
    </>
  );
}

/** The stored word may lag behind: what was changed after it was adopted can be put forward at once. */
function isEdited({ standing, document }: DocumentView): boolean {
  return standing.kind === "edited" && document.status !== "submitted";
}

/** To whom it would go, so that nobody is surprised. */
function AskedHint({ view }: Viewed) {
  const styles = useStyles();
  const { adoption } = useWords(documentenWords);
  const language = useLanguage();
  const { services } = useSession();
  const beslissers = useStore(services.beslissers);
  const onderwerp = { soort: "procesdocument", id: view.id } as const;
  const { beoordelaars } = toAsk(onderwerp, services.me, services.today(), { beslissers, onderwerp: view.state });
  if (beoordelaars.length === 0) return null;
  return (
    <p className={styles.quiet}>
      {adoption.submitHint(
        listOf(
          beoordelaars.map(({ name }) => name),
          language,
        ),
      )}
    </p>
  );
}

function listOf(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language]).format(names);
}

function refusalText(
  refusal: PutRefusal | WithdrawRefusal,
  { refusal: texts, nobodyDecides, failed }: (typeof documentenWords)["adoption"],
): string {
  if (refusal === "nobody-decides") return nobodyDecides;
  return refusal in texts ? texts[refusal as keyof typeof texts] : failed;
}
