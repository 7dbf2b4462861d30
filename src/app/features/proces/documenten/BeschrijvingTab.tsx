import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentText28Regular } from "@fluentui/react-icons/svg/document-text";
import { useCallback } from "react";
import { formatAddress, withParams } from "../../../address.ts";
import { FullMessage } from "../../../components/FullMessage.tsx";
import { NewWindow } from "../../../components/NewWindow.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { useStore } from "../../../data/store.ts";
import { writeDate } from "../../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import type { AdoptedVersion, DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { goTo, useAddress } from "../../../useAddress.ts";
import { ListGate } from "../../../register/ListGate.tsx";
import { DocumentRow } from "./DocumentRow.tsx";
import { documentenWords } from "./documentenWords.ts";
import { ShownFile } from "./ShownFile.tsx";
import { ReadingSection } from "./ReadingSection.tsx";

const useStyles = makeStyles({
  tab: { display: "grid", rowGap: tokens.spacingVerticalL, alignContent: "start", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, overflowWrap: "anywhere" },
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
});

/** What counts, readable at once; and what is being written beside it. */
export function BeschrijvingTab({ procesId }: Readonly<{ procesId: string }>) {
  return (
    <ListGate list="documenten">
      <Described procesId={procesId} />
    </ListGate>
  );
}

function Described({ procesId }: Readonly<{ procesId: string }>) {
  const styles = useStyles();
  const { description } = useWords(documentenWords);
  const { params } = useAddress();
  const address = useAddress();
  const { documentViews } = useRegister();
  const views = useStore(documentViews).filter(({ document }) => document.procesId === procesId);
  const shown =
    views.find(({ id, adopted }) => id === params.document && adopted !== undefined) ?? theDescription(views);
  const others = views.filter((view) => view.adopted !== undefined && view.id !== shown?.id);
  const concepts = views.filter(
    ({ standing, document }) => standing.kind !== "adopted" && document.status !== "retired",
  );
  const hrefOf = (id: string, deel: string): string => `#${formatAddress(withParams(address, { deel, document: id }))}`;
  return (
    <div className={styles.tab}>
      {shown?.adopted === undefined ? (
        <FullMessage icon={<DocumentText28Regular />} title={description.none} text={description.noneText}>
          <Button onClick={() => goTo(withParams(address, { deel: "documenten" }))}>{description.toDocuments}</Button>
        </FullMessage>
      ) : (
        <Adopted key={shown.id} view={shown} adopted={shown.adopted} />
      )}
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.map((view) => (
            <DocumentRow key={view.id} view={view} href={hrefOf(view.id, "beschrijving")} />
          ))}
        </ul>
      )}
      {concepts.length > 0 && (
        <section>
          <h3 className={styles.title}>{description.concepts}</h3>
          <ul className={styles.list}>
            {concepts.map((view) => (
              <DocumentRow key={view.id} view={view} href={hrefOf(view.id, "documenten")} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The adopted description; else the adopted work instruction, which tells people most. */
function theDescription(views: readonly DocumentView[]): DocumentView | undefined {
  const adopted = views.filter((view) => view.adopted !== undefined);
  const ofKind = (soort: string): DocumentView | undefined => adopted.find(({ document }) => document.soort === soort);
  return ofKind("procesbeschrijving") ?? ofKind("werkinstructie") ?? adopted[0];
}

function Adopted({ view, adopted }: Readonly<{ view: DocumentView; adopted: AdoptedVersion }>) {
  const styles = useStyles();
  const words = useWords(documentenWords);
  const language = useLanguage();
  const names = new Intl.ListFormat(LOCALES[language]).format(adopted.door.map(({ name }) => name));
  return (
    <>
      <h3 className={styles.title}>
        {view.document.name} · {words.version(adopted.versie)}
      </h3>
      <Notice intent="success">
        {view.number} · {words.adoptedBy(names, writeDate(adopted.op))}
        {adopted.pdf?.webUrl !== undefined && (
          <>
            {" · "}
            <Link inline href={adopted.pdf.webUrl} target="_blank" rel="noreferrer">
              {words.adoptedPdf}
              <NewWindow words={words.openNew} />
            </Link>
          </>
        )}
      </Notice>
      {adopted.file === undefined ? (
        <Notice intent="info">{words.copyComing}</Notice>
      ) : (
        <FrozenFile id={adopted.file.id} name={view.document.name} />
      )}
      <ReadingSection view={view} />
    </>
  );
}

function FrozenFile({ id, name }: Readonly<{ id: string; name: string }>) {
  const { files } = useRegister();
  const load = useCallback(async () => {
    const door = await files();
    return door.content(await door.fileOf(id));
  }, [files, id]);
  return <ShownFile name={name} load={load} />;
}
