import type { Afspraak } from "../../domain/afspraak.ts";
import { inOrder, type Verslag } from "../../domain/verslaginhoud.ts";
import { CIJFERNAMEN, type Cijferregel } from "../../domain/verslagregel.ts";
import { type Block, paragraph, table } from "../../papers/paper.ts";
import { paperWords as paper } from "./paperWords.ts";

/** The figures that stand in the minutes, in the order in which they are read. */
export function cijfersIn({ regels }: Verslag): readonly Cijferregel[] {
  const cijfers = regels.flatMap(({ value }) => (value.soort === "cijfer" ? [value] : []));
  return CIJFERNAMEN.flatMap((naam) => cijfers.find(({ cijfer }) => cijfer === naam) ?? []);
}

/** The figures as a table. */
export function cijferTable(cijfers: readonly Cijferregel[]): Block {
  const rows = cijfers.map(({ cijfer, tekst }) => [paper.cijfer[cijfer], tekst]);
  return table(paper.cijferHead, rows, [35, 65]);
}

/** What was decided, with why and by whom. */
export function besluitenOf(verslag: Verslag): Block {
  const rows = agreed(verslag).flatMap((afspraak) =>
    afspraak.soort === "besluit"
      ? [[afspraak.nummer, afspraak.title, afspraak.motivering, afspraak.beslisser?.name ?? ""]]
      : [],
  );
  return rows.length === 0 ? paragraph(paper.noBesluiten) : table(paper.besluitHead, rows, [20, 29, 29, 22]);
}

/** Who does what, and when it has to be done. */
export function actiesOf(verslag: Verslag): Block {
  const rows = agreed(verslag).flatMap((afspraak) =>
    afspraak.soort === "actie"
      ? [[afspraak.nummer, afspraak.title, afspraak.eigenaar.name, dayOf(afspraak), afspraak.besluitNummer ?? ""]]
      : [],
  );
  return rows.length === 0 ? paragraph(paper.noActies) : table(paper.actieHead, rows, [20, 26, 17, 17, 20]);
}

function dayOf({ streefdatum }: Readonly<{ streefdatum?: string }>): string {
  return streefdatum === undefined ? "" : streefdatum.split("-").toReversed().join("-");
}

function agreed({ afspraken }: Verslag): readonly Afspraak[] {
  return inOrder(afspraken).map(({ value }) => value);
}
