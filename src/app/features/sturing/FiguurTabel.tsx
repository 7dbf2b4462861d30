import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { useToday } from "../../data/useNow.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { useAddress } from "../../useAddress.ts";
import { CelTekst } from "./CelTekst.tsx";
import type { Figuur } from "./figuur.ts";
import { writePeriode } from "../../cijfers/writePeriode.ts";
import { periodeIn } from "./periodeText.ts";
import { useDownload } from "./useDownload.ts";
import { sturingWords } from "./words.ts";

const useStyles = makeStyles({
  twin: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  region: {
    overflowX: "auto",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    minWidth: "100%",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
      textAlign: "left",
      verticalAlign: "top",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    "& tbody th": { fontWeight: tokens.fontWeightRegular, minWidth: "6rem" },
  },
  files: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The numbers of a chart, each with the way to its rows, and as a file. */
export function FiguurTabel({ figuur }: Readonly<{ figuur: Figuur }>) {
  const styles = useStyles();
  const words = useWords(sturingWords);
  const language = useLanguage();
  const { params } = useAddress();
  const periode = writePeriode(periodeIn(params.periode, useToday()), language);
  const { title, tabel } = figuur;
  const { said, toExcel, toCsv } = useDownload(`${title} ${periode}`);
  return (
    <div className={styles.twin}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
      <div className={styles.region} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              {tabel.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tabel.rows.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cel, index) => (
                  <td key={tabel.heads[index + 1]}>
                    <CelTekst cel={cel} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.files}>
        <Button icon={<ArrowDownload20Regular />} onClick={() => toExcel([figuur])}>
          {words.toExcel}
        </Button>
        <Button icon={<ArrowDownload20Regular />} onClick={() => toCsv(tabel)}>
          {words.toCsv}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
