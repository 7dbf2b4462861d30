import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { SELECTIEKLASSEN } from "../../../../domain/selectielijst.ts";
import { useWords } from "../../../language.tsx";
import type { BewaarFilter } from "./bewaarFilter.ts";
import { SOORTEN_STUK } from "./bewaarRows.ts";
import { bewaarWords } from "./bewaarWords.ts";
import type { Export } from "./useExport.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  field: { flexBasis: "12rem", flexGrow: 1, maxWidth: "22rem", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginLeft: "auto" },
});

export type BewaarToolbarProps = Readonly<{
  filter: BewaarFilter;
  onFilter: (filter: BewaarFilter) => void;
  /** A file that is not complete would be taken for one that is. */
  ready: boolean;
  files: Export;
}>;

/** Which records are shown, and taking these along as a file. */
export function BewaarToolbar({ filter, onFilter, ready, files }: BewaarToolbarProps) {
  const styles = useStyles();
  const words = useWords(bewaarWords);
  return (
    <div className={styles.line} role="search">
      <div className={styles.field}>
        <ChoiceField
          label={words.soort}
          none={words.all}
          value={filter.soort}
          choices={SOORTEN_STUK.map((value) => ({ value, label: words.soorten[value] }))}
          onChange={(value) => onFilter({ ...filter, soort: SOORTEN_STUK.find((soort) => soort === value) })}
        />
      </div>
      <div className={styles.field}>
        <ChoiceField
          label={words.klasse}
          none={words.all}
          value={filter.klasse}
          choices={SELECTIEKLASSEN.map(({ nummer, omschrijving }) => ({
            value: nummer,
            label: `${nummer} ${omschrijving}`,
          }))}
          onChange={(klasse) => onFilter({ ...filter, klasse })}
        />
      </div>
      <Checkbox
        label={words.ending}
        checked={filter.ending}
        onChange={(_, { checked }) => onFilter({ ...filter, ending: checked === true })}
      />
      <div className={styles.actions}>
        <Button icon={<ArrowDownload20Regular />} disabledFocusable={!ready} onClick={files.toExcel}>
          {words.toExcel}
        </Button>
        <Button icon={<ArrowDownload20Regular />} disabledFocusable={!ready} onClick={files.toCsv}>
          {words.toCsv}
        </Button>
      </div>
    </div>
  );
}
