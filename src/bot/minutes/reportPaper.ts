import { AANDACHTSGEBIEDEN } from "../../domain/ontwikkelpunt.ts";
import type { GeldigBesluit } from "../../domain/goedkeuring.ts";
import type { Kwartaal } from "../../domain/kwartaal.ts";
import type { Uitrolgolf } from "../../domain/uitrolgolf.ts";
import type { Uitrolvoorstel } from "../../domain/uitrolvoorstel.ts";
import { inOrder, type Verslag } from "../../domain/verslaginhoud.ts";
import type { Verslagregel } from "../../domain/verslagregel.ts";
import { verslagperiode } from "../../domain/verslagperiode.ts";
import { type Block, list, type Paper, paragraph, section, table } from "../../papers/paper.ts";
import { writeDay, writeMoment } from "../moments.ts";
import { words as dutch } from "../words.ts";
import { minutesKlasse } from "./minutesPaper.ts";
import { actiesOf, besluitenOf, cijfersIn, cijferTable } from "./minutesTables.ts";
import { reportWords as report } from "./reportWords.ts";

/** A proposal for the roll-out, with the wave that it is about. */
export type Gerapporteerd = Readonly<{ voorstel: Uitrolvoorstel; golf: Uitrolgolf }>;

/** What the management team reads of a quarter: the figures, judgements and decisions of the minutes, and the roll-out. */
export function reportPaper(verslag: Verslag, besluit: GeldigBesluit, uitrol: readonly Gerapporteerd[]): Paper {
  const { evaluatie } = verslag;
  const periode = verslagperiode(evaluatie);
  const cijfers = cijfersIn(verslag);
  const signals = inOrder(verslag.regels).flatMap(({ value }) => (value.soort === "signaal" ? [value.tekst] : []));
  return {
    title: report.title(periode === undefined ? evaluatie.title : written(periode)),
    subtitle: report.subtitle(evaluatie.title, writeDay(evaluatie.date, dutch)),
    blocks: [
      ...section(report.cijfers, cijfers.length === 0 ? paragraph(report.noCijfers) : cijferTable(cijfers)),
      ...section(report.oordelen, oordelenOf(verslag)),
      ...section(report.signalen, signals.length === 0 ? paragraph(report.noSignalen) : list(signals)),
      ...section(report.uitrol, uitrolOf(uitrol)),
      ...section(report.besluiten, besluitenOf(verslag)),
      ...section(report.acties, actiesOf(verslag)),
      ...section(report.about, list(aboutOf(verslag, besluit))),
    ],
  };
}

/** Every area with what it was judged by, and what was thought of it last. */
function oordelenOf({ regels }: Verslag): Block {
  const lines = inOrder(regels).map(({ value }) => value);
  const rows = AANDACHTSGEBIEDEN.map((gebied) => {
    const own = lines.filter(({ onderdeel }) => onderdeel === gebied);
    const oordeel = own.findLast((regel) => regel.soort === "oordeel");
    return [
      report.gebied[gebied],
      criteriaIn(own),
      oordeel === undefined ? report.noOordeel : report.oordeel[oordeel.oordeel],
      oordeel?.tekst ?? "",
    ];
  });
  return table(report.oordeelHead, rows, [22, 30, 18, 30]);
}

function criteriaIn(lines: readonly Verslagregel[]): string {
  return lines.flatMap(({ soort, tekst }) => (soort === "criterium" ? [tekst] : [])).join("; ");
}

function uitrolOf(uitrol: readonly Gerapporteerd[]): Block {
  const rows = uitrol.map(({ golf, voorstel: { advies, voorwaarden, status } }) => [
    golf.title,
    written(golf.kwartaal),
    advies === undefined ? "" : report.advies[advies],
    voorwaarden,
    report.status[status],
  ]);
  return rows.length === 0 ? paragraph(report.noUitrol) : table(report.uitrolHead, rows, [22, 12, 18, 30, 18]);
}

function aboutOf({ evaluatie }: Verslag, { door, at }: GeldigBesluit): readonly string[] {
  const { nummer, omschrijving } = minutesKlasse(evaluatie);
  return [
    report.source(evaluatie.title),
    report.adopted(door.name, writeMoment(at, dutch)),
    report.klasse(nummer, omschrijving),
  ];
}

/** A quarter as people write it: Q3 2026. */
function written(kwartaal: Kwartaal): string {
  return kwartaal.split("-").toReversed().join(" ");
}
