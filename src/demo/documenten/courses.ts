import type { Persona } from "../staff.ts";

/** Something that somebody did with a document, so many days ago. */
export type DocumentAct = Readonly<{ daysAgo: number }> &
  (
    | Readonly<{ kind: "write" | "submit" | "retire"; by: Persona }>
    /** By everybody who has to agree; the first of them on a card, when `card`. */
    | Readonly<{ kind: "adopt"; card?: true }>
    | Readonly<{ kind: "reject"; by: Persona; reason: string }>
  );

const write = (daysAgo: number, by: Persona): DocumentAct => ({ kind: "write", daysAgo, by });
const submit = (daysAgo: number, by: Persona): DocumentAct => ({ kind: "submit", daysAgo, by });
const retire = (daysAgo: number, by: Persona): DocumentAct => ({ kind: "retire", daysAgo, by });
const adopt = (daysAgo: number): DocumentAct => ({ kind: "adopt", daysAgo });
const adoptOnCard = (daysAgo: number): DocumentAct => ({ kind: "adopt", daysAgo, card: true });
const reject = (daysAgo: number, by: Persona, reason: string): DocumentAct => ({ kind: "reject", daysAgo, by, reason });

/** What happened to each document, by its key. Every `write` takes the next version of its text. */
export const COURSES: Readonly<Record<string, readonly DocumentAct[]>> = {
  "beschrijving-intake": [
    write(84, "procesbeheerder"),
    submit(80, "procesbeheerder"),
    adoptOnCard(78),
    write(45, "procesbeheerder"),
    submit(44, "procesbeheerder"),
    adopt(41),
    write(6, "procesbeheerder"),
  ],
  "intake-enkelvoudig": [
    write(80, "procesbeheerder"),
    submit(79, "procesbeheerder"),
    adopt(76),
    write(33, "regisseur"),
    submit(32, "procesbeheerder"),
    adoptOnCard(30),
  ],
  "intake-meervoudig": [write(70, "regisseur"), submit(69, "procesbeheerder"), adopt(66)],
  gesprekskaart: [write(74, "adviseur"), write(50, "consulent1"), submit(49, "procesbeheerder"), adoptOnCard(47)],
  "schema-intake": [write(60, "procesbeheerder"), submit(59, "procesbeheerder"), adopt(57)],
  "blauwdruk-toegang": [write(55, "adviseur"), submit(54, "adviseur"), adopt(52), write(15, "adviseur")],
  proceskaart: [write(65, "procesbeheerder")],
  "beschrijving-afspraken": [
    write(82, "adviseur"),
    write(75, "procesbeheerder"),
    submit(74, "adviseur"),
    adopt(70),
    write(52, "adviseur"),
    submit(51, "adviseur"),
    adoptOnCard(48),
  ],
  "afspraken-vastleggen": [write(50, "consulent2"), submit(47, "adviseur"), adopt(44)],
  "formulier-afspraken": [
    write(46, "adviseur"),
    submit(43, "adviseur"),
    reject(
      40,
      "proceseigenaar",
      "Vraag 3 is te lang voor een gesprek aan huis. Maak er twee korte vragen van en probeer het formulier eerst uit in wijk Oost.",
    ),
  ],
  "beschrijving-e-diensten": [write(40, "procesbeheerder"), write(12, "procesbeheerder"), submit(5, "procesbeheerder")],
  "formulier-behandelen": [write(11, "consulent1")],
  "beschrijving-planning": [
    write(79, "procesbeheerder"),
    write(68, "regisseur"),
    submit(66, "procesbeheerder"),
    adoptOnCard(58),
  ],
  "afspraak-jcc": [write(65, "procesbeheerder"), submit(64, "procesbeheerder"), adopt(57)],
  "beschrijving-regie": [
    write(83, "regisseur"),
    submit(81, "regisseur"),
    adopt(77),
    write(60, "regisseur"),
    submit(58, "regisseur"),
    adoptOnCard(54),
    write(12, "regisseur"),
  ],
  rondetafel: [write(53, "regisseur"), submit(52, "regisseur"), adopt(49)],
  "beschrijving-overdracht": [
    write(45, "procesbeheerder"),
    write(38, "regisseur"),
    submit(36, "procesbeheerder"),
    adopt(30),
  ],
  doorzetten: [
    write(44, "consulent1"),
    write(37, "regisseur"),
    submit(35, "procesbeheerder"),
    adoptOnCard(29),
    write(9, "consulent1"),
  ],
  "schema-overdracht": [write(20, "procesbeheerder")],
  "beschrijving-wmo": [
    write(72, "adviseur"),
    write(58, "adviseur"),
    write(42, "consulent2"),
    submit(41, "adviseur"),
    adopt(37),
  ],
  "wmo-onderzoek": [
    write(56, "adviseur"),
    submit(55, "adviseur"),
    adopt(51),
    write(24, "consulent1"),
    submit(23, "adviseur"),
    adoptOnCard(19),
  ],
  "schema-wmo": [write(35, "procesbeheerder"), submit(4, "adviseur")],
  "blauwdruk-wmo": [write(18, "adviseur")],
  "reis-hulp-thuis": [write(63, "adviseur"), submit(61, "adviseur"), adopt(56)],
  "beschrijving-jeugd": [write(31, "adviseur"), write(8, "consulent2"), submit(3, "adviseur")],
  "veiligheid-wegen": [write(22, "adviseur"), submit(21, "adviseur"), adopt(17)],
  "beschrijving-bijstand": [write(26, "consulent1"), write(10, "consulent1")],
  "bijstand-suite": [write(9, "consulent1")],
  "beschrijving-schulden": [write(71, "adviseur"), submit(67, "adviseur"), adopt(63), write(20, "adviseur")],
  "dreigende-situatie": [write(33, "consulent1"), submit(32, "adviseur"), adopt(27)],
  "reis-geldzorgen": [write(64, "adviseur"), submit(62, "adviseur"), adoptOnCard(59)],
  "bbz-doorverwijzen": [
    write(77, "consulent2"),
    submit(76, "procesbeheerder"),
    adopt(72),
    retire(41, "procesbeheerder"),
  ],
};
