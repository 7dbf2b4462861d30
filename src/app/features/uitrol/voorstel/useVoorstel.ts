import type { Uitrolcriterium } from "../../../../domain/uitrolcriteria.ts";
import {
  adviceOf,
  type Cijfers,
  drafted,
  type Uitrolvoorstel,
  withCriteria,
} from "../../../../domain/uitrolvoorstel.ts";
import { isGateClosed } from "../../../../domain/uitrolpoort.ts";
import { useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useRows } from "../../../register/useRows.ts";
import type { Golf } from "../useGolven.ts";
import { useRustOp } from "./useRustOp.ts";
import { useWaarde } from "../../../register/useWaarde.ts";
import { voorstelWords } from "./voorstelWords.ts";

export type VoorstelRij = Row<Uitrolvoorstel>;

/** What can be done with the proposal of a wave; each answers what to say about it. */
export type VoorstelDoing = Readonly<{
  /** The last one that was made for it. */
  rij: VoorstelRij | undefined;
  setCriteria(criteria: readonly Uitrolcriterium[], key: string): string | undefined;
  draft(cijfers: Cijfers): string | undefined;
  save(next: Uitrolvoorstel, from: Uitrolvoorstel): string;
}>;

/** The proposal of a wave and how it is made. One that did not open the gate stays as it is: after it a new one begins. */
export function useVoorstel({ id: golfId, value: golf }: Golf): VoorstelDoing {
  const words = useWords(voorstelWords);
  const writing = useWaarde();
  const register = useRegister();
  const rustOp = useRustOp(golf);
  const rij = useRows("voorstellen").findLast(({ value }) => value.golfId === golfId);
  const open = rij !== undefined && isGateClosed(rij.value) ? undefined : rij;
  const write = (next: Uitrolvoorstel, from: Uitrolvoorstel): void => {
    if (open?.stored !== undefined) register.save("voorstellen", open.stored, next, from);
  };
  return {
    rij,
    setCriteria(criteria, key) {
      const next = withCriteria(open?.value ?? { golfId }, criteria);
      if (!next.ok) return undefined;
      if (open === undefined) register.add("voorstellen", next.value, key);
      else write(next.value, open.value);
      return words.criteriaSet;
    },
    draft(cijfers) {
      if (open === undefined) return undefined;
      const next = drafted(open.value, cijfers, rustOp);
      if (!next.ok) return undefined;
      const { advies = "adjust", regels, voorwaarden } = next.value;
      const named = adviceOf(regels).inDeWeg.map(({ criterium }) => words.condition(writing.criterium(criterium)));
      write(
        advies === "proceed-if" && voorwaarden === "" ? { ...next.value, voorwaarden: named.join("\n") } : next.value,
        open.value,
      );
      return words.drafted(words.advies[advies]);
    },
    save(next, from) {
      write(next, from);
      return words.adviceSaved;
    },
  };
}
