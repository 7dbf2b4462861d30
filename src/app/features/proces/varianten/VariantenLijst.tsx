import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { LinkMultiple16Regular } from "@fluentui/react-icons/svg/link-multiple";
import { useState } from "react";
import { isGedeeld, stappenVan } from "../../../../domain/varianten.ts";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import { Share, type VariantenProps } from "./VariantenTabel.tsx";
import { variantenWords } from "./variantenWords.ts";

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
  steps: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  shared: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** One variant at a time, where there is no room for a table. */
export function VariantenLijst({ beschrijving, varianten }: VariantenProps) {
  const styles = useStyles();
  const words = useWords(variantenWords);
  const { complexiteit } = useWords(procesLabels);
  const [chosen, setChosen] = useState(varianten[0]);
  const variant = varianten.find((each) => each === chosen) ?? varianten[0] ?? "enkelvoudig";
  const stappen = stappenVan(beschrijving, variant);
  return (
    <>
      <Field label={words.variant}>
        <Select value={variant} onChange={(_, { value }) => setChosen(varianten.find((each) => each === value))}>
          {varianten.map((each) => (
            <option key={each} value={each}>
              {complexiteit[each]}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.text} role="status">
        {words.count(stappen.length)} · {words.share}: <Share share={beschrijving.aandeel[variant]} />
      </p>
      <ol className={styles.steps} aria-label={complexiteit[variant]}>
        {stappen.map((stap) => (
          <li key={beschrijving.stappen.indexOf(stap)}>
            {stap.tekst}
            {isGedeeld(stap) && (
              <span className={styles.shared}>
                <LinkMultiple16Regular aria-hidden="true" />
                {words.sharedWith(
                  stap.varianten
                    .filter((each) => each !== variant)
                    .map((each) => complexiteit[each].toLowerCase())
                    .join(", "),
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
