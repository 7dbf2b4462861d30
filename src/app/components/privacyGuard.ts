import { useState } from "react";
import { findPersonalData, holdsForbiddenData, type PersonalData } from "../../domain/privacy.ts";

/** What the guard thinks of a form. `ready`: nothing is left to solve. */
export type Guard = Readonly<{
  findingsIn(text: string): readonly PersonalData[];
  isAccepted(text: string, finding: PersonalData): boolean;
  /** The person says that what was found in this text is nobody's. A certain BSN cannot be waved through. */
  accept(text: string): void;
  ready(texts: readonly string[]): boolean;
}>;

/** Watches the texts of one form. What was accepted is remembered by what it says, as long as the form is open. */
export function usePrivacyGuard(): Guard {
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());

  const isAccepted = (text: string, { kind, start, end, certain }: PersonalData): boolean =>
    accepted.has(text.slice(start, end)) && !(kind === "bsn" && certain);

  return {
    findingsIn: findPersonalData,
    isAccepted,
    accept(text) {
      setAccepted(new Set([...accepted, ...findPersonalData(text).map(({ start, end }) => text.slice(start, end))]));
    },
    ready: (texts) =>
      texts.every(
        (text) => !holdsForbiddenData(text) && findPersonalData(text).every((finding) => isAccepted(text, finding)),
      ),
  };
}
