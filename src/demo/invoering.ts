import type { SoortStap } from "../domain/implementatie.ts";
import type { Persona } from "./staff.ts";

/** What became of a step: days ago that it was done with what shows it, why it is not needed, or when it is due. */
type Uitkomst = Readonly<{ done: number; bewijs: string }> | Readonly<{ reden: string }> | Readonly<{ due: number }>;

/** A step from paper to doing. */
export type DemoStap = Readonly<{
  title: string;
  soort: SoortStap;
  systeem?: string;
  trekker?: Persona;
}> &
  Uitkomst;

/**
 * The steps for the version of a description that counts now, by the key of the document. One is brought in, some are
 * under way (late, or with a kind that nobody thought of), and of one nobody began.
 */
export const INVOERING: Readonly<Record<string, readonly DemoStap[]>> = {
  "beschrijving-planning": [
    {
      title: "Werkinstructie JCC bijwerken",
      soort: "werkinstructie",
      trekker: "procesbeheerder",
      done: 56,
      bewijs: "De werkinstructie is vastgesteld en staat in de bibliotheek.",
    },
    {
      title: "Bevestigingsbrief aanpassen",
      soort: "document",
      trekker: "adviseur",
      done: 50,
      bewijs: "De nieuwe brief is getest met vijf inwoners.",
    },
    {
      title: "Duur van een huisbezoek aanpassen",
      soort: "ict-systeem",
      systeem: "JCC",
      trekker: "beheerder",
      done: 47,
      bewijs: "In JCC staat een huisbezoek op 90 minuten.",
    },
    {
      title: "Bericht in de nieuwsbrief van het team",
      soort: "communicatie",
      trekker: "procesbeheerder",
      done: 45,
      bewijs: "Het bericht stond in de nieuwsbrief van week 41.",
    },
    {
      title: "Uitleg in de dagstart",
      soort: "training",
      trekker: "regisseur",
      done: 40,
      bewijs: "Twee keer uitgelegd in de dagstart; iedereen was er een keer bij.",
    },
  ],
  "beschrijving-intake": [
    {
      title: "Werkinstructies voor de drie varianten",
      soort: "werkinstructie",
      trekker: "procesbeheerder",
      done: 30,
      bewijs: "Beide werkinstructies zijn vastgesteld.",
    },
    {
      title: "Gesprekskaart drukken",
      soort: "document",
      trekker: "adviseur",
      done: 35,
      bewijs: "In elk buurthuis liggen vijftig kaarten.",
    },
    {
      title: "Veld voor de variant toevoegen",
      soort: "ict-systeem",
      systeem: "Regiesysteem",
      trekker: "beheerder",
      due: 12,
    },
    {
      title: "Inzien van de Suite regelen",
      soort: "ict-systeem",
      systeem: "Suite",
      reden: "Het toegangsteam kon de Suite al inzien.",
    },
    {
      title: "Tekst op de website aanpassen",
      soort: "communicatie",
      trekker: "adviseur",
      done: 21,
      bewijs: "De pagina over hulp vragen is vernieuwd.",
    },
    { title: "Training brede uitvraag", soort: "training", trekker: "adviseur", due: 26 },
  ],
  "beschrijving-afspraken": [
    {
      title: "Werkinstructie regiesysteem bijwerken",
      soort: "werkinstructie",
      trekker: "adviseur",
      done: 42,
      bewijs: "De werkinstructie is vastgesteld.",
    },
    { title: "Formulier ondersteuningsafspraken", soort: "document", trekker: "adviseur", due: -11 },
    {
      title: "Herinnering na drie maanden instellen",
      soort: "ict-systeem",
      systeem: "Regiesysteem",
      trekker: "beheerder",
      due: -4,
    },
    { title: "Aanbieders vertellen over één plan", soort: "communicatie", trekker: "regisseur", due: 30 },
    { title: "Oefenen met doelen schrijven", soort: "training", trekker: "consulent2", due: 18 },
  ],
  "beschrijving-wmo": [
    {
      title: "Werkinstructie onderzoek",
      soort: "werkinstructie",
      trekker: "adviseur",
      done: 18,
      bewijs: "Vastgesteld.",
    },
    { title: "Standaardbrief na de melding", soort: "document", trekker: "consulent1", due: 9 },
  ],
};
