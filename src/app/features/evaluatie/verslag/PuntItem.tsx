import { Link } from "@fluentui/react-components";
import { isActive } from "../../../../domain/ontwikkelpunt.ts";
import { hrefTo } from "../../../address.ts";
import { SendingLabel } from "../../../components/SendingLabel.tsx";
import { StatusBadge } from "../../../components/StatusBadge.tsx";
import type { PuntView } from "../../../data/puntView.ts";
import { useWords } from "../../../language.tsx";
import { useLineStyles } from "./lineStyles.ts";
import { TilPuntOp } from "./OptilKnop.tsx";
import { regelWords } from "./regelWords.ts";

/** A point that was raised in the meeting; it lives on in the backlog. */
export function PuntItem({ punt }: Readonly<{ punt: PuntView }>) {
  const styles = useLineStyles();
  const { numberFollows } = useWords(regelWords);
  const { id, number, point, standing, pending, stored } = punt;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <div className={styles.text}>
          <Link href={hrefTo("ontwikkelpunten", { punt: id })}>
            {number === "" ? numberFollows : number} <bdi>{point.title}</bdi>
          </Link>
        </div>
        <div className={styles.actions}>
          <StatusBadge status={point.status} standing={standing} />
          {stored !== undefined && isActive(point) && <TilPuntOp punt={punt} />}
        </div>
      </div>
      {pending !== undefined && <SendingLabel state={pending.state} />}
    </li>
  );
}
