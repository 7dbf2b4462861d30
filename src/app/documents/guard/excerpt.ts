import { maskPersonalData, type PersonalData } from "../../../domain/privacy.ts";

const AROUND = 40;
const MASK = "•••";

export type Excerpt = Readonly<{ before: string; after: string }>;

/** What stands around a finding in its paragraph, without the finding itself and without the others. */
export function excerptAround(text: string, finding: PersonalData, all: readonly PersonalData[]): Excerpt {
  const others = all.filter((other) => other !== finding);
  const lineStart = text.lastIndexOf("\n", finding.start - 1) + 1;
  const lineEnd = text.indexOf("\n", finding.end);
  const before = masked(text, lineStart, finding.start, others);
  const after = masked(text, finding.end, lineEnd === -1 ? text.length : lineEnd, others);
  return {
    before: before.length > AROUND ? `…${before.slice(before.indexOf(" ", before.length - AROUND) + 1)}` : before,
    after: after.length > AROUND ? `${after.slice(0, after.lastIndexOf(" ", AROUND) + 1 || AROUND)}…` : after,
  };
}

/** A part of the text; what is cut in two by its ends is masked as well. */
function masked(text: string, from: number, to: number, findings: readonly PersonalData[]): string {
  const inside = findings
    .filter(({ start, end }) => start < to && end > from)
    .map((finding) => ({
      ...finding,
      start: Math.max(finding.start, from) - from,
      end: Math.min(finding.end, to) - from,
    }));
  return maskPersonalData(text.slice(from, to), inside, () => MASK);
}
