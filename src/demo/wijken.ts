import type { Wijk } from "../domain/wijk.ts";

type DemoWijk = Readonly<{ key: string }> & Wijk;

/** The districts in the order in which they take part. The pilot began in Oost; Wijdemeren joins on 1-1-2027. */
export const WIJKEN = [
  { key: "oost", name: "Oost", postcodeAreas: ["1221", "1222"], order: 1 },
  { key: "zuid", name: "Zuid", postcodeAreas: ["1213", "1214", "1215"], order: 2 },
  { key: "noord", name: "Noord", postcodeAreas: ["1216", "1217", "1223"], order: 3 },
  { key: "centrum", name: "Centrum", postcodeAreas: ["1211", "1212", "1218"], order: 4 },
  { key: "wijdemeren", name: "Wijdemeren", postcodeAreas: ["1231", "1241", "1243", "1244", "1394"], order: 5 },
] as const satisfies readonly DemoWijk[];

export type WijkKey = (typeof WIJKEN)[number]["key"];
