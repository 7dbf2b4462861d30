import { makeStyles, tokens } from "@fluentui/react-components";
import type { Procesdocument } from "../../../../domain/procesdocument.ts";
import { proposedKlasse, type Selectieklasse, SELECTIEKLASSEN } from "../../../../domain/selectielijst.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { Section } from "../../../components/Section.tsx";
import { useWords } from "../../../language.tsx";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { BewaarSummary } from "../bewaren/BewaarSummary.tsx";
import { PendingRow } from "../../../register/PendingRow.tsx";
import { archiefstukOf } from "../bewaren/bewaarRows.ts";
import { documentenWords } from "./documentenWords.ts";
import { RenameField } from "./RenameField.tsx";
import { SoortField } from "./SoortField.tsx";
import { VariantenField } from "./VariantenField.tsx";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(16rem, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What is known of a document, each to be changed at once: its kind, its variants, and how long it is kept. */
export function AboutSection({ view }: Readonly<{ view: DocumentView }>) {
  const styles = useStyles();
  const { about } = useWords(documentenWords);
  const { save } = useRegister();
  const { document, stored, pending } = view;
  const proposed = proposedKlasse(archiefstukOf(view));
  const text = ({ nummer, omschrijving, termijn }: Selectieklasse): string =>
    `${nummer} ${omschrijving}: ${about.termijn(termijn)}`;
  const change = (changes: Partial<Procesdocument>): void =>
    save("documenten", stored, { ...document, ...changes }, document);
  return (
    <Section title={about.title}>
      <RenameField key={document.name} view={view} />
      <div className={styles.fields}>
        <SoortField label={about.soort} value={document.soort} onChange={(soort) => change({ soort })} />
        <VariantenField
          label={about.varianten}
          value={document.varianten}
          onChange={(varianten) => change({ varianten })}
        />
      </div>
      <ChoiceField
        label={about.klasse}
        value={document.selectieklasse}
        none={about.proposed(text(proposed))}
        choices={SELECTIEKLASSEN.map((klasse) => ({ value: klasse.nummer, label: text(klasse) }))}
        onChange={(selectieklasse) => change({ selectieklasse })}
      />
      <BewaarSummary view={view} />
      <p className={styles.hint}>{about.klasseHint}</p>
      {pending !== undefined && <PendingRow pending={pending} />}
    </Section>
  );
}
