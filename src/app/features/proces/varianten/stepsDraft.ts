import type { Complexiteit } from "../../../../domain/ontwikkelpunt.ts";
import type { Variantbeschrijving } from "../../../../domain/proces.ts";
import { isAandeel } from "../../../../domain/varianten.ts";

/** A step while it is edited; `key` tells it from the others when they move. */
export type StepDraft = Readonly<{ key: string; tekst: string; varianten: readonly Complexiteit[] }>;

export type VariantenDraft = Readonly<{
  stappen: readonly StepDraft[];
  wisselen: string;
  /** As typed; empty when not known. */
  aandeel: Readonly<Partial<Record<Complexiteit, string>>>;
}>;

/** More than this nobody reads. */
export const STEP_MAX = 500;
export const SWITCHING_MAX = 4000;

/** A step to be typed. */
export function newStep(varianten: readonly Complexiteit[]): StepDraft {
  return { key: crypto.randomUUID(), tekst: "", varianten };
}

/** What is edited, from what was saved; there is always a first step to type in. */
export function draftOf(
  { stappen, wisselen, aandeel }: Variantbeschrijving,
  varianten: readonly Complexiteit[],
): VariantenDraft {
  const steps = stappen.map((stap) => ({ ...stap, key: crypto.randomUUID() }));
  return {
    stappen: steps.length === 0 ? [newStep(varianten)] : steps,
    wisselen,
    aandeel: Object.fromEntries(Object.entries(aandeel).map(([variant, share]) => [variant, String(share)])),
  };
}

/** Everything that somebody typed. */
export function textsIn({ stappen, wisselen }: VariantenDraft): readonly string[] {
  return [wisselen, ...stappen.map(({ tekst }) => tekst)];
}

/** What is saved, from what was typed; only when `isRight`. */
export function beschrijvingOf({ stappen, wisselen, aandeel }: VariantenDraft): Variantbeschrijving {
  const shares = Object.entries(aandeel).filter(([, share]) => share.trim() !== "");
  return {
    stappen: stappen.map(({ tekst, varianten }) => ({ tekst: tekst.trim(), varianten })),
    wisselen: wisselen.trim(),
    aandeel: Object.fromEntries(shares.map(([variant, share]) => [variant, Number(share)])),
  };
}

export function isShareRight(share: string | undefined): boolean {
  return share === undefined || share.trim() === "" || isAandeel(Number(share));
}

/** Whether everything can be saved as it stands. */
export function isRight({ stappen, wisselen, aandeel }: VariantenDraft): boolean {
  return (
    wisselen.length <= SWITCHING_MAX &&
    stappen.every(({ tekst, varianten }) => tekst.trim() !== "" && tekst.length <= STEP_MAX && varianten.length > 0) &&
    Object.values(aandeel).every(isShareRight)
  );
}

/** The steps with one of them a place up or down. */
export function withMoved(stappen: readonly StepDraft[], index: number, by: 1 | -1): readonly StepDraft[] {
  const step = stappen[index];
  const to = index + by;
  if (step === undefined || to < 0 || to >= stappen.length) return stappen;
  const others = stappen.filter((_, place) => place !== index);
  return [...others.slice(0, to), step, ...others.slice(to)];
}
