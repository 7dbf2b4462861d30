import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Ontwikkelpunt } from "../../../../domain/ontwikkelpunt.ts";
import type { Persoon } from "../../../../domain/persoon.ts";
import { type Step, stepsFor } from "../../../../domain/steps.ts";
import { stateOf } from "../../../../sharepoint/approvals/onderwerp.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { DecisionForm } from "../../../components/DecisionForm.tsx";
import type { PuntView } from "../../../data/puntView.ts";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import { useWords } from "../../../language.tsx";
import { useSession } from "../../../SessionContext.tsx";
import { words as commonWords } from "../../../words.ts";
import type { OwnStep } from "../../../writes/puntWrite.ts";
import { detailWords } from "./words.ts";

const useStyles = makeStyles({
  steps: { display: "grid", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  reasons: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

type OfPunt = Readonly<{ punt: PuntView; stored: Stored<Ontwikkelpunt> }>;

/** The next steps as buttons: those that may be taken, and why the others may not. */
export function Steps({ punt, stored }: OfPunt) {
  const styles = useStyles();
  const words = useWords(detailWords);
  const { whyNot } = useWords(commonWords);
  const { services } = useSession();
  const steps = useSteps({ punt, stored });
  const mayDecide = steps.some(({ transition, refusal }) => transition === "approve" && refusal === undefined);
  const own = steps.flatMap((step) => (isOwn(step) ? [step] : []));
  const refused = steps.filter(({ transition, refusal }) => refusal !== undefined && transition !== "reject");
  const busy = punt.pending !== undefined;
  const take = useTake({ punt, stored });
  if (steps.length === 0 && punt.standing.kind !== "unproven") return null;

  return (
    <section className={styles.steps} data-focus-home>
      <h3 className={styles.heading}>{words.steps}</h3>
      {mayDecide && (
        <DecisionForm
          id={punt.id}
          title={punt.point.title}
          busy={busy}
          onDecide={(verdict) => services.decide(punt, verdict)}
        />
      )}
      <div className={styles.buttons}>
        {punt.standing.kind === "unproven" && punt.logComplete && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => take("askAgain")}>
            {words.step.askAgain}
          </Button>
        )}
        {own.map(({ transition, refusal }) => (
          <StepButton key={transition} step={transition} refused={refusal !== undefined} busy={busy} onTake={take} />
        ))}
        {own.some(({ refusal }) => refusal === "trekker-missing") && (
          <PickUpMyself punt={punt} stored={stored} busy={busy} />
        )}
      </div>
      {refused.length > 0 && (
        <ul className={styles.reasons}>
          {refused.map(({ transition, refusal }) => (
            <li key={transition}>
              {labelOf(words, transition)}: {refusal !== undefined && whyNot[refusal]}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type OwnStepState = Step & Readonly<{ transition: Exclude<OwnStep, "askAgain"> }>;

function isOwn(step: Step): step is OwnStepState {
  return step.transition !== "approve" && step.transition !== "reject";
}

function labelOf(
  { step, approve }: Readonly<{ step: Record<OwnStep, string>; approve: string }>,
  transition: Step["transition"],
): string {
  return transition === "approve" || transition === "reject" ? approve : step[transition];
}

type StepButtonProps = Readonly<{ step: OwnStep; refused: boolean; busy: boolean; onTake: (step: OwnStep) => void }>;

function StepButton({ step, refused, busy, onTake }: StepButtonProps) {
  const words = useWords(detailWords);
  const forward = step !== "park" && step !== "withdraw";
  return (
    <Button
      appearance={forward && !refused ? "primary" : "secondary"}
      disabledFocusable={refused || busy}
      onClick={() => onTake(step)}
    >
      {words.step[step]}
    </Button>
  );
}

/** Nobody leads this point yet; who presses this does from now on. */
function PickUpMyself({ punt, stored, busy }: OfPunt & Readonly<{ busy: boolean }>) {
  const words = useWords(detailWords);
  const { services } = useSession();
  const take = useTake({ punt, stored });
  return (
    <Button appearance="primary" disabledFocusable={busy} onClick={() => take("pickUp", services.me)}>
      {words.pickUpMyself}
    </Button>
  );
}

function useSteps({ punt, stored }: OfPunt): readonly Step[] {
  const { services } = useSession();
  const today = useToday();
  const beslissers = useStore(services.beslissers);
  return stepsFor(punt.point, {
    goedkeuring: punt.goedkeuring,
    standing: punt.standing,
    user: services.me,
    onderwerp: stateOf(stored),
    beslissers,
    today,
  });
}

function useTake({ punt, stored }: OfPunt): (step: OwnStep, trekker?: Persoon) => void {
  const { services } = useSession();
  return (step, trekker) =>
    services.outbox.add({
      kind: "step",
      key: crypto.randomUUID(),
      lane: punt.id,
      base: stored,
      step,
      trekker,
      today: services.today(),
      at: services.now(),
    });
}
