import { Field, Select } from "@fluentui/react-components";
import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import { BRONNEN, type Bron, EXPLANATION_MAX, TITLE_MAX } from "../../../domain/ontwikkelpunt.ts";
import { GuardedText } from "../../components/GuardedText.tsx";
import type { Guard } from "../../components/privacyGuard.ts";
import { privacyWords } from "../../components/privacyWords.ts";
import { SimilarPunten } from "../../components/SimilarPunten.tsx";
import { labels } from "../../labels.ts";
import { useWords } from "../../language.tsx";
import type { QuickPunt } from "../../writes/newPunt.ts";
import { quickWords } from "./quickWords.ts";

/** What is typed, with the key under which it makes one point. */
export type Draft = QuickPunt & Readonly<{ sleutel: string }>;
/** What people were about to do when there was something wrong. */
export type Attempt = Readonly<{ submit: boolean }>;

export type QuickFieldsProps = Readonly<{
  draft: Draft;
  problems: Problems;
  guard: Guard;
  first: RefObject<HTMLInputElement | null>;
  onChange: (draft: Draft) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Where there is no list to look at, points that say much the same are named without a link. */
  plain?: boolean;
}>;

/** The three fields of a new point. */
export function QuickFields({ draft, problems, guard, first, onChange, onKeyDown, plain }: QuickFieldsProps) {
  const words = useWords(quickWords);
  const { bron: bronWords } = useWords(labels);
  return (
    <>
      <GuardedText
        label={words.what}
        hint={words.whatHint}
        required
        maxLength={TITLE_MAX}
        fieldRef={first}
        value={draft.title}
        guard={guard}
        problem={problems.title}
        onChange={(title) => onChange({ ...draft, title })}
        onKeyDown={onKeyDown}
      />
      <SimilarPunten title={draft.title} plain={plain} />
      <GuardedText
        label={words.why}
        hint={words.whyHint}
        lines={4}
        maxLength={EXPLANATION_MAX}
        value={draft.explanation}
        guard={guard}
        problem={problems.explanation}
        onChange={(explanation) => onChange({ ...draft, explanation })}
        onKeyDown={onKeyDown}
      />
      <Field label={words.from} hint={words.enter}>
        <Select
          value={draft.bron}
          onChange={(_, { value }) => onChange({ ...draft, bron: bronFrom(value) })}
          onKeyDown={onKeyDown}
        >
          {BRONNEN.map((bron) => (
            <option key={bron} value={bron}>
              {bronWords[bron]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** What is wrong with each field, in words. */
export type Problems = Readonly<{ title?: string | undefined; explanation?: string | undefined }>;

/** Judges what stands in the form now, so that a problem goes as soon as it is solved. */
export function useProblems(guard: Guard): (draft: Draft, attempt: Attempt) => Problems {
  const { whatMissing, whyMissing } = useWords(quickWords);
  const { solveFirst } = useWords(privacyWords);
  const problemOf = (text: string, missing: string | undefined): string | undefined => {
    if (text.trim() === "") return missing;
    return guard.ready([text]) ? undefined : solveFirst;
  };
  return ({ title, explanation }, { submit }) => ({
    title: problemOf(title, whatMissing),
    explanation: problemOf(explanation, submit ? whyMissing : undefined),
  });
}

export function isReady({ title, explanation }: Problems): boolean {
  return title === undefined && explanation === undefined;
}

/** The second half of a double click. */
export function isSecond({ detail }: MouseEvent): boolean {
  return detail > 1;
}

function bronFrom(value: string): Bron {
  return BRONNEN.find((bron) => bron === value) ?? "anders";
}
