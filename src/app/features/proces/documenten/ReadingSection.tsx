import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { leesstand } from "../../../../domain/leesstand.ts";
import { Notice } from "../../../components/Notice.tsx";
import { Section } from "../../../components/Section.tsx";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import type { AdoptedVersion, DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { teamsIn } from "../../../../domain/instelling.ts";
import { PendingRow } from "../../../register/PendingRow.tsx";
import { documentenWords } from "./documentenWords.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  text: { margin: 0 },
});

/** Who read the version that counts: my own word for it, and how far each team is. */
export function ReadingSection({ view }: Readonly<{ view: DocumentView }>) {
  const { reading } = useWords(documentenWords);
  if (view.adopted === undefined) return null;
  return (
    <Section title={reading.title}>
      <MyWord view={view} adopted={view.adopted} />
      <Readers view={view} adopted={view.adopted} />
    </Section>
  );
}

type Adopted = Readonly<{ view: DocumentView; adopted: AdoptedVersion }>;

function MyWord({ view, adopted }: Adopted) {
  const { reading } = useWords(documentenWords);
  const language = useLanguage();
  const today = useToday();
  const { services } = useSession();
  const { rows, add } = useRegister();
  const mine = useStore(rows.leesbevestigingen).filter(
    ({ value }) => value.documentId === view.id && value.persoon.id === services.me.id,
  );
  const ofThis = mine.find(({ value }) => value.versie === adopted.versie);
  const { procesId } = view.document;
  if (ofThis !== undefined) {
    return (
      <>
        <Notice intent="success">{reading.done(writeMoment(ofThis.value.op, today, language))}</Notice>
        {ofThis.pending !== undefined && <PendingRow pending={ofThis.pending} />}
      </>
    );
  }
  if (procesId === undefined) return null;
  const confirm = (): void => {
    const { versie } = adopted;
    const value = { documentId: view.id, versie, procesId, persoon: services.me, op: services.now() };
    add("leesbevestigingen", value);
  };
  return (
    <>
      {mine.length > 0 && <Notice intent="info">{reading.newer}</Notice>}
      <div>
        <Button appearance="primary" icon={<CheckmarkCircle20Regular />} onClick={confirm}>
          {reading.button}
        </Button>
      </div>
    </>
  );
}

function Readers({ view, adopted }: Adopted) {
  const styles = useStyles();
  const { reading } = useWords(documentenWords);
  const language = useLanguage();
  const { rows, lists } = useRegister();
  const confirmed = useStore(rows.leesbevestigingen).map(({ value }) => value);
  const processen = useStore(rows.processen);
  const settings = [...useStore(lists.instellingen).rows.values()].map(({ value }) => value);
  const proces = processen.find(({ id }) => id === view.document.procesId)?.value;
  const stand = leesstand(
    { documentId: view.id, versie: adopted.versie },
    proces?.teams ?? [],
    teamsIn(settings),
    confirmed,
  );
  if (stand.total === 0) return <p className={styles.text}>{reading.noTeams}</p>;
  const names = new Intl.ListFormat(LOCALES[language]);
  const missing = stand.teams.flatMap(({ nogNiet }) => nogNiet.map(({ name }) => name));
  return (
    <>
      <p className={styles.text}>{reading.share(stand.gelezen, stand.total)}</p>
      <ul className={styles.list}>
        {stand.teams.map(({ name, gelezen, total }) => (
          <li key={name}>{reading.team(name, gelezen, total)}</li>
        ))}
      </ul>
      {missing.length === 0 ? (
        <p className={styles.text}>{reading.everybody}</p>
      ) : (
        <details>
          <summary>{reading.whoNot}</summary>
          {names.format(new Set(missing))}
        </details>
      )}
    </>
  );
}
