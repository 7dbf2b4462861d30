import type { Periode } from "../../../domain/cijfers/periode.ts";
import { verslagperiode } from "../../../domain/verslagperiode.ts";
import { useRows } from "../../register/useRows.ts";
import { Verslagbestanden } from "../../register/Verslagbestanden.tsx";

/** The report on a quarter, once the minutes about it were adopted; of minutes and their correction the last one. */
export function Rapportage({ periode }: Readonly<{ periode: Periode }>) {
  const last = useRows("evaluaties").findLast(
    ({ value }) => value.status === "adopted" && value.niveau === "kwartaal" && verslagperiode(value) === periode,
  );
  return last === undefined ? null : <Verslagbestanden soort="report" evaluatieId={last.id} />;
}
