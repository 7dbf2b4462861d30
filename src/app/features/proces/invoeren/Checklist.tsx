import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Implementatiestap } from "../../../../domain/implementatie.ts";
import { invoerstand } from "../../../../domain/invoerstand.ts";
import type { Invoering } from "../../../../domain/invoerstap.ts";
import type { VastgesteldDocument } from "../../../../domain/procesinvoering.ts";
import { Section } from "../../../components/Section.tsx";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { useSession } from "../../../SessionContext.tsx";
import { InvoerStatus } from "./InvoerStatus.tsx";
import { SoortGroup } from "./SoortGroup.tsx";
import { Start } from "./Start.tsx";
import { invoerWords } from "./words.ts";

const useStyles = makeStyles({
  adopted: { margin: 0, color: tokens.colorNeutralForeground3 },
  soorten: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  said: { color: tokens.colorNeutralForeground3 },
});

export type ChecklistProps = Readonly<{
  procesId: string;
  document: VastgesteldDocument;
  /** The steps of the process, of every document and version. */
  rows: readonly Row<Implementatiestap>[];
}>;

/** The checklist of one adopted version; another version has another list. */
export function Checklist({ procesId, document, rows }: ChecklistProps) {
  const styles = useStyles();
  const words = useWords(invoerWords);
  const { services } = useSession();
  const [said, say] = useState("");
  const invoering: Invoering = { procesId, documentId: document.id, versie: document.versie };
  const ours = rows.filter(({ value }) => value.documentId === document.id && value.versie === document.versie);
  const stand = invoerstand(
    ours.map(({ value }) => value),
    invoering,
    services.today(),
  );
  return (
    <Section title={words.title(withoutExtension(document.name), document.versie)}>
      <p className={styles.adopted}>{words.adoptedOn(writeDate(document.op))}</p>
      <InvoerStatus stand={stand} />
      <Start invoering={invoering} rows={rows} begun={ours.length > 0} onDone={say} />
      <div role="status" className={styles.said}>
        {said}
      </div>
      <div className={styles.soorten}>
        {stand.soorten.map(({ soort, stand: soortStand }) => (
          <SoortGroup
            key={soort}
            soort={soort}
            stand={soortStand}
            invoering={invoering}
            rows={ours.filter(({ value }) => value.soort === soort)}
            begun={ours.length > 0}
            onDone={say}
          />
        ))}
      </div>
    </Section>
  );
}

function withoutExtension(name: string): string {
  return name.replace(/\.[^.]+$/, "");
}
