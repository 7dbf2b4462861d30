import { useEffect, useRef } from "react";
import { cijferregels, cijfersleutel } from "../../../../domain/cijfers/cijferregels.ts";
import type { Periode } from "../../../../domain/cijfers/periode.ts";
import { verslagcijfers } from "../../../../domain/cijfers/verslagcijfers.ts";
import { samenGereed } from "../../../cijfers/gereed.ts";
import { Ongelezen } from "../../../cijfers/Ongelezen.tsx";
import { useBronnen } from "../../../cijfers/useBronnen.ts";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { useSay } from "../verslag/Said.tsx";
import { type Cijferrij } from "./cijferrij.ts";
import { verslagcijferWords } from "./words.ts";

export type InvullenProps = Readonly<{
  evaluatieId: string;
  periode: Periode;
  /** The figures that stand there already. */
  rijen: readonly Cijferrij[];
  onDone: () => void;
}>;

/** Writes the figures of the period into the minutes, once everything was read that they stand on. */
export function Invullen({ evaluatieId, periode, rijen, onDone }: InvullenProps) {
  const words = useWords(verslagcijferWords);
  const say = useSay();
  const today = useToday();
  const { services } = useSession();
  const { add, save, lists } = useRegister();
  const wijken = useStore(services.lists.wijken).rows;
  const processen = useStore(lists.processen).rows;
  const { bronnen, gereed, again } = useBronnen();
  const all = samenGereed(...Object.values(gereed));
  const begun = useRef(false);

  useEffect(() => {
    if (all !== "ready" || begun.current) return;
    begun.current = true;
    const namen = {
      wijk: (id: string) => wijken.get(id)?.value.name,
      proces: (id: string) => processen.get(id)?.value.title,
    };
    let changed = 0;
    for (const regel of cijferregels(evaluatieId, verslagcijfers(bronnen, periode, today), namen)) {
      const there = rijen.find(({ value }) => value.cijfer === regel.cijfer);
      if (there === undefined) {
        add("regels", regel, cijfersleutel(evaluatieId, regel.cijfer), `cijfers/${evaluatieId}`);
      } else if (there.stored !== undefined && !isSame(there.value, regel)) {
        save("regels", there.stored, regel, there.value);
        changed += 1;
      }
    }
    say(rijen.length === 0 ? words.filled : words.refreshed(changed));
    onDone();
  });

  return all === "ready" ? null : <Ongelezen gereed={all} onAgain={again} />;
}

function isSame(one: Cijferrij["value"], other: Cijferrij["value"]): boolean {
  return one.tekst === other.tekst && one.rijen.join() === other.rijen.join();
}
