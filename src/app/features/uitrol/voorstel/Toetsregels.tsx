import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement } from "react";
import { type Cijfer, type Toetsregel, type Uitkomst, uitkomstOf } from "../../../../domain/uitrolvoorstel.ts";
import { Tag, type TagLook } from "../../../components/Tag.tsx";
import { useWords } from "../../../language.tsx";
import { RijLinks } from "./RijLinks.tsx";
import { useWaarde } from "../../../register/useWaarde.ts";
import { voorstelWords } from "./voorstelWords.ts";

const useStyles = makeStyles({
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  what: { flexGrow: 1, flexBasis: "14rem", minWidth: 0 },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

const LOOKS: Record<Uitkomst, Readonly<{ look: TagLook; icon: ReactElement }>> = {
  met: { look: "success", icon: <CheckmarkCircle16Filled /> },
  "not-met": { look: "danger", icon: <DismissCircle16Filled /> },
  unknown: { look: "quiet", icon: <QuestionCircle16Regular /> },
};

export type ToetsregelsProps = Readonly<{ regels: readonly Toetsregel[]; judged: boolean }>;

/** Each criterion with the figure that was held against it, where that comes from, and whether it is met. */
export function Toetsregels({ regels, judged }: ToetsregelsProps) {
  const styles = useStyles();
  const words = useWords(voorstelWords);
  const writing = useWaarde();
  return (
    <ul className={styles.list} aria-label={judged ? words.lines : words.criteriaTitle}>
      {regels.map((regel) => {
        const { criterium, cijfer } = regel;
        return (
          <li key={criterium.maat} className={styles.line}>
            <div className={styles.what}>
              {writing.criterium(criterium)}
              <span className={styles.small}>{criterium.vereist ? words.vereist : words.gewenst}</span>
              {judged && (
                <span className={styles.small}>
                  {cijfer === undefined ? (
                    criterium.eenheid === undefined ? (
                      words.noFigure
                    ) : (
                      words.noFigureIn
                    )
                  ) : (
                    <Herkomst cijfer={cijfer} waarde={writing.waarde(criterium, cijfer.waarde)} />
                  )}
                </span>
              )}
            </div>
            {judged && <UitkomstTag uitkomst={uitkomstOf(regel)} />}
          </li>
        );
      })}
    </ul>
  );
}

function Herkomst({ cijfer, waarde }: Readonly<{ cijfer: Cijfer; waarde: string }>) {
  const words = useWords(voorstelWords);
  return (
    <>
      {words.columns.figure}: <strong>{waarde}</strong> · {words.columns.source}: {cijfer.bron}
      {cijfer.rijen.length > 0 && (
        <>
          {" "}
          (<RijLinks rijen={cijfer.rijen} />)
        </>
      )}
    </>
  );
}

function UitkomstTag({ uitkomst }: Readonly<{ uitkomst: Uitkomst }>) {
  const words = useWords(voorstelWords);
  const { look, icon } = LOOKS[uitkomst];
  return (
    <span>
      <Tag look={look} icon={icon}>
        {words.uitkomst[uitkomst]}
      </Tag>
    </span>
  );
}
