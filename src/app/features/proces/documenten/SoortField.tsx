import { SOORTEN_DOCUMENT, type SoortDocument } from "../../../../domain/procesdocument.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";

export type SoortFieldProps = Readonly<{
  label: string;
  value: SoortDocument;
  onChange: (value: SoortDocument) => void;
}>;

/** What kind of document it is. */
export function SoortField({ label, value, onChange }: SoortFieldProps) {
  const { soort } = useWords(procesLabels);
  return (
    <ChoiceField
      label={label}
      value={value}
      choices={SOORTEN_DOCUMENT.map((one) => ({ value: one, label: soort[one] }))}
      onChange={(next) => onChange(SOORTEN_DOCUMENT.find((one) => one === next) ?? value)}
    />
  );
}
