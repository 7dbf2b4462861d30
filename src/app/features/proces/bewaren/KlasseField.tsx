import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { proposedKlasse, SELECTIEKLASSEN, type Selectieklasse } from "../../../../domain/selectielijst.ts";
import { useWords } from "../../../language.tsx";
import type { BewaarRow } from "./bewaarRows.ts";
import { holderNumber, writeShared, writeStuk } from "./bewaarText.ts";
import { bewaarWords } from "./bewaarWords.ts";

const useStyles = makeStyles({
  field: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXS },
  under: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export type KlasseFieldProps = Readonly<{ row: BewaarRow; onChange: (selectieklasse: string | undefined) => void }>;

/** The class of a record, to be chosen at once; the proposal stays at hand. */
export function KlasseField({ row, onChange }: KlasseFieldProps) {
  const styles = useStyles();
  const words = useWords(bewaarWords);
  const { holder, awaiting, chosen, klasse } = row;
  const shared = writeShared(row, words);
  return (
    <div className={styles.field}>
      <Select
        size="small"
        aria-label={words.klasseOf(writeStuk(row, words))}
        title={awaiting ? words.awaiting(holderNumber(holder, row)) : shared}
        disabled={awaiting}
        value={chosen ? klasse.nummer : ""}
        onChange={(_, { value }) => onChange(value === "" ? undefined : value)}
      >
        <option value="">{words.proposal(text(proposedKlasse(row.stuk)))}</option>
        {SELECTIEKLASSEN.map((one) => (
          <option key={one.nummer} value={one.nummer}>
            {text(one)}
          </option>
        ))}
      </Select>
      <span className={styles.under}>
        {chosen ? words.chosen : words.proposed}
        {awaiting && `. ${words.awaiting(holderNumber(holder, row))}`}
      </span>
    </div>
  );
}

function text({ nummer, omschrijving }: Selectieklasse): string {
  return `${nummer} ${omschrijving}`;
}
