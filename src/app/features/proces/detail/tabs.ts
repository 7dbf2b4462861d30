/** The parts of a process, by the word in the address. */
export const DELEN = [
  "beschrijving",
  "documenten",
  "blueprint",
  "invoeren",
  "leren",
  "volwassenheid",
  "varianten",
  "ontwikkelpunten",
  "geschiedenis",
] as const;
export type Deel = (typeof DELEN)[number];

/** The part that the address names; the description when it names none. */
export function deelFrom(text: string | undefined): Deel {
  return DELEN.find((deel) => deel === text) ?? "beschrijving";
}
