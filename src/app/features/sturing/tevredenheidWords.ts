import type { Kwaliteit, SoortMeting } from "../../../domain/meting.ts";

/** What is said about satisfaction; a part of the words of the screen. */
export const tevredenheidWords = {
  title: "Klanttevredenheid",
  all: "Alle wijken",
  head: "Waarover",
  soort: "Soort",
  datum: "Datum",
  waarde: "Waarde",
  bron: "Bron",
  kwaliteitHead: "Kwaliteit",
  kwaliteit: { confirmed: "vastgesteld", provisional: "voorlopig", estimated: "geschat" } satisfies Record<
    Kwaliteit,
    string
  >,
  soorten: { baseline: "Nulmeting", target: "Streefwaarde", measured: "Meting" } satisfies Record<SoortMeting, string>,
  summary: (about: string, waarde: string, day: string, bron: string, kwaliteit: string) =>
    `${about}: ${waarde} op ${day} (${kwaliteit}; bron: ${bron}).`,
  target: (waarde: string) => `De streefwaarde is ${waarde}.`,
  baseline: (waarde: string) => `De nulmeting was ${waarde}.`,
  several: (count: number) =>
    `Er zijn ${count} reeksen cijfers over klanttevredenheid. Ze staan naast elkaar, want je kunt ze niet optellen.`,
  notMeasured: (about: string) => `${about}: nog niet gemeten.`,
  empty: "Nog geen cijfers over klanttevredenheid. Voeg ze toe bij Uitrol.",
  link: "Ga naar Uitrol",
};
