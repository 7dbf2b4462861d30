import type { Afspraak } from "../afspraak.ts";
import type { MetId } from "../agenda.ts";
import type { Evaluatie } from "../evaluatie.ts";
import type { Implementatiestap } from "../implementatie.ts";
import type { Ontwikkelpunt } from "../ontwikkelpunt.ts";
import type { Proces } from "../proces.ts";
import { isFrozen, type Procesdocument } from "../procesdocument.ts";
import type { Uitrolgolf } from "../uitrolgolf.ts";
import type { Uitrolvoorstel } from "../uitrolvoorstel.ts";
import type { Verslagregel } from "../verslagregel.ts";
import type { Schakel, SoortSchakel, Verwijzing } from "./schakel.ts";

/** Every row that the chain is made of. */
export type Ketenbronnen = Readonly<{
  punten: readonly MetId<Ontwikkelpunt>[];
  processen: readonly MetId<Proces>[];
  documenten: readonly MetId<Procesdocument>[];
  stappen: readonly MetId<Implementatiestap>[];
  evaluaties: readonly MetId<Evaluatie>[];
  regels: readonly MetId<Verslagregel>[];
  afspraken: readonly MetId<Afspraak>[];
  voorstellen: readonly MetId<Uitrolvoorstel>[];
  golven: readonly MetId<Uitrolgolf>[];
  /** Rows that are there and that somebody broke by hand: nothing is known of them, but they are not gone. */
  onleesbaar: readonly Verwijzing[];
}>;

/** The rows as links of the chain. Frozen copies of documents are not worked on, and no part of it. */
export function schakelsUit(bronnen: Ketenbronnen): readonly Schakel[] {
  const { punten, processen, documenten, stappen, evaluaties, regels, afspraken, voorstellen, golven } = bronnen;
  return [
    ...als("punt", punten),
    ...als("proces", processen),
    ...als(
      "document",
      documenten.filter(({ value }) => !isFrozen(value)),
    ),
    ...als("stap", stappen),
    ...als("evaluatie", evaluaties),
    ...regels.flatMap(({ id, value }): readonly Schakel[] =>
      value.soort === "signaal" ? [{ soort: "signaal", id, value }] : [],
    ),
    ...afspraken.map(({ id, value }): Schakel =>
      value.soort === "besluit" ? { soort: "besluit", id, value } : { soort: "actie", id, value },
    ),
    ...als("voorstel", voorstellen),
    ...als("golf", golven),
  ];
}

function als<S extends SoortSchakel, T>(soort: S, rows: readonly MetId<T>[]) {
  return rows.map(({ id, value }) => ({ soort, id, value }));
}
