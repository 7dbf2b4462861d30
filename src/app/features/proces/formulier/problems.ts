import type { Proces } from "../../../../domain/proces.ts";
import type { Guard } from "../../../components/privacyGuard.ts";

/** SharePoint holds no longer title, and no longer line of text. */
export const TITLE_MAX = 255;
/** More than this nobody reads. */
export const TEXT_MAX = 4000;

/** Why a process cannot be saved yet. `too-long` is told by the field itself. */
export type ProcesProblem = "title" | "too-long" | "privacy";

/** Everything that is wrong with what was typed. */
export function problemsIn({ title, doel, begin, resultaat, keten }: Proces, guard: Guard): ReadonlySet<ProcesProblem> {
  const texts = [doel, begin, resultaat];
  const wrong: Readonly<Record<ProcesProblem, boolean>> = {
    title: title.trim() === "",
    "too-long": title.length > TITLE_MAX || keten.length > TITLE_MAX || texts.some((text) => text.length > TEXT_MAX),
    privacy: !guard.ready([title, keten, ...texts]),
  };
  return new Set((Object.keys(wrong) as ProcesProblem[]).filter((problem) => wrong[problem]));
}

/** Without what somebody typed around it. */
export function trimmed(proces: Proces): Proces {
  const { title, doel, begin, resultaat, keten } = proces;
  return {
    ...proces,
    title: title.trim(),
    doel: doel.trim(),
    begin: begin.trim(),
    resultaat: resultaat.trim(),
    keten: keten.trim(),
  };
}
