import { INDICATOR_WORDS, KWALITEIT_WORDS, SOORT_METING_WORDS } from "../../../../sharepoint/lists/metingen.ts";

export const metingWords = {
  title: "Effect in cijfers",
  titleOf: (wijk: string) => `Effect in wijk ${wijk}, in cijfers`,
  indicator: INDICATOR_WORDS,
  soort: SOORT_METING_WORDS,
  kwaliteit: KWALITEIT_WORDS,
  emptyText:
    "Leg vast waar je begint (nulmeting), waar je naartoe wilt (streefwaarde) en wat je meet. Zo zie je of de werkwijze helpt.",
  everywhere: "Alle wijken",
  ofProces: (title: string) => `proces ${title}`,
  line: (indicator: string, about: string) => `${indicator} – ${about}`,
  missing: { baseline: "Nog geen nulmeting", target: "Nog geen streefwaarde", measured: "Nog niet gemeten" },
  lastMeasured: "Laatst gemeten",
  origin: (date: string, bron: string) => `${date} · bron: ${bron}`,
  quality: (kwaliteit: string) => `Kwaliteit: ${kwaliteit.toLowerCase()}`,
  earlier: (count: number) => (count === 1 ? "1 eerdere meting" : `${count} eerdere metingen`),
  add: "Leg een cijfer vast",
  save: "Leg vast",
  saved: (what: string) => `Vastgelegd: ${what}.`,
  fields: {
    indicator: "Indicator",
    title: "Wat wordt er gemeten",
    soort: "Soort",
    datum: "Datum",
    waarde: "Waarde",
    eenheid: "Eenheid",
    bron: "Bron",
    kwaliteit: "Kwaliteit van het cijfer",
    wijk: "Wijk",
  },
  waardeHint: "Met een komma of een punt, hoogstens twee cijfers erachter: 7,4",
  eenheidHint: "Zoals: cijfer, dagen, weken, gezinnen",
  bronHint: "Waar komt het cijfer vandaan? Geen gegevens van inwoners.",
  problems: {
    title: "Schrijf wat er gemeten wordt.",
    datum: "Kies de dag van de meting; die kan niet in de toekomst liggen.",
    waarde: "Vul een getal in, zoals 7,4.",
    bron: "Schrijf waar het cijfer vandaan komt.",
  },
};

export type MetingWords = typeof metingWords;
