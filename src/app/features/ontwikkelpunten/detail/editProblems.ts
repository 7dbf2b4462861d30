import { EXPLANATION_MAX, needsTrekker, type Ontwikkelpunt, TITLE_MAX } from "../../../../domain/ontwikkelpunt.ts";
import type { Guard } from "../../../components/privacyGuard.ts";

/** Why an edited point cannot be saved yet. `too-long` is told by the field itself. */
export type EditProblem = "title" | "too-long" | "trekker" | "question" | "privacy";

/** Everything that is wrong with what was typed. */
export function problemsIn(value: Ontwikkelpunt, guard: Guard): ReadonlySet<EditProblem> {
  const { title, explanation, trekker, deelvragen } = value;
  const texts = [title, explanation, ...deelvragen.flatMap(({ question, answer }) => [question, answer])];
  const wrong: Readonly<Record<EditProblem, boolean>> = {
    title: title.trim() === "",
    "too-long": title.length > TITLE_MAX || explanation.length > EXPLANATION_MAX,
    trekker: needsTrekker(value) && trekker === undefined,
    question: deelvragen.some(isAnswerOnly),
    privacy: !guard.ready(texts),
  };
  return new Set((Object.keys(wrong) as EditProblem[]).filter((problem) => wrong[problem]));
}

/** An answer to a question that nobody wrote down. */
export function isAnswerOnly({ question, answer }: Ontwikkelpunt["deelvragen"][number]): boolean {
  return question.trim() === "" && answer.trim() !== "";
}
