import type { ReactNode } from "react";
import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import type { Persoon } from "../../../../domain/persoon.ts";
import { writeDate } from "../../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import { VerslagStatus } from "./VerslagStatus.tsx";
import { verslagWords } from "./words.ts";

export function showEvaluatie(evaluatie: Evaluatie): ReactNode {
  return <EvaluatieFacts evaluatie={evaluatie} />;
}

/** What a meeting is besides what was said in it, to compare two versions by. */
function EvaluatieFacts({ evaluatie }: Readonly<{ evaluatie: Evaluatie }>) {
  const { attendance } = useWords(verslagWords);
  const language = useLanguage();
  const written = (people: readonly Persoon[]): string =>
    people.length === 0
      ? attendance.nobody
      : new Intl.ListFormat(LOCALES[language]).format(people.map(({ name }) => name));
  return (
    <>
      <div>
        {writeDate(evaluatie.date)} <bdi>{evaluatie.title}</bdi> <VerslagStatus status={evaluatie.status} />
      </div>
      <div>
        {attendance.present}: {written(evaluatie.aanwezig)}
      </div>
      <div>
        {attendance.absent}: {written(evaluatie.afwezig)}
      </div>
    </>
  );
}
