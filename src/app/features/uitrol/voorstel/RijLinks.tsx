import { Link } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Cijferlijst, Cijferrij } from "../../../../domain/uitrolvoorstel.ts";
import { hrefTo } from "../../../address.ts";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { voorstelWords } from "./voorstelWords.ts";

/** More than a handful nobody follows one by one. */
const SHOWN = 5;

/** The rows behind a figure, each to be followed. */
export function RijLinks({ rijen }: Readonly<{ rijen: readonly Cijferrij[] }>) {
  const { more } = useWords(voorstelWords);
  return (
    <>
      {rijen.slice(0, SHOWN).map((rij, index) => (
        <Fragment key={`${rij.lijst} ${rij.id}`}>
          {index > 0 && ", "}
          <RijLink rij={rij} />
        </Fragment>
      ))}
      {rijen.length > SHOWN && ` ${more(rijen.length - SHOWN)}`}
    </>
  );
}

function RijLink({ rij }: Readonly<{ rij: Cijferrij }>) {
  const { rij: names } = useWords(voorstelWords);
  const target = useTargets()[rij.lijst](rij.id);
  const name = target.name ?? names[rij.lijst](rij.id);
  if (target.href === undefined) return name;
  return (
    <Link href={target.href} inline>
      {name}
    </Link>
  );
}

type Target = Readonly<{ href?: string | undefined; name?: string | undefined }>;

function useTargets(): Readonly<Record<Cijferlijst, (id: string) => Target>> {
  const { lists } = useRegister();
  const { rows: evaluaties } = useStore(lists.evaluaties);
  const { rows: afspraken } = useStore(lists.afspraken);
  const { rows: regels } = useStore(lists.regels);
  const { rows: leerstanden } = useStore(lists.leerstanden);
  const meeting = (id: string | undefined): Target =>
    id === undefined ? {} : { href: hrefTo("evaluaties", { evaluatie: id }), name: evaluaties.get(id)?.value.title };
  return {
    // A figure stands in the section under the proposal, with its source.
    metingen: () => ({}),
    afspraken: (id) => {
      const afspraak = afspraken.get(id)?.value;
      return { ...meeting(afspraak?.evaluatieId), name: afspraak?.nummer };
    },
    punten: (id) => ({ href: hrefTo("ontwikkelpunten", { punt: id }) }),
    processen: (id) => ({ href: hrefTo("processen", { proces: id }) }),
    leerstanden: (id) => {
      const leerstand = leerstanden.get(id)?.value;
      if (leerstand === undefined) return {};
      return { href: hrefTo("processen", { proces: leerstand.procesId, deel: "leren" }), name: leerstand.team };
    },
    evaluaties: meeting,
    verslagregels: (id) => meeting(regels.get(id)?.value.evaluatieId),
  };
}
