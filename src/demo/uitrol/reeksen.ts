import type { Indicator, Kwaliteit } from "../../domain/meting.ts";
import type { WijkKey } from "../wijken.ts";

/** What one indicator was and became: before the start, what is aimed at, and at the end of the quarters since. */
export type Reeks = Readonly<{
  indicator: Indicator;
  name: string;
  eenheid: string;
  bron: string;
  wijk?: WijkKey;
  baseline: number;
  target?: number;
  /** At the end of the last quarters, the oldest first. */
  measured: readonly number[];
  /** Of the last one; earlier ones were confirmed since, where nothing else is said. */
  kwaliteit?: Kwaliteit;
}>;

const BALIE = "Drie vragen na afloop van het gesprek";
const ONDERZOEK = "Jaarlijks onderzoek onder inwoners";
const REGIESYSTEEM = "Regiesysteem, afgesloten dossiers";

const klanttevredenheid = (wijk: WijkKey, name: string, baseline: number, measured: readonly number[]): Reeks => ({
  indicator: "klanttevredenheid",
  name: `Klanttevredenheid ${name}`,
  eenheid: "rapportcijfer",
  bron: measured.length > 1 ? BALIE : ONDERZOEK,
  wijk,
  baseline,
  target: 7.5,
  measured,
  kwaliteit: measured.length > 1 ? "provisional" : "estimated",
});

/** The figures of the demo, one series for each indicator and district. */
export const REEKSEN: readonly Reeks[] = [
  klanttevredenheid("oost", "Oost", 6.9, [7.1, 7.2, 7.4]),
  klanttevredenheid("zuid", "Zuid", 6.7, [6.8, 7]),
  klanttevredenheid("noord", "Noord", 6.8, [6.8]),
  klanttevredenheid("centrum", "Centrum", 6.5, [6.6]),
  klanttevredenheid("wijdemeren", "Wijdemeren", 7.2, [7.1]),
  {
    indicator: "doorlooptijd",
    name: "Doorlooptijd van melding tot afspraken",
    eenheid: "weken",
    bron: REGIESYSTEEM,
    baseline: 10,
    target: 6,
    measured: [9.4, 8.6, 7.7],
    kwaliteit: "provisional",
  },
  {
    indicator: "doorlooptijd",
    name: "Doorlooptijd in Oost",
    eenheid: "weken",
    bron: REGIESYSTEEM,
    wijk: "oost",
    baseline: 10,
    target: 6,
    measured: [9, 7.8, 6.6],
  },
  {
    indicator: "wachttijd",
    name: "Wachttijd tot het eerste gesprek",
    eenheid: "weken",
    bron: "JCC, eerste vrije plek voor een intake",
    baseline: 10,
    target: 6,
    measured: [9.6, 8.3, 6.9],
    kwaliteit: "provisional",
  },
  {
    indicator: "wachttijd",
    name: "Wachttijd in Oost",
    eenheid: "weken",
    bron: "JCC, eerste vrije plek voor een intake",
    wijk: "oost",
    baseline: 10,
    target: 6,
    measured: [9.1, 7.2, 6.2],
  },
  {
    indicator: "instroom",
    name: "Instroom per kwartaal",
    eenheid: "nieuwe vragen",
    bron: "Regiesysteem en e-diensten samen",
    baseline: 1180,
    measured: [1225, 1240, 1310],
    kwaliteit: "provisional",
  },
  {
    indicator: "instroom",
    name: "Instroom per kwartaal in Oost",
    eenheid: "nieuwe vragen",
    bron: "Regiesysteem en e-diensten samen",
    wijk: "oost",
    baseline: 240,
    measured: [262, 281, 295],
  },
];
