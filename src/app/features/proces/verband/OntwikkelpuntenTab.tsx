import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useEffect, useState } from "react";
import { isBesluit, newestFirst } from "../../../../domain/besluitregels.ts";
import { hrefTo } from "../../../address.ts";
import { PuntLinkList } from "../../../components/PuntLinkList.tsx";
import { Section } from "../../../components/Section.tsx";
import type { PuntView } from "../../../data/puntView.ts";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { useSession } from "../../../SessionContext.tsx";
import { goTo } from "../../../useAddress.ts";
import { BesluitRegel } from "./BesluitRegel.tsx";
import { useDocumentregels, usePuntregels } from "./useBesluitregels.ts";
import { verbandWords } from "./verbandWords.ts";

const useStyles = makeStyles({
  tab: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  lines: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
});

/** The points that people raised about a process, and what was decided about them and its documents. */
export function OntwikkelpuntenTab({ procesId }: Readonly<{ procesId: string }>) {
  const styles = useStyles();
  const words = useWords(verbandWords);
  const { services } = useSession();
  const punten = useStore(services.punten).filter(({ point }) => point.procesId === procesId);
  const { status } = useStore(services.lists.punten);
  const regels = newestFirst([...useDocumentregels(procesId), ...usePuntregels(procesId)].filter(isBesluit));
  const noteOf = useEvaluatieNote(punten);
  const reading = status === "loading";
  return (
    <div className={styles.tab}>
      <Section title={words.punten} {...(reading ? {} : { count: punten.length })} empty={words.noPunten}>
        {reading ? <p role="status">{words.reading}</p> : <PuntLinkList punten={punten} note={noteOf} />}
      </Section>
      <div className={styles.actions}>
        <Button
          icon={<Add20Regular />}
          onClick={() => goTo({ screen: "ontwikkelpunten", params: { nieuw: "ja", bij: procesId } })}
        >
          {words.add}
        </Button>
        <ArchiveButton />
        <Link href={hrefTo("ontwikkelpunten", { proces: procesId })}>{words.inList}</Link>
      </div>
      <Section title={words.besluiten} count={regels.length} empty={words.noBesluiten}>
        <ul className={styles.lines}>
          {regels.map((regel) => (
            <li key={`${regel.over.soort}/${regel.over.id}/${regel.kind}/${regel.at}`}>
              <BesluitRegel regel={regel} procesId={procesId} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** What was finished or rejected is only read when somebody wants it. */
function ArchiveButton() {
  const words = useWords(verbandWords);
  const { services } = useSession();
  const [state, setState] = useState<"unread" | "reading" | "read">("unread");
  if (state === "read") return null;
  const read = (): void => {
    setState("reading");
    services.loadArchive().then(
      () => setState("read"),
      () => setState("unread"),
    );
  };
  return (
    <Button appearance="subtle" disabledFocusable={state === "reading"} onClick={read}>
      {words.archive}
    </Button>
  );
}

/** In which evaluation a point was raised, as far as that was read. */
function useEvaluatieNote(punten: readonly PuntView[]): (punt: PuntView) => string | undefined {
  const words = useWords(verbandWords);
  const { services } = useSession();
  const { rows } = useStore(services.lists.evaluaties);
  const some = punten.some(({ point }) => point.evaluatieId !== undefined);
  useEffect(() => {
    if (some) void services.loadEvaluaties().catch(() => undefined);
  }, [some, services]);
  return ({ point }) => {
    const title = rows.get(point.evaluatieId ?? "")?.value.title;
    return title === undefined ? undefined : words.raisedIn(title);
  };
}
