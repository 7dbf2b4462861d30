import { isGateClosed, postponedTo } from "../../../../domain/uitrolpoort.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useToday } from "../../../data/useNow.ts";
import { useWords } from "../../../language.tsx";
import { writeKwartaal } from "../kwartaalText.ts";
import { uitrolWords } from "../uitrolWords.ts";
import type { Golf } from "../useGolven.ts";
import { useMove } from "../useMove.ts";
import { usePoort } from "../usePoort.ts";
import type { SaidProps } from "./GolfSidePane.tsx";
import { Schuifknoppen, Schuiflijst } from "./Schuiflijst.tsx";

/** What shifts when a wave does not begin because the client decided to adjust, until a new proposal is begun. */
export function Uitstel({ golf, onSaid }: SaidProps & Readonly<{ golf: Golf }>) {
  const words = useWords(uitrolWords);
  const today = useToday();
  const poort = usePoort(golf.id);
  const { plan, carryOut } = useMove();
  if (poort?.besluit !== "adjust" || poort.besluitOp === undefined) return null;
  if (poort.rij === undefined || !isGateClosed(poort.rij.value)) return null;
  const naar = postponedTo(golf.value, poort.besluitOp, today);
  const planned = naar === undefined ? undefined : plan(golf, naar);
  if (planned === undefined) return null;
  return (
    <Notice
      intent="warning"
      actions={<Schuifknoppen planned={planned} onMove={(along) => onSaid(carryOut(planned, along))} />}
    >
      {words.postponed(golf.value.title, writeKwartaal(golf.value.kwartaal))}
      <Schuiflijst planned={planned} />
    </Notice>
  );
}
