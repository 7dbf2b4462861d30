import type { Deelvraag } from "../../domain/ontwikkelpunt.ts";

/**
 * Sub-questions as people read them in the list: a line for each question, the lines of its answer below it behind
 * `> `. Undefined when there are none.
 */
export function encodeDeelvragen(deelvragen: readonly Deelvraag[]): string | undefined {
  if (deelvragen.length === 0) return undefined;
  return deelvragen
    .flatMap(({ question, answer }) => [
      oneLine(question).replace(/^(?:> ?)+/, ""),
      ...(answer.trim() === ""
        ? []
        : answer
            .trim()
            .split("\n")
            .map((line) => `> ${line}`)),
    ])
    .join("\n");
}

/** Reads what `encodeDeelvragen` wrote and what people typed into the list themselves. */
export function decodeDeelvragen(text: string): readonly Deelvraag[] {
  const deelvragen: { question: string; answer: string }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const last = deelvragen.at(-1);
    if (line.startsWith(">") && last !== undefined)
      last.answer += `${last.answer === "" ? "" : "\n"}${line.replace(/^> ?/, "")}`;
    else if (line.trim() !== "") deelvragen.push({ question: line.trim(), answer: "" });
  }
  return deelvragen;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
