import { writeWaarde } from "../../domain/cijfers/getal.ts";
import { hrefTo } from "../address.ts";
import { writeDate } from "../dates.ts";
import { LOCALES, useLanguage, useWords } from "../language.tsx";
import { procesLabels } from "../register/procesLabels.ts";
import { useRegister } from "../register/useRegister.ts";
import { useRows } from "../register/useRows.ts";
import { useStore } from "../data/store.ts";
import type { GeteldeRijen, Rijsoort } from "./rijen.ts";
import { cijferWords } from "./cijferWords.ts";

/** A row as people know it, and where it is shown. */
export type Regel = Readonly<{ id: string; text: string; href: string; note: string }>;

/** The rows behind a figure; those that are gone by now are left out. */
export function useRegels({ soort, rows }: GeteldeRijen): readonly Regel[] {
  const found = useLookup()[soort];
  return rows.flatMap((id) => found(id) ?? []);
}

type Lookup = Readonly<Record<Rijsoort, (id: string) => Regel | undefined>>;

function useLookup(): Lookup {
  const words = useWords(cijferWords);
  const { volwassenheid } = useWords(procesLabels);
  const locale = LOCALES[useLanguage()];
  const processen = useStore(useRegister().lists.processen).rows;
  const afspraken = useRows("afspraken");
  const evaluaties = useRows("evaluaties");
  const metingen = useRows("metingen");
  const leerstanden = useRows("leerstanden");
  const cijfers = useRows("cijfers");
  const titleOf = (procesId: string): string => processen.get(procesId)?.value.title ?? words.unknown;
  const level = (niveau: keyof typeof volwassenheid): string => words.niveau(niveau, volwassenheid[niveau]);
  return {
    // Points are shown with their status: see `RijenLijst`.
    punten: () => undefined,
    acties(id) {
      const value = valueIn(afspraken, id);
      if (value?.soort !== "actie") return undefined;
      const due = value.streefdatum === undefined ? "" : `, ${writeDate(value.streefdatum)}`;
      return {
        id,
        text: `${value.nummer} ${value.title}`.trim(),
        href: hrefTo("evaluaties", { evaluatie: value.evaluatieId }),
        note: `${value.eigenaar.name}${due}`,
      };
    },
    evaluaties(id) {
      const value = valueIn(evaluaties, id);
      return (
        value && { id, text: value.title, href: hrefTo("evaluaties", { evaluatie: id }), note: writeDate(value.date) }
      );
    },
    processen(id) {
      const value = processen.get(id)?.value;
      const note = value?.volwassenheid === undefined ? words.notMeasured : level(value.volwassenheid);
      return value && { id, text: value.title, href: hrefTo("processen", { proces: id, deel: "volwassenheid" }), note };
    },
    volwassenheidsmetingen(id) {
      const value = valueIn(metingen, id);
      if (value === undefined) return undefined;
      const { procesId, niveau, datum } = value;
      const href = hrefTo("processen", { proces: procesId, deel: "volwassenheid" });
      return { id, text: titleOf(procesId), href, note: `${level(niveau)}, ${writeDate(datum)}` };
    },
    leerstanden(id) {
      const value = valueIn(leerstanden, id);
      if (value === undefined) return undefined;
      const { procesId, team, stadium, datum } = value;
      const href = hrefTo("processen", { proces: procesId, deel: "leren" });
      return {
        id,
        text: `${team}: ${titleOf(procesId)}`,
        href,
        note: `${words.stadium[stadium]}, ${writeDate(datum)}`,
      };
    },
    metingen(id) {
      const value = valueIn(cijfers, id);
      if (value === undefined) return undefined;
      const { title, waarde, eenheid, datum, bron } = value;
      return {
        id,
        text: `${title}: ${writeWaarde(waarde, locale)} ${eenheid}`.trim(),
        href: hrefTo("uitrol"),
        note: `${writeDate(datum)}, ${bron}`,
      };
    },
  };
}

function valueIn<T>(rows: readonly Readonly<{ id: string; value: T }>[], id: string): T | undefined {
  return rows.find((row) => row.id === id)?.value;
}
