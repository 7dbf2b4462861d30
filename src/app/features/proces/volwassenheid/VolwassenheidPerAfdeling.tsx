import { makeStyles, tokens } from "@fluentui/react-components";
import { NIVEAUS_VOLWASSENHEID } from "../../../../domain/proces.ts";
import { sumPerAfdeling } from "../../../../domain/volwassenheidSom.ts";
import { Section } from "../../../components/Section.tsx";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import { ScrollTable } from "../rows/ScrollTable.tsx";
import { useRows } from "../../../register/useRows.ts";
import { volwassenheidWords } from "./words.ts";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  name: { display: "block", color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** How mature the processes of each department are: how many at each level, the lowest and the middle. */
export function VolwassenheidPerAfdeling() {
  const styles = useStyles();
  const words = useWords(volwassenheidWords);
  const { volwassenheid: names } = useWords(procesLabels);
  const processen = useRows("processen")
    .map(({ value }) => value)
    .filter(({ status }) => status !== "retired");
  const sommen = sumPerAfdeling(processen);
  return (
    <Section title={words.afdelingTitle} count={sommen.length === 0 ? 0 : undefined} empty={words.afdelingEmpty}>
      <p className={styles.hint}>{words.afdelingHint}</p>
      <ScrollTable label={words.afdelingTitle}>
        <thead>
          <tr>
            <th scope="col">{words.afdeling}</th>
            <th scope="col">{words.lowest}</th>
            <th scope="col">{words.median}</th>
            {NIVEAUS_VOLWASSENHEID.map((niveau) => (
              <th key={niveau} scope="col">
                {words.perLevel(niveau)} <span className={styles.name}>{names[niveau]}</span>
              </th>
            ))}
            <th scope="col">{words.notMeasured}</th>
          </tr>
        </thead>
        <tbody>
          {sommen.map(({ afdeling, laagste, mediaan, perNiveau, nietGemeten }) => (
            <tr key={afdeling ?? ""}>
              <th scope="row">{afdeling ?? words.noAfdeling}</th>
              <td>{laagste ?? words.notMeasured}</td>
              <td>{mediaan ?? words.notMeasured}</td>
              {NIVEAUS_VOLWASSENHEID.map((niveau) => (
                <td key={niveau}>{perNiveau[niveau]}</td>
              ))}
              <td>{nietGemeten}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Section>
  );
}
