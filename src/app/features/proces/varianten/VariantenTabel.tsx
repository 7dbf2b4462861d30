import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
import { LinkMultiple16Regular } from "@fluentui/react-icons/svg/link-multiple";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import type { Complexiteit } from "../../../../domain/ontwikkelpunt.ts";
import type { Variantbeschrijving } from "../../../../domain/proces.ts";
import { isGedeeld } from "../../../../domain/varianten.ts";
import { Tag } from "../../../components/Tag.tsx";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import { variantenWords } from "./variantenWords.ts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase300 },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "left",
    verticalAlign: "bottom",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  share: { display: "block", color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  shared: { backgroundColor: tokens.colorNeutralBackground2 },
  step: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  answer: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  no: { color: tokens.colorNeutralForeground3 },
});

export type VariantenProps = Readonly<{ beschrijving: Variantbeschrijving; varianten: readonly Complexiteit[] }>;

/** Steps down, variants across; what is shared says so in word and icon. */
export function VariantenTabel({ beschrijving, varianten }: VariantenProps) {
  const styles = useStyles();
  const words = useWords(variantenWords);
  const { complexiteit } = useWords(procesLabels);
  return (
    <table className={styles.table} aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.number}
          </th>
          <th scope="col" className={styles.head}>
            {words.step}
            <span className={styles.share}>{words.share}</span>
          </th>
          {varianten.map((variant) => (
            <th key={variant} scope="col" className={styles.head}>
              {complexiteit[variant]}
              <span className={styles.share}>
                <Share share={beschrijving.aandeel[variant]} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {beschrijving.stappen.map((stap, index) => (
          // Steps have no name of their own and do not move while they are read.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index} className={mergeClasses(isGedeeld(stap) && styles.shared)}>
            <td className={styles.cell}>{index + 1}</td>
            <th scope="row" className={styles.cell}>
              <span className={styles.step}>
                {stap.tekst}
                {isGedeeld(stap) && (
                  <Tag look="brand" icon={<LinkMultiple16Regular />}>
                    {words.shared}
                  </Tag>
                )}
              </span>
            </th>
            {varianten.map((variant) => (
              <td key={variant} className={styles.cell}>
                <Belongs belongs={stap.varianten.includes(variant)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The share of the cases that go this way, as far as known. */
export function Share({ share }: Readonly<{ share: number | undefined }>) {
  const words = useWords(variantenWords);
  return share === undefined ? words.shareUnknown : words.percent(share);
}

function Belongs({ belongs }: Readonly<{ belongs: boolean }>) {
  const styles = useStyles();
  const words = useWords(variantenWords);
  return (
    <span className={mergeClasses(styles.answer, !belongs && styles.no)}>
      {belongs ? <Checkmark16Filled aria-hidden="true" /> : <Subtract16Regular aria-hidden="true" />}
      {belongs ? words.belongs : words.belongsNot}
    </span>
  );
}
