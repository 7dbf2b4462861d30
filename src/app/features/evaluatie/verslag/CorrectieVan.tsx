import { Button, Link } from "@fluentui/react-components";
import type { Correctie } from "../../../../domain/evaluatie.ts";
import { hrefTo } from "../../../address.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { useSay } from "./Said.tsx";
import { useVerslag } from "./useVerslag.ts";
import { verslagWords } from "./words.ts";

export type CorrectieVanProps = Readonly<{ id: string; correctie: Correctie; canCopy: boolean }>;

/** Which adopted minutes these correct, and why; the lines of those can be begun with. */
export function CorrectieVan({ id, correctie, canCopy }: CorrectieVanProps) {
  const { correction } = useWords(verslagWords);
  const { lists, add } = useRegister();
  const say = useSay();
  const { rows } = useStore(lists.evaluaties);
  const { regels } = useVerslag(correctie.evaluatieId);
  const corrected = rows.get(correctie.evaluatieId);
  const copy = (): void => {
    for (const { id: regelId, value } of regels) {
      // Two who press at the same moment take each line over once.
      add("regels", { ...value, evaluatieId: id }, `correctie/${id}/${regelId}`, `correctie/${id}`);
    }
    say(correction.copied(regels.length));
  };
  return (
    <Notice
      intent="info"
      actions={
        canCopy &&
        regels.length > 0 && (
          <Button size="small" onClick={copy}>
            {correction.copy(regels.length)}
          </Button>
        )
      }
    >
      {correction.of}{" "}
      <Link href={hrefTo("evaluaties", { evaluatie: correctie.evaluatieId })} inline>
        <bdi>{corrected?.value.title ?? correctie.evaluatieId}</bdi>
      </Link>
      . {correction.because(correctie.reden)}. {correction.keep}
      {canCopy && regels.length > 0 && ` ${correction.copyText}`}
    </Notice>
  );
}
