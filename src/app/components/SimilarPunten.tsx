import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { similarity } from "../../domain/search.ts";
import { hrefTo } from "../address.ts";
import type { PuntView } from "../data/puntView.ts";
import { useStore } from "../data/store.ts";
import { useWords } from "../language.tsx";
import { useSession } from "../SessionContext.tsx";
import { similarWords } from "./similarWords.ts";

const useStyles = makeStyles({
  similar: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

const LIKE_ENOUGH = 0.5;
const SHOWN = 3;

/** Points that say much the same, so that nobody writes down what stands there already. */
export function SimilarPunten({ title, plain = false }: Readonly<{ title: string; plain?: boolean | undefined }>) {
  const styles = useStyles();
  const { similar } = useWords(similarWords);
  const { services } = useSession();
  const punten = useStore(services.punten);
  const found = punten
    .map((punt) => ({ punt, likeness: similarity(title, punt.point.title) }))
    .filter(({ likeness }) => likeness >= LIKE_ENOUGH)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, SHOWN);

  return (
    <div role="status">
      {found.length > 0 && (
        <>
          <p className={styles.similar}>{similar}</p>
          <ul className={styles.list}>
            {found.map(({ punt }) => (
              <li key={punt.id}>
                {plain ? (
                  <NameOf punt={punt} />
                ) : (
                  <Link href={hrefTo("ontwikkelpunten", { punt: punt.id })}>
                    <NameOf punt={punt} />
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function NameOf({ punt }: Readonly<{ punt: PuntView }>) {
  return (
    <>
      {punt.number} <bdi>{punt.point.title}</bdi>
    </>
  );
}
