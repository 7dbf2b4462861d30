/** A process as a drawing, before it has places: lanes from top to bottom, nodes, and the flows between them. */
export type Schema = Readonly<{
  /** Also the id of the process in the file: letters, digits and hyphens. */
  key: string;
  naam: string;
  banen: readonly string[];
  knopen: readonly Knoop[];
  pijlen: readonly Pijl[];
}>;

export type Knoop = Readonly<{
  id: string;
  soort: "begin" | "taak" | "keuze" | "einde";
  naam: string;
  /** One of the lanes. */
  baan: string;
}>;

/** From one node to another; with a word when the way depends on a choice. */
export type Pijl = Readonly<{ van: string; naar: string; als?: string }>;

/** What is wrong with a drawing: nodes and flows that do not fit each other. */
export function mistakesIn({ banen, knopen, pijlen }: Schema): readonly string[] {
  const ids = new Set(knopen.map(({ id }) => id));
  return [
    ...knopen.filter(({ baan }) => !banen.includes(baan)).map(({ id }) => `${id} lies in no lane`),
    ...pijlen.filter(({ van, naar }) => !ids.has(van) || !ids.has(naar)).map(({ van, naar }) => `${van}-${naar} hangs`),
    ...knopen
      .filter(({ id, soort }) => soort !== "begin" && !pijlen.some(({ naar }) => naar === id))
      .map(({ id }) => `nothing leads to ${id}`),
    ...knopen
      .filter(({ id, soort }) => soort !== "einde" && !pijlen.some(({ van }) => van === id))
      .map(({ id }) => `${id} leads nowhere`),
  ];
}
