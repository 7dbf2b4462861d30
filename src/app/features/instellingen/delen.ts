/** The parts of the settings, by the word in the address. */
export const DELEN = ["beslissers", "teams", "afdelingen", "wijken", "gezondheid"] as const;
export type Deel = (typeof DELEN)[number];

/** The part that the address names; who decides when it names none. */
export function deelFrom(text: string | undefined): Deel {
  return DELEN.find((deel) => deel === text) ?? "beslissers";
}
