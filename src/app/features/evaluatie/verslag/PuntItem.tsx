import { Link } from "@fluentui/react-components";
import { hrefTo } from "../../../address.ts";
import { SendingLabel } from "../../../components/SendingLabel.tsx";
import { StatusBadge } from "../../../components/StatusBadge.tsx";
import type { PuntView } from "../../../data/puntView.ts";
import { useWords } from "../../../language.tsx";
import { useLineStyles } from "./lineStyles.ts";
import { regelWords } from "./regelWords.ts";

/** A point that was raised in the meeting; it lives on in the backlog. */
export function PuntItem({ punt }: Readonly<{ punt: PuntView }>) {
  const styles = useLineStyles();
  const { numberFollows } = useWords(regelWords);
  const { id, number, point, standing, pending } = punt;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <div className={styles.text}>
          <Link href={hrefTo("ontwikkelpunten", { punt: id })}>
            {number === "" ? numberFollows : number} <bdi>{point.title}</bdi>
          </Link>
        </div>
        <StatusBadge status={point.status} standing={standing} />
      </div>
      {pending !== undefined && <SendingLabel state={pending.state} />}
    </li>
  );
}
