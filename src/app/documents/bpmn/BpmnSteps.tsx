import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "../../language.tsx";
import { Heading, type HeadingLevel, lower } from "../Heading.tsx";
import { bpmnWords } from "./bpmnWords.ts";
import type { BpmnModel } from "./model.ts";
import { type Step, stepsOf, type StepGroup } from "./steps.ts";

const useStyles = makeStyles({
  all: { display: "grid", rowGap: tokens.spacingVerticalM, minWidth: 0, overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  participant: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  steps: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    lineHeight: tokens.lineHeightBase300,
  },
  inner: {
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  step: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  number: { minWidth: "2ch", textAlign: "right", color: tokens.colorNeutralForeground3 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  about: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export type BpmnStepsProps = Readonly<{ model: BpmnModel; level: HeadingLevel }>;

/** A process drawing in words: who does what after what, and where it goes on. */
export function BpmnSteps({ model, level }: BpmnStepsProps) {
  const styles = useStyles();
  const words = useWords(bpmnWords);
  const id = useId();
  const lists = stepsOf(model);
  return (
    <section className={styles.all} aria-labelledby={id}>
      <Heading level={level} id={id} className={styles.title}>
        {words.stepsTitle}
      </Heading>
      {lists.length === 0 && <p className={styles.quiet}>{words.noSteps}</p>}
      {lists
        .map((list, place) => ({ ...list, place }))
        .map((list) => (
          <div key={list.place} className={styles.all}>
            {list.name !== "" && (
              <Heading level={lower(level)} className={styles.participant}>
                {list.name}
              </Heading>
            )}
            {list.group === undefined ? <p className={styles.quiet}>{words.outside}</p> : <Group group={list.group} />}
          </div>
        ))}
    </section>
  );
}

function Group({ group, inner = false }: Readonly<{ group: StepGroup; inner?: boolean }>) {
  const styles = useStyles();
  const words = useWords(bpmnWords);
  const id = useId();
  if (group.steps.length + group.apart.length === 0)
    return inner ? null : <p className={styles.quiet}>{words.noSteps}</p>;
  return (
    <div className={inner ? styles.inner : undefined}>
      {group.steps.length > 0 && <Steps steps={group.steps} />}
      {group.apart.length > 0 && (
        <>
          <p id={id} className={styles.quiet}>
            {words.apart}:
          </p>
          <Steps steps={group.apart} labelledBy={id} />
        </>
      )}
    </div>
  );
}

function Steps({ steps, labelledBy }: Readonly<{ steps: readonly Step[]; labelledBy?: string }>) {
  const styles = useStyles();
  return (
    <ol className={styles.steps} aria-labelledby={labelledBy}>
      {steps.map((step) => (
        <li key={step.number} className={styles.step}>
          <span className={styles.number}>{step.number}</span>
          <StepText step={step} />
        </li>
      ))}
    </ol>
  );
}

function StepText({ step }: Readonly<{ step: Step }>) {
  const styles = useStyles();
  const words = useWords(bpmnWords);
  const about = [
    ...step.notes,
    ...step.receives.map(words.receives),
    ...step.sends.map(words.sends),
    ...tellingNext(step).map((next) => words.next(next, howItGoesOn(step))),
  ];
  return (
    <div>
      <strong>{words.name(step)}</strong>
      {step.lane !== "" && <span className={styles.quiet}> {words.by(step.lane)}</span>}
      {about.length > 0 && (
        <ul className={styles.about}>
          {about
            .map((text, index) => ({ text, key: index }))
            .map(({ text, key }) => (
              <li key={key}>{text}</li>
            ))}
        </ul>
      )}
      {step.inner !== undefined && <Group group={step.inner} inner />}
    </div>
  );
}

/** That the step below comes next goes without saying, unless there is something to choose. */
function tellingNext({ next }: Step): Step["next"] {
  const flows = next.filter(({ by }) => by === "flow");
  return next.filter(({ by, where, when }) => by !== "flow" || flows.length > 1 || where !== "below" || when !== "");
}

function howItGoesOn({ kind, next }: Step): "choice" | "together" | "only" {
  if (next.filter(({ by }) => by === "flow").length < 2) return "only";
  return kind === "exclusive" || kind === "inclusive" || kind === "event-based" ? "choice" : "together";
}
