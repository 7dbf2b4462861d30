import { useMemo } from "react";
import type { Uitrolgolf } from "../../../domain/uitrolgolf.ts";
import { useStore } from "../../data/store.ts";
import { useWords } from "../../language.tsx";
import type { Row } from "../../register/rowWrite.ts";
import { useRegister } from "../../register/useRegister.ts";
import { useRows } from "../../register/useRows.ts";
import { useSession } from "../../SessionContext.tsx";
import type { GolfNames } from "./golfText.ts";
import { uitrolWords } from "./uitrolWords.ts";

export type Golf = Row<Uitrolgolf>;

/** A district on the board, by its row id. */
export type Bordwijk = Readonly<{ id: string; name: string; postcodeAreas: readonly string[] }>;

/** The waves, by quarter. */
export function useGolven(): readonly Golf[] {
  const rows = useRows("golven");
  return useMemo(() => rows.toSorted((one, other) => one.value.kwartaal.localeCompare(other.value.kwartaal)), [rows]);
}

/** The districts in the order of the team; undefined until they were read. */
export function useWijken(): readonly Bordwijk[] | undefined {
  const { services } = useSession();
  const { rows, complete } = useStore(services.lists.wijken);
  return useMemo(() => {
    if (!complete) return undefined;
    return [...rows.values()]
      .toSorted((one, other) => one.value.order - other.value.order || one.value.name.localeCompare(other.value.name))
      .map(({ id, value: { name, postcodeAreas } }) => ({ id, name, postcodeAreas }));
  }, [rows, complete]);
}

/** What the rows are called that a wave points to. */
export function useGolfNames(): GolfNames {
  const { unknownWijk } = useWords(uitrolWords);
  const { services } = useSession();
  const { lists } = useRegister();
  const wijken = useStore(services.lists.wijken).rows;
  const evaluaties = useStore(lists.evaluaties).rows;
  return {
    wijk: (id) => wijken.get(id)?.value.name ?? unknownWijk,
    evaluatie: (id) => evaluaties.get(id)?.value.title ?? id,
  };
}
