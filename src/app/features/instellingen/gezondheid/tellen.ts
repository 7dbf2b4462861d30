import type { Bevinding } from "../../../../domain/gezondheid/bevinding.ts";
import type { GezondheidWords } from "./words.ts";

export type Verteld = Readonly<{ text: string; todo: string }>;

/** What is the matter and what to do about it, in the words of who reads it. */
export function tellen({ bevinding: tellers }: GezondheidWords, bevinding: Bevinding): Verteld {
  // Each kind has its own teller; the compiler cannot follow that over the union.
  const teller = tellers[bevinding.kind] as (of: Bevinding) => readonly [string, string];
  const [text, todo] = teller(bevinding);
  return { text, todo };
}
