import { Button, Link } from "@fluentui/react-components";
import type { AgendaPunt } from "../../../../domain/agenda.ts";
import { signaalOver } from "../../../../domain/verslagregel.ts";
import { hrefTo } from "../../../address.ts";
import { isolated } from "../../../bidi.ts";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { useLineStyles } from "./lineStyles.ts";
import { regelWords } from "./regelWords.ts";
import { useSay } from "./Said.tsx";
import { UitEerder } from "./UitEerder.tsx";
import { liftPuntKey } from "./useLift.ts";
import { verslagWords } from "./words.ts";

type PuntVanEerderProps = Readonly<{ to: string; punt: AgendaPunt; open: boolean }>;

/** A point that waits for a decision, from an earlier meeting or from none; it can be put on the table of this one. */
export function PuntVanEerder({ to, punt: { punt, herkomst, again }, open }: PuntVanEerderProps) {
  const styles = useLineStyles();
  const { carried: words } = useWords(verslagWords);
  const { said } = useWords(regelWords);
  const { add, rows, lists } = useRegister();
  const say = useSay();
  const { services } = useSession();
  const view = useStore(services.punten).find(({ id }) => id === punt.id);
  const meeting = useStore(lists.evaluaties).rows.get(to);
  const isHere = useStore(rows.regels).some(
    ({ value }) => value.soort === "signaal" && value.puntId === punt.id && value.evaluatieId === to,
  );
  const take = (): void => {
    if (view === undefined) return;
    add("regels", signaalOver({ id: punt.id, ...view.point }, to), liftPuntKey(punt.id, to));
    say(said.lifted(isolated(meeting?.value.title ?? "")));
  };
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <div className={styles.text}>
          <Link href={hrefTo("ontwikkelpunten", { punt: punt.id })}>
            OP-{punt.id} <bdi>{punt.title}</bdi>
          </Link>
          {again && <div className={styles.quiet}>{words.again}</div>}
          <UitEerder herkomst={herkomst} />
        </div>
        {open && !isHere && view !== undefined && herkomst?.id !== to && (
          <Button size="small" aria-description={punt.title} onClick={take}>
            {words.lift}
          </Button>
        )}
      </div>
    </li>
  );
}
