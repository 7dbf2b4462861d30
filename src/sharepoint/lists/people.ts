import type { Persoon } from "../../domain/persoon.ts";

/** People as text that somebody can read in the list: `Name <id>`, one a line. */
export function encodePeople(people: readonly Persoon[]): string {
  return people.map(({ id, name }) => `${name.replace(/[<>\n]/g, " ").trim()} <${id}>`).join("\n");
}

/** Reads what `encodePeople` wrote; lines of another shape are left out. */
export function decodePeople(text: string): readonly Persoon[] {
  return text.split("\n").flatMap((line) => {
    const match = /^(.*?)\s*<([^<>\s]+)>$/.exec(line.trim());
    const id = match?.[2];
    return id === undefined ? [] : [{ id, name: match?.[1] ?? id }];
  });
}
