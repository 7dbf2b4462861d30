import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import type { Metingrij } from "../../../../domain/cijfers/effectlijn.ts";
import type { SoortMeting } from "../../../../domain/meting.ts";
import { writeDate } from "../../../dates.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { useProces } from "../../../register/useRows.ts";
import { writeNumber } from "../numbers.ts";
import { useGolfNames } from "../useGolven.ts";
import { metingWords } from "./metingWords.ts";
import type { Lijn } from "./useEffectlijnen.ts";

const useStyles = makeStyles({
  item: { display: "grid", rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "stretch",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    flexBasis: "9rem",
    flexGrow: 1,
  },
  arrow: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  figure: { display: "grid", minWidth: 0 },
  value: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** From where, to where, and how far: one indicator in one district. */
export function EffectLijn({ lijn }: Readonly<{ lijn: Lijn }>) {
  const styles = useStyles();
  const words = useWords(metingWords);
  const about = useAbout(lijn);
  const indicator = lijn.indicator === "anders" ? lijn.first.meting.title : words.indicator[lijn.indicator];
  const earlier = lijn.measured.slice(0, -1);
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>{words.line(indicator, about)}</h3>
      <ol className={styles.steps}>
        <Step soort="baseline" label={words.soort.baseline} rij={lijn.baseline} />
        <Step soort="target" label={words.soort.target} rij={lijn.target} />
        <Step soort="measured" label={words.lastMeasured} rij={lijn.laatste} />
      </ol>
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          <ul>
            {earlier.toReversed().map((rij) => (
              <li key={rij.id}>
                <Figure rij={rij} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

type StepProps = Readonly<{ soort: SoortMeting; label: string; rij: Metingrij | undefined }>;

function Step({ soort, label, rij }: StepProps) {
  const styles = useStyles();
  const { missing } = useWords(metingWords);
  return (
    <li className={styles.step}>
      {soort !== "baseline" && <ArrowRight16Regular className={styles.arrow} aria-hidden="true" />}
      <div className={styles.figure}>
        <span className={styles.small}>{label}</span>
        {rij === undefined ? <span>{missing[soort]}</span> : <Figure rij={rij} />}
      </div>
    </li>
  );
}

/** A figure never stands without its source and how good it is. */
function Figure({ rij: { meting } }: Readonly<{ rij: Metingrij }>) {
  const styles = useStyles();
  const words = useWords(metingWords);
  const language = useLanguage();
  return (
    <span className={styles.figure}>
      <span className={styles.value}>
        {writeNumber(meting.waarde, language)} {meting.eenheid}
      </span>
      <span className={styles.small}>{words.origin(writeDate(meting.datum), meting.bron)}</span>
      <span className={styles.small}>{words.quality(words.kwaliteit[meting.kwaliteit])}</span>
    </span>
  );
}

function useAbout({ wijkId, procesId }: Lijn): string {
  const words = useWords(metingWords);
  const names = useGolfNames();
  const proces = useProces(procesId ?? "");
  const where = wijkId === undefined ? words.everywhere : names.wijk(wijkId);
  return proces === undefined ? where : `${where}, ${words.ofProces(proces.value.title)}`;
}
