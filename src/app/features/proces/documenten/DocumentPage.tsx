import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { hrefTo, withParams } from "../../../address.ts";
import { chainWords } from "../../../components/chainWords.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useToday } from "../../../data/useNow.ts";
import { writeDate, writeMoment } from "../../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import { type DocumentView, shownVersion } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { goTo, useAddress } from "../../../useAddress.ts";
import { words as commonWords } from "../../../words.ts";
import { AboutSection } from "./AboutSection.tsx";
import { AdoptedLinks } from "./AdoptedLinks.tsx";
import { AdoptionSection } from "./AdoptionSection.tsx";
import { DocumentBadge } from "./DocumentBadge.tsx";
import { documentenWords } from "./documentenWords.ts";
import { OpenElsewhere } from "./OpenElsewhere.tsx";
import { ReadingSection } from "./ReadingSection.tsx";
import { ReplaceSection } from "./ReplaceSection.tsx";
import { ShownFile } from "./ShownFile.tsx";
import { VersionsSection } from "./VersionsSection.tsx";

const useStyles = makeStyles({
  page: { display: "grid", rowGap: tokens.spacingVerticalL, alignContent: "start", minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  reading: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

/**
 * One document: what it is, how it stands, reading it here, and everything that can be done with it. Escape leads back
 * to the row it was opened from, and not yet out of the process.
 */
export function DocumentPage({ view }: Readonly<{ view: DocumentView }>) {
  const styles = useStyles();
  const words = useWords(documentenWords);
  const address = useAddress();
  const back = (): void => goTo(withParams(address, { document: undefined }));
  const backOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    back();
  };
  useLayoutEffect(() => () => focusRow(view.id), [view.id]);
  return (
    // The keys of everything in the document bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article className={styles.page} onKeyDown={backOnEscape}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={back}>
          {words.back}
        </Button>
      </div>
      <Head view={view} />
      <StandingNotice view={view} />
      <Reading view={view} />
      <AdoptionSection view={view} />
      <ReadingSection view={view} />
      <ReplaceSection key={view.id} view={view} />
      <VersionsSection view={view} />
      <AboutSection view={view} />
    </article>
  );
}

/** Once the list stands again; not when something else has the focus by then. */
function focusRow(id: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const rows = [...document.querySelectorAll<HTMLElement>("[data-document]")];
    rows.find(({ dataset }) => dataset.document === id)?.focus();
  });
}

function Head({ view }: Readonly<{ view: DocumentView }>) {
  const styles = useStyles();
  const words = useWords(documentenWords);
  const common = useWords(commonWords);
  const { see: chain } = useWords(chainWords);
  const language = useLanguage();
  const today = useToday();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { document, stored, number } = view;
  const changed = words.changedBy(
    nameOf(stored.modified.writer, common),
    writeMoment(stored.modified.at, today, language),
  );
  return (
    <header>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {document.name}
      </h3>
      <div className={styles.head}>
        <span className={styles.quiet}>{number}</span>
        <DocumentBadge view={view} />
        <span className={styles.quiet}>
          {words.version(shownVersion(view))} · {changed}
        </span>
        <Link href={hrefTo("keten", { van: `document-${view.id}` })}>{chain}</Link>
      </div>
    </header>
  );
}

function StandingNotice({ view }: Readonly<{ view: DocumentView }>) {
  const words = useWords(documentenWords);
  const language = useLanguage();
  const { standing, adopted } = view;
  if (standing.kind === "unproven") return <Notice intent="error">{words.standing.unprovenText}</Notice>;
  if (adopted === undefined) return null;
  const names = new Intl.ListFormat(LOCALES[language]).format(adopted.door.map(({ name }) => name));
  return (
    <>
      <Notice intent="success">
        {words.adoptedBy(names, writeDate(adopted.op))}. <AdoptedLinks view={view} adopted={adopted} />
      </Notice>
      {standing.kind === "edited" && <Notice intent="info">{words.conceptBeside(adopted.versie)}</Notice>}
    </>
  );
}

/** The file as it lies in the library now: to read here, or in Office. */
function Reading({ view }: Readonly<{ view: DocumentView }>) {
  const styles = useStyles();
  const words = useWords(documentenWords);
  const [shown, setShown] = useState(false);
  return (
    <section className={styles.reading}>
      <OpenElsewhere view={view}>
        <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? words.hide : words.show}
        </Button>
      </OpenElsewhere>
      {shown && <CurrentFile key={view.stored.etag} view={view} />}
    </section>
  );
}

function CurrentFile({ view: { id, document } }: Readonly<{ view: DocumentView }>) {
  const { files } = useRegister();
  const load = useCallback(async () => {
    const door = await files();
    return door.content(await door.fileOf(id));
  }, [files, id]);
  return <ShownFile name={document.name} load={load} documentId={id} />;
}
